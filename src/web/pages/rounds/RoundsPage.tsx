import type { FC } from "hono/jsx";
import type { RoundSummary } from "../../../application/rounds/list-rounds.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { CheckList } from "../administration/CheckList.tsx";
import type { OpeningView, RoundsView } from "./list-view.ts";
import { ProgressBar } from "./ProgressBar.tsx";
import type { Refused } from "./refused.ts";

export interface RoundsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: RoundsView;
  readonly refused: Refused | null;
}

/** Monitoraggi: every round, and the form to open one. */
export const RoundsPage: FC<RoundsPageProps> = ({ context, body, view, refused }) => {
  const { words } = context;
  return (
    <Layout
      context={context}
      title={words.format("rounds-title")}
      lead={words.format("rounds-lead", { open: view.open })}
    >
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          {refused.remedy}
        </Notice>
      )}
      {view.rounds.length === 0 ? (
        <Empty title={words.format("rounds-none-title")}>
          <p>{words.format("rounds-none")}</p>
        </Empty>
      ) : (
        <>
          <p>{words.format("rounds-meaning")}</p>
          <RoundTable rounds={view.rounds} body={body} context={context} />
        </>
      )}
      {view.opening === null ? null : <Opening opening={view.opening} body={body} context={context} />}
    </Layout>
  );
};

const RoundTable: FC<{ rounds: readonly RoundSummary[]; body: string; context: PageContext }> = ({
  rounds,
  body,
  context: { words, today },
}) => (
  <DataTable
    caption={words.format("rounds-title")}
    captionHidden
    columns={[
      { label: words.format("rounds-column-title"), headerScope: "row" },
      { label: words.format("rounds-column-as-of") },
      { label: words.format("rounds-column-due") },
      { label: words.format("rounds-column-state") },
      { label: words.format("rounds-column-answers") },
    ]}
    rows={rounds.map(({ round, total }) => [
      <a href={address.round(body, round.id)}>{round.title}</a>,
      <DateWords date={round.asOf} words={words} />,
      round.closing === null ? (
        <Deadline date={round.due} today={today} words={words} />
      ) : (
        <DateWords date={round.due} words={words} />
      ),
      round.closing === null ? (
        <strong>{words.format("rounds-open")}</strong>
      ) : (
        words.format("rounds-closed", { day: momentWords(round.closing.at, words) })
      ),
      total === null ? (
        words.format("rounds-year-gone", { year: String(round.year) })
      ) : (
        <ProgressBar {...total} words={words} />
      ),
    ])}
  />
);

const Opening: FC<{ opening: OpeningView; body: string; context: PageContext }> = ({
  opening: { typed, errors, nodes, units },
  body,
  context,
}) => {
  const { words } = context;
  return (
    <section aria-labelledby="open-round">
      <h2 id="open-round">{words.format("round-open")}</h2>
      <Form action={address.rounds(body)} context={context}>
        <Field
          name="title"
          label={words.format("round-open-title")}
          value={typed.title}
          help={words.format("round-open-title-help")}
          error={errors.title}
          required
        />
        <div class="round-days">
          <Field
            name="asOf"
            type="date"
            label={words.format("round-open-as-of")}
            value={typed.asOf}
            help={words.format("round-open-as-of-help")}
            error={errors.asOf}
            required
          />
          <Field
            name="due"
            type="date"
            label={words.format("round-open-due")}
            value={typed.due}
            error={errors.due}
            required
          />
        </div>
        <details {...(isNarrowed(typed) || errors.nodes || errors.units ? { open: true } : {})}>
          <summary>{words.format("round-open-scope")}</summary>
          <p class="field-help">{words.format("round-open-scope-help")}</p>
          <CheckList
            name="nodes"
            legend={words.format("round-open-nodes")}
            choices={nodes}
            chosen={typed.nodes}
            error={errors.nodes}
          />
          <CheckList
            name="units"
            legend={words.format("round-open-units")}
            choices={units}
            chosen={typed.units}
            error={errors.units}
            many
          />
        </details>
        <p>
          <button class="btn btn-primary" type="submit">
            {words.format("round-open-do")}
          </button>
        </p>
      </Form>
    </section>
  );
};

function isNarrowed({ nodes, units }: OpeningView["typed"]): boolean {
  return nodes.length > 0 || units.length > 0;
}
