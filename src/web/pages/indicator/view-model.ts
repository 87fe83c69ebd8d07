import type { Evaluation, IndicatorResult, Moment } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { Measurement } from "../../../core/measurement/measurement.ts";
import { HUNDRED, type Rational } from "../../../core/number/rational.ts";
import type { Indicator, Node, Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Chart } from "../../components/chart/chart.ts";
import { chartOf, type YearResult } from "../../components/chart/chart-of.ts";
import {
  type ForecastData,
  type IndicatorForecastView,
  indicatorForecastView,
} from "../../components/forecast/forecast-view.ts";
import { type StateName, stateOf } from "../../components/state/state.ts";
import { type FormulaView, formulaView } from "./formula-view.ts";
import { type HistoryRow, historyOf } from "./history.ts";
import type { Ledger } from "./ledger.ts";
import { type MissingDatum, missingData } from "./missing.ts";

/** What the page of an indicator is made from. */
export interface IndicatorData {
  readonly indicator: string;
  /** The year that is shown, at the moment asked for. */
  readonly shown: Evaluation;
  /** Every year that there is something to tell of, in order, the shown one included. */
  readonly years: readonly Evaluation[];
  /** `explain` of the indicator in the year shown. */
  readonly explanation: Step | null;
  readonly ledger: Ledger | null;
  /** Codes of the units that answer for an indicator. */
  readonly answering: (indicator: string) => readonly string[];
  /** How the year is expected to end; null once it is over. */
  readonly forecast?: ForecastData | null;
  /** What every score of a year rests on; left out where that is not known. */
  readonly sharesOf?: (year: Evaluation) => EvaluationShares;
  readonly words: Catalogue;
}

export interface IndicatorView {
  readonly indicator: Indicator;
  /** From the root down to the node of the indicator. */
  readonly path: readonly Node[];
  readonly result: IndicatorResult;
  readonly moment: Moment;
  readonly state: StateName;
  /** The figure before the cap, where the cap took something away. */
  readonly uncapped: Rational | null;
  readonly formula: FormulaView;
  readonly chart: Chart;
  readonly explanation: Step | null;
  /** Null once the year is over, or where the indicator does not count. */
  readonly forecast: IndicatorForecastView | null;
  readonly missing: readonly MissingDatum[];
  /** By whose parts a long list is put together. */
  readonly plan: Pick<Plan, "nodes">;
  /** Null where entries are not for this reader. */
  readonly history: readonly HistoryRow[] | null;
}

/** Null where the plan has no such indicator. */
export function indicatorView(data: IndicatorData): IndicatorView | null {
  const { shown, years, explanation, ledger, answering, words } = data;
  const { plan, moment } = shown;
  const node = plan.nodes.find(({ indicators }) => indicators.some(({ id }) => id === data.indicator));
  const indicator = node?.indicators.find(({ id }) => id === data.indicator);
  const result = shown.indicators.get(data.indicator);
  if (!node || !indicator || !result) return null;
  const yearly = years.flatMap((one) => {
    const found = one.indicators.get(data.indicator);
    const shares = data.sharesOf?.(one).indicators.get(data.indicator) ?? null;
    return found ? [{ year: one.moment.year, result: found, shares }] : [];
  });
  return {
    indicator,
    path: pathTo(node, plan),
    result,
    moment,
    state: stateOf(result, moment),
    uncapped: result.uncapped && result.uncapped.compare(HUNDRED) > 0 ? result.uncapped : null,
    formula: formulaView(indicator),
    chart: chartOf(indicator, told(yearly, moment.year), moment.year, words),
    explanation,
    forecast: data.forecast ? indicatorForecastView(data.forecast, result, words) : null,
    missing: missingData(result.needs, plan, answering),
    plan,
    history: ledger && historyOf(indicator.id, ledger, explanation),
  };
}

/** From the first year with a value or a target to the last, the one shown included; years between them are gaps. */
function told(years: readonly YearResult[], shown: number): readonly YearResult[] {
  const kept = years.filter(({ year, result }) => year === shown || result.target || result.value);
  const [from, to] = [kept[0]?.year ?? shown, kept.at(-1)?.year ?? shown];
  return years.filter(({ year }) => year >= from && year <= to);
}

/**
 * The years that there is something to tell of: those of the plan, and earlier ones for which the indicator was measured.
 * Later ones than the plan's are another plan's.
 */
export function yearsToTell(plan: Plan, indicator: string, rows: readonly Measurement[]): readonly number[] {
  const measured = rows.filter((row) => row.indicator === indicator).map(({ year }) => year);
  const { from, to } = plan.period ?? { from: Math.min(...measured), to: Math.max(...measured) };
  const years = new Set(measured.filter((year) => year < from && year >= from - MOST_EARLIER));
  for (let year = from; year <= to && years.size < MOST_YEARS; year += 1) years.add(year);
  return [...years].sort((a, b) => a - b);
}

const MOST_EARLIER = 3;
const MOST_YEARS = 12;

function pathTo(node: Node, plan: Plan): readonly Node[] {
  const byId = new Map(plan.nodes.map((one) => [one.id, one]));
  const path: Node[] = [];
  for (let at: Node | undefined = node; at && !path.includes(at); at = byId.get(at.parent ?? "")) {
    path.unshift(at);
  }
  return path;
}
