import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Evaluation, IndicatorResult, Moment } from "../evaluation/evaluation.ts";
import { evaluateIndicator, type Scene } from "../evaluation/indicator.ts";
import { targetOfYear } from "../evaluation/target-of-year.ts";
import { type Asked, matchAsked } from "../measurement/asked.ts";
import { requiredOf } from "../measurement/entry/required.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { HUNDRED, max, min, type Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import type { Target } from "../target/target.ts";
import type { Band } from "./band.ts";
import { combinations } from "./combinations.ts";
import { projectMilestone } from "./milestone.ts";
import { NO_ROWS, type Projected } from "./projected.ts";
import { projectedRow } from "./projected-row.ts";
import type { Projection } from "./projection.ts";
import { forecastQuantity, type QuantityForecast, type Why } from "./quantity.ts";

export type { Projected, Standing } from "./projected.ts";

/**
 * Projects the quantities of an indicator and evaluates it at every combination of their ends: which of them is worst
 * depends on the formula. `own` are the indicator's rows that count at the moment.
 */
export function projectIndicator(
  c: CompiledIndicator,
  evaluation: Evaluation,
  scene: Omit<Scene, "ledger">,
  own: readonly Measurement[],
): Projected {
  const { moment } = evaluation;
  const result = evaluation.indicators.get(c.key);
  const settled: Projected = {
    standing: "settled",
    quantities: [],
    why: null,
    rows: NO_ROWS,
    corners: result ? [result] : [],
  };
  if (!result || result.status === "not-applicable" || c.asked.length === 0) return settled;
  const target = targetOfYear(c.indicator.targets, moment.year, scene.firstYear);
  if (target?.value.kind === "date") return projectMilestone(c, result, scene, own);
  const horizon = horizonOf(target, moment.year);
  if (moment.observedUpTo >= horizon || c.key !== c.indicator.id) return settled;
  const none = (why: Why): Projected => ({ ...settled, standing: "none", why });
  const { values } = requiredOf(c, moment.year, scene.firstYear);
  const quantities: QuantityForecast[] = [];
  for (const { asked, year, stated } of values) {
    if (year !== moment.year) continue;
    // A day or an answer has no pace: once given it stays.
    if (own.some((row) => row.year === year && row.value.kind !== "number" && isOf(c, asked, row))) continue;
    const found = forecastQuantity(c, asked, own, moment, scene.firstYear, horizon);
    if (found.kind === "forecast") quantities.push(found.forecast);
    else if (stated === null) return none(found.why);
  }
  if (result.status === "failed" && result.reason)
    return none({ id: "forecast-none-failed", params: { indicator: c.indicator.id } });
  if (quantities.length === 0 && c.rollups.size === 0) {
    if (result.achievement === null || result.achievement.compare(HUNDRED) >= 0) return settled;
    return none({ id: "forecast-none-answer", params: {} });
  }
  const evaluated = (rows: readonly Measurement[]): IndicatorResult =>
    evaluateIndicator(c, { ...scene, ledger: new Ledger([...own, ...rows], moment) });
  const at = (pick: readonly (keyof Band<unknown>)[]): readonly Measurement[] =>
    quantities.flatMap((one, i) => rowsOf(c, one, pick[i] ?? "middle", moment));
  const middle = at([]);
  const tried = combinations(quantities).map((pick) => {
    const rows = at(pick);
    return { rows, result: evaluated(rows) };
  });
  const central = { rows: middle, result: evaluated(middle) };
  if (central.result.achievement === null)
    return none(
      c.rollups.size > 0
        ? { id: "forecast-none-children", params: {} }
        : { id: "forecast-none-earlier", params: { years: missingYears(central.result, moment.year) } },
    );
  const all = [central, ...tried].filter((one) => one.result.achievement !== null);
  const byAchievement = (better: 1 | -1) =>
    all.reduce((best, one) =>
      (one.result.achievement ?? HUNDRED).compare(best.result.achievement ?? HUNDRED) * better > 0
        ? one
        : best,
    );
  return {
    standing: "forecast",
    quantities,
    why: null,
    rows: { low: byAchievement(-1).rows, middle, high: byAchievement(1).rows },
    corners: all.map((one) => one.result),
  };
}

/** The day projected to: the year's last, or the target's own deadline where that comes first. */
export function horizonOf(target: Target | null, year: number): IsoDate {
  const end = lastDayOf(year);
  return target?.deadline && target.deadline < end ? target.deadline : end;
}

function isOf(c: CompiledIndicator, asked: Asked, row: Measurement): boolean {
  return matchAsked(c.asked, row.quantity)?.asked.quantity === asked.quantity;
}

function missingYears({ needs }: IndicatorResult, year: number): string {
  return [...new Set(needs.map((need) => need.year))].filter((one) => one !== year).join(", ");
}

/** A quantity's rows as they would be at the end of its band, observed on the moment's own day. */
function rowsOf(
  c: CompiledIndicator,
  { asked, projections }: QuantityForecast,
  end: keyof Band<unknown>,
  moment: Moment,
): Measurement[] {
  return projections.map(({ unit, band, last }: Projection) =>
    projectedRow(c, moment, asked.quantity, { kind: "number", value: band[end] }, unit, last.n),
  );
}

/** Least and greatest of some achievements; null where there is none. */
export function achievementsOf(
  results: readonly IndicatorResult[],
): { readonly low: Rational; readonly high: Rational } | null {
  const known = results.flatMap(({ achievement }) => achievement ?? []);
  const [first] = known;
  return first === undefined ? null : { low: known.reduce(min, first), high: known.reduce(max, first) };
}
