import type { Child, FC } from "hono/jsx";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { Doubt } from "../../../core/survey/small.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure, score } from "../../../messages/figures.ts";
import { withUnit } from "../../../messages/target-words.ts";
import { valueWords } from "../../../messages/value-words.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Door } from "../../components/text/Door.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { TargetText } from "../../components/text/TargetText.tsx";
import { DoubtMark } from "../surveys/DoubtMark.tsx";
import type { IndicatorRow } from "./view-model.ts";

interface IndicatorTableProps {
  readonly rows: readonly IndicatorRow[];
  readonly year: number;
  readonly hrefOf: (indicator: string) => string;
  readonly words: Catalogue;
  readonly shares?: EvaluationShares | null;
  /** Why means rest on too few answers, by indicator. */
  readonly doubts?: ReadonlyMap<string, { readonly doubts: readonly Doubt[] }> | null;
}

/** The indicators as the plan's own table has them, with what was measured beside. */
export const IndicatorTable: FC<IndicatorTableProps> = ({
  rows,
  year,
  hrefOf,
  words,
  shares = null,
  doubts = null,
}) => (
  <DataTable
    caption={words.format("node-indicators")}
    captionHidden
    columns={[
      { label: words.format("node-column-indicator"), headerScope: "row" },
      { label: words.format("node-column-dimension") },
      { label: words.format("node-column-formula") },
      { label: words.format("node-column-weight"), align: "end" },
      { label: words.format("node-column-baseline"), align: "end" },
      { label: words.format("node-column-target", { year: String(year) }), align: "end" },
      { label: words.format("node-column-value"), align: "end" },
      { label: words.format("node-column-achievement"), align: "end" },
      { label: words.format("node-column-state") },
    ]}
    rows={rows.map((row) => ({
      id: `indicator-${position(row)}`,
      cells: cellsOf(row, { hrefOf, words, shares, doubts }),
    }))}
  />
);

function cellsOf(
  row: IndicatorRow,
  { hrefOf, words, shares, doubts }: Pick<IndicatorTableProps, "hrefOf" | "words" | "shares" | "doubts">,
): Child[] {
  const { indicator, result, state } = row;
  const { weight, baseline, dimension, formula } = indicator;
  const href = hrefOf(indicator.id);
  const nothing = <span class="muted">{words.format("node-unstated")}</span>;
  const value = valueWords(result, words);
  return [
    <>
      <span class="muted">{position(row)}</span> <a href={href}>{indicator.name}</a>
    </>,
    dimension === null ? nothing : words.format("dimension", { dimension }),
    <span class="node-formula">{formula.text}</span>,
    weight === null ? nothing : figure(weight, words.language),
    baseline.value === null ? nothing : withUnit(baseline.value, baseline.unit, words),
    result.target === null ? nothing : <TargetText target={result.target} words={words} />,
    value === null ? (
      <span class="muted">{words.format("node-no-value")}</span>
    ) : (
      <>
        <Figure>{value}</Figure>
        <DoubtMark doubts={doubts?.get(indicator.id)?.doubts} words={words} />
      </>
    ),
    result.achievement === null ? (
      <Door href={href} words={words}>
        {words.format("score-none")}
      </Door>
    ) : (
      <>
        <Door href={href} words={words}>
          {score(result.achievement, words.language)}
        </Door>
        <IndicatorGrade shares={shares?.indicators.get(indicator.id)} words={words} />
      </>
    ),
    <StateCell row={{ ...row, state }} words={words} />,
  ];
}

/** What is not computed says why instead of how it is doing. */
const StateCell: FC<{ row: IndicatorRow; words: Catalogue }> = ({ row: { result, state }, words }) =>
  result.reason !== null && (result.status === "failed" || result.status === "not-applicable") ? (
    <>
      <b>{words.format("indicator-state", { state: result.status })}</b>
      <span class="node-reason">{words.describe(result.reason).message}</span>
    </>
  ) : (
    <State state={state} words={words} />
  );

function position({ indicator }: IndicatorRow): string {
  return indicator.id.slice(indicator.id.lastIndexOf("/") + 1);
}
