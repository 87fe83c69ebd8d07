import type { FC } from "hono/jsx";
import type { Answer, Round } from "../../../application/rounds/round.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { causeWord } from "../../../messages/round-words.ts";
import { address } from "../../addresses.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Folded, nodeName } from "../../components/folded/Folded.tsx";
import { groupedByNode } from "../../components/folded/grouped-by-node.ts";
import { FilterForm } from "../../components/form/FilterForm.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Door } from "../../components/text/Door.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import type { PageContext } from "../../page-context.ts";
import { DoubtMark } from "../surveys/DoubtMark.tsx";
import { Light } from "./Light.tsx";
import type { DeviationView, FiguresView, LineView, RoundView } from "./round-view.ts";

interface IndicatorTableProps {
  readonly view: RoundView;
  readonly round: Round;
  readonly body: string;
  readonly context: PageContext;
}

/** What every indicator shows in the round: figures, forecast, light, cause and remedies. */
export const IndicatorTable: FC<IndicatorTableProps> = ({ view, round, body, context: { words } }) => (
  <section aria-labelledby="indicators">
    <h2 id="indicators">{words.format("round-indicators")}</h2>
    <FilterForm
      action={`${address.round(body, round.id)}#indicators`}
      label={words.format("round-filter")}
      submit={words.format("round-filter-do")}
      fields={[
        { name: "show", label: words.format("round-filter-show"), value: view.shown, choices: view.choices },
      ]}
    />
    {view.lines.length === 0 ? (
      <p>{words.format("round-filter-none")}</p>
    ) : (
      <Lines view={view} round={round} body={body} words={words} />
    )}
  </section>
);

/** One table, or a long one by parts of the plan, those open where somebody must act. */
const Lines: FC<Omit<IndicatorTableProps, "context"> & { words: Catalogue }> = ({
  view,
  round,
  body,
  words,
}) => {
  const groups = groupedByNode(view.lines, ({ line }) => line.node.id, view.plan);
  const table = (lines: readonly LineView[], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: words.format("round-column-indicator"), headerScope: "row" },
        { label: words.format("round-column-value"), align: "end" },
        { label: words.format("round-column-target"), align: "end" },
        { label: words.format("round-column-deviation"), align: "end" },
        { label: words.format("round-column-forecast"), align: "end" },
        { label: words.format("round-column-light") },
        { label: words.format("round-column-why") },
      ]}
      rows={lines.map((line) => ({ class: "round-row", cells: cellsOf(line, round, body, words) }))}
    />
  );
  const caption = words.format("round-indicators-caption");
  const first = groups[0];
  if (first === undefined || groups.length === 1) return table(view.lines, caption);
  const deviating = (lines: readonly LineView[]) =>
    lines.filter(({ answer }) => answer !== null && answer.light !== "green").length;
  const none = groups.every(({ items }) => deviating(items) === 0);
  return (
    <>
      {groups.map((group) => {
        const { node, items } = group;
        const missing = items.filter(({ answer }) => answer === null).length;
        return (
          <Folded
            node={node}
            told={words.format("round-folded-told", {
              count: items.length,
              missing,
              deviating: deviating(items),
            })}
            open={none ? group === first : deviating(items) > 0}
            words={words}
          >
            {table(items, node === null ? caption : `${caption}: ${nodeName(node)}`)}
          </Folded>
        );
      })}
    </>
  );
};

function cellsOf({ line, figures, answer }: LineView, round: Round, body: string, words: Catalogue) {
  const { id, name } = line.indicator;
  const as = `?year=${round.year}&as-of=${round.asOf}`;
  const href = `${address.indicator(body, id)}${as}`;
  return [
    <a href={href}>
      <b>{id}</b> {name}
    </a>,
    <ValueCell figures={figures} why={round.closing === null ? `${href}#why` : null} words={words} />,
    <Figure>{figures.target}</Figure>,
    figures.deviation === null ? "—" : <DeviationCell deviation={figures.deviation} words={words} />,
    answer?.forecast ? (
      <>
        <Figure>{answer.forecast}</Figure>
        {answer.short ? <span class="round-small">{words.format("round-forecast-short")}</span> : null}
      </>
    ) : (
      "—"
    ),
    <Light light={answer?.light ?? null} words={words} />,
    line.answer === null ? "—" : <AnswerTexts answer={line.answer} words={words} />,
  ];
}

/** The value, and under it the achievement: a door to why, while it is still what the indicator's page says. */
const ValueCell: FC<{ figures: FiguresView; why: string | null; words: Catalogue }> = ({
  figures: { value, achievement, decided, shares, doubts },
  why,
  words,
}) => (
  <>
    {value === null ? <span class="muted">{words.format("round-no-value")}</span> : <Figure>{value}</Figure>}
    <DoubtMark doubts={doubts} words={words} />
    {achievement === null ? null : (
      <span class="round-small">
        {words.format("round-column-achievement")}{" "}
        {why === null ? (
          <Figure>{achievement}</Figure>
        ) : (
          <Door href={why} words={words}>
            {achievement}
          </Door>
        )}
        {decided ? ` (${words.format("round-decided")})` : ""}
        <IndicatorGrade shares={shares} words={words} />
      </span>
    )}
  </>
);

export const DeviationCell: FC<{ deviation: DeviationView; words: Catalogue }> = ({ deviation, words }) => (
  <>
    <Figure>{deviation.text}</Figure>
    <span class="round-small">{words.format(deviation.meaning.id, { met: deviation.meaning.met })}</span>
  </>
);

/** Cause, corrective action, proposal: only what there is. */
const AnswerTexts: FC<{ answer: Answer; words: Catalogue }> = ({ answer, words }) => (
  <div class="round-texts">
    {answer.causeText === "" && answer.cause === null ? null : (
      <p>
        {answer.cause === null ? null : (
          <strong>{words.format("round-cause-label", { cause: causeWord(answer.cause, words) })} </strong>
        )}
        {answer.causeText}
      </p>
    )}
    {answer.correctiveAction === "" ? null : (
      <p>
        <strong>{words.format("round-action-label")}</strong> {answer.correctiveAction}
      </p>
    )}
    {answer.amendmentProposal === "" ? null : (
      <p>
        <strong>{words.format("round-proposal-label")}</strong> {answer.amendmentProposal}
      </p>
    )}
    <p class="round-small">
      {words.format("round-answered-by", { by: answer.by, day: momentWords(answer.at, words) })}
      {answer.late ? ` (${words.format("round-answered-late")})` : ""}
    </p>
  </div>
);
