import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { AmendmentSection, type ReasonsRefused } from "./AmendmentSection.tsx";
import type { AmendmentsView, WithdrawnRow } from "./view-model.ts";

export interface AmendmentsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: AmendmentsView;
  readonly may: { readonly decide: boolean; readonly prepare: boolean };
  readonly refused: ReasonsRefused | null;
}

/** The plan as approved and as amended in the year: scores side by side, each amendment with its changes and reasons. */
export const AmendmentsPage: FC<AmendmentsPageProps> = (props) => {
  const { context, body, view, may } = props;
  const { words } = context;
  const { amendments, withoutReason, late } = view;
  const year = String(view.year);
  return (
    <CycleFrame
      context={context}
      title={words.format("amendments-title")}
      lead={words.format("amendments-lead", { year, count: amendments.length })}
    >
      {late === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("amendments-late", { count: late })}</p>
        </Notice>
      )}
      {withoutReason === 0 ? null : (
        <Notice tone="warning">
          <p>{words.format("amendments-without-reason", { count: withoutReason })}</p>
        </Notice>
      )}
      {amendments.length === 0 ? (
        <Empty
          title={words.format("amendments-none", { year })}
          action={
            may.prepare ? { label: words.format("amendments-prepare"), href: address.import(body) } : null
          }
        >
          <p>{words.format("amendments-teach", { act: view.approved.act })}</p>
        </Empty>
      ) : (
        <Scores view={view} context={context} />
      )}
      {amendments.map((amendment) => (
        <AmendmentSection amendment={amendment} {...props} />
      ))}
      {view.withdrawn.length === 0 ? null : <Withdrawn rows={view.withdrawn} context={context} />}
      {amendments.length > 0 && may.prepare ? (
        <p>
          <a href={address.import(body)}>{words.format("amendments-prepare")}</a>
        </p>
      ) : null}
    </CycleFrame>
  );
};

const Scores: FC<{ view: AmendmentsView; context: PageContext }> = ({ view, context: { words } }) => (
  <section>
    <h2 id="scores">{words.format("amendments-scores")}</h2>
    <p>{words.format("amendments-scores-meaning")}</p>
    <DataTable
      caption={words.format("amendments-scores")}
      captionHidden
      columns={[
        { label: words.format("amendments-column-plan"), headerScope: "row" },
        { label: words.format("amendments-column-act") },
        { label: words.format("amendments-column-score") },
      ]}
      rows={(["approved", "amended"] as const).map((which) => [
        words.format("amendments-plan", { which }),
        view[which].act,
        <ScoreBar result={view[which].result} words={words} shares={view[which].shares} />,
      ])}
    />
  </section>
);

const Withdrawn: FC<{ rows: readonly WithdrawnRow[]; context: PageContext }> = ({
  rows,
  context: { words },
}) => (
  <section>
    <h2 id="withdrawn">{words.format("amendments-withdrawn")}</h2>
    <p>{words.format("amendments-withdrawn-meaning")}</p>
    <DataTable
      caption={words.format("amendments-withdrawn")}
      captionHidden
      columns={[
        { label: words.format("decisions-column-indicator"), headerScope: "row" },
        { label: words.format("amendments-column-by") },
        { label: words.format("amendments-column-values") },
      ]}
      rows={rows.map(({ indicator, name, by, values }) => [
        `${indicator} ${name}`,
        by,
        values.length === 0 ? words.format("amendment-no-values") : values.join("; "),
      ])}
    />
  </section>
);
