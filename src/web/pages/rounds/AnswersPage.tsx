import type { FC } from "hono/jsx";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import { address } from "../../addresses.ts";
import { Folded } from "../../components/folded/Folded.tsx";
import { groupedByNode } from "../../components/folded/grouped-by-node.ts";
import { FilterForm } from "../../components/form/FilterForm.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Pagination } from "../../components/table/Pagination.tsx";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { AnswerFields } from "./AnswerFields.tsx";
import { type AnswerRow, type AnswersView, answersQuery } from "./answers-view.ts";
import type { Refused } from "./refused.ts";
import { roundPart } from "./round-addresses.ts";

export interface AnswersPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly picture: RoundPicture;
  readonly view: AnswersView;
  readonly mayMeasure: boolean;
  readonly refused: Refused | null;
}

/** What a round asks of the reader: a plain form, one part an indicator. */
export const AnswersPage: FC<AnswersPageProps> = (props) => {
  const { context, body, picture, view, refused } = props;
  const { words } = context;
  const { round } = picture;
  const here = roundPart(body, round.id, "answers");
  return (
    <Layout
      context={context}
      title={words.format("round-answers-title")}
      eyebrow={round.title}
      lead={
        <>
          <p>{words.format("round-answers-lead", { missing: view.missing, asked: view.asked })}</p>
          <p>
            {words.format("round-as-of")} <DateWords date={round.asOf} words={words} />,{" "}
            {words.format("round-due")} <Deadline date={round.due} today={context.today} words={words} />
          </p>
        </>
      }
      crumbs={[
        { label: words.format("rounds-title"), href: address.rounds(body) },
        { label: round.title, href: address.round(body, round.id) },
        { label: words.format("round-answers-title"), href: null },
      ]}
      wide
    >
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          <p>{refused.remedy}</p>
          <Wrong rows={view.rows} />
        </Notice>
      )}
      <Filter here={here} view={view} context={context} />
      {view.rows.length === 0 ? (
        <Nothing here={here} view={view} context={context} />
      ) : (
        <Answers {...props} />
      )}
      <p>
        <a href={address.round(body, round.id)}>{words.format("round-answers-back")}</a>
      </p>
    </Layout>
  );
};

/** The way to each answer with a mistake. */
const Wrong: FC<{ rows: readonly AnswerRow[] }> = ({ rows }) => {
  const wrong = rows.flatMap((row, at) => (isWrong(row) ? [{ id: row.line.indicator.id, at }] : []));
  return wrong.length === 0 ? null : (
    <ul class="round-wrong">
      {wrong.map(({ id, at }) => (
        <li>
          <a href={`#answer-${at}`}>{id}</a>
        </li>
      ))}
    </ul>
  );
};

function missingIn(rows: readonly AnswerRow[]): number {
  return rows.filter(({ line }) => line.answer === null).length;
}

function isWrong({ errors }: AnswerRow): boolean {
  return Object.keys(errors).length > 0;
}

interface PartProps {
  readonly here: string;
  readonly view: AnswersView;
  readonly context: PageContext;
}

const Filter: FC<PartProps> = ({ here, view, context: { words } }) => (
  <FilterForm
    action={here}
    label={words.format("round-filter")}
    submit={words.format("round-filter-do")}
    fields={[
      {
        name: "show",
        label: words.format("round-filter-show"),
        value: view.filter.show,
        choices: [
          { value: "to-do", label: words.format("round-answers-filter-to-do") },
          { value: "all", label: words.format("round-answers-filter-all") },
        ],
      },
      ...(view.units.length < 2
        ? []
        : [
            {
              name: "unit",
              label: words.format("round-answers-filter-unit"),
              value: view.filter.unit,
              choices: [{ value: "", label: words.format("round-answers-any-unit") }, ...view.units],
            },
          ]),
    ]}
  />
);

const Nothing: FC<PartProps> = ({ here, view, context: { words } }) =>
  view.missing === 0 && view.asked > 0 ? (
    <Empty
      title={words.format("round-answers-done")}
      action={{ label: words.format("round-answers-show-all"), href: `${here}?show=all` }}
    >
      <p>{words.format("round-answers-done-text")}</p>
    </Empty>
  ) : (
    <p>{words.format("round-answers-nothing")}</p>
  );

const Answers: FC<AnswersPageProps> = ({ context, body, picture, view, mayMeasure }) => {
  const { words } = context;
  const here = roundPart(body, picture.round.id, "answers");
  const measure = (node: string): string | null =>
    mayMeasure
      ? `${address.measurements(body)}?year=${picture.round.year}&show=all&node=${encodeURIComponent(node)}`
      : null;
  const groups = groupedByNode(view.rows, ({ line }) => line.node.id, picture.standing.version.plan);
  const first = groups.find(({ items }) => missingIn(items) > 0) ?? groups[0];
  const fields = (row: AnswerRow, grouped: boolean) => (
    <AnswerFields
      row={row}
      at={view.rows.indexOf(row)}
      year={picture.round.year}
      measure={measure(row.line.node.id)}
      body={body}
      grouped={grouped}
      words={words}
    />
  );
  return (
    <>
      <p>{words.format("round-answers-how")}</p>
      <Form action={here} context={context} class="sheet-form" label={words.format("round-answers-form")}>
        <input type="hidden" name="query" value={answersQuery(view.filter)} />
        {groups.length < 2
          ? view.rows.map((row) => fields(row, false))
          : groups.map(({ node, items }) => (
              <Folded
                node={node}
                told={words.format("round-folded", { count: items.length, missing: missingIn(items) })}
                open={items === first?.items || items.some(isWrong)}
                heading={2}
                words={words}
              >
                {items.map((row) => fields(row, true))}
              </Folded>
            ))}
        <div class="sheet-actions">
          <button class="btn btn-primary" type="submit">
            {words.format("round-answers-save")}
          </button>
        </div>
      </Form>
      <Pagination
        page={view.filter.page}
        pages={view.pages}
        href={(page) => `${here}?${answersQuery({ ...view.filter, page })}`}
        words={words}
      />
    </>
  );
};
