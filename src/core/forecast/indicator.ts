import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Evaluation, IndicatorResult, Moment } from "../evaluation/evaluation.ts";
import { evaluateIndicator, type Scene } from "../evaluation/indicator.ts";
import { targetOfYear } from "../evaluation/target-of-year.ts";
import { type Asked, matchAsked } from "../measurement/asked.ts";
import { requiredOf } from "../measurement/entry/required.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import { HUNDRED, max, min, type Rational } from "../number/rational.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../period/iso-date.ts";
import type { Band } from "./band.ts";
import type { Projection } from "./projection.ts";
import { forecastQuantity, type QuantityForecast, type Why } from "./quantity.ts";
import { lastDayOf } from "./series.ts";

/** How it is expected to end. "open": a milestone that may still be done in time, of which nothing says whether it will. */
export type Standing = "forecast" | "settled" | "open" | "none";

/** What an indicator's rows become: the same with its quantities where they are expected, at three corners. */
export interface Projected {
  readonly standing: Standing;
  readonly quantities: readonly QuantityForecast[];
  /** Why there is no forecast. */
  readonly why: Why | null;
  /** Rows to add to those that count: the worst for the achievement, the middle, the best. */
  readonly rows: Band<readonly Measurement[]>;
  /** Results at all the corners and in the middle, which comes first. */
  readonly corners: readonly IndicatorResult[];
}

const NO_ROWS: Band<readonly Measurement[]> = { low: [], middle: [], high: [] };

/** More quantities than this are not tried in every combination. */
const MOST_COMBINED = 5;

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
  const end = lastDayOf(moment.year);
  if (target?.value.kind === "date") return milestone(c, result, scene, own);
  const horizon = target?.deadline && target.deadline < end ? target.deadline : end;
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

function isOf(c: CompiledIndicator, asked: Asked, row: Measurement): boolean {
  return matchAsked(c.asked, row.quantity)?.asked.quantity === asked.quantity;
}

function missingYears({ needs }: IndicatorResult, year: number): string {
  return [...new Set(needs.map((need) => need.year))].filter((one) => one !== year).join(", ");
}

/** Every choice of an end for each quantity whose band has two; beyond a few, all at one end and each alone. */
function combinations(quantities: readonly QuantityForecast[]): (keyof Band<unknown>)[][] {
  const wide = quantities.map(({ band }) => !band.low.equals(band.high));
  const moving = wide.filter(Boolean).length;
  if (moving === 0) return [];
  const ends = ["low", "high"] as const;
  if (moving > MOST_COMBINED)
    return ends.flatMap((end) => [
      wide.map(() => end),
      ...quantities.map((_, i) => wide.map((__, j) => (i === j ? end : ("middle" as const)))),
    ]);
  let all: (keyof Band<unknown>)[][] = [[]];
  for (const one of wide)
    all = all.flatMap((pick) => (one ? ends.map((end) => [...pick, end]) : [[...pick, "middle" as const]]));
  return all;
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

/** A row that takes the place of all others of its unit. */
export function projectedRow(
  c: CompiledIndicator,
  { year, observedUpTo }: Moment,
  quantity: string | null,
  value: MeasuredValue,
  unit: string | null = null,
  n: Rational | null = null,
): Measurement {
  return {
    indicator: c.indicator.id,
    quantity,
    year,
    observedOn: observedUpTo,
    value,
    unit,
    n,
    source: "",
    sequence: Number.MAX_SAFE_INTEGER,
    recordedOn: null,
    line: null,
  };
}

/**
 * A milestone has no pace: done it is settled, and so is one that is late; one still open may be done by its day or not,
 * and the middle says nothing.
 */
function milestone(
  c: CompiledIndicator,
  result: IndicatorResult,
  scene: Omit<Scene, "ledger">,
  own: readonly Measurement[],
): Projected {
  const { target } = result;
  const { moment, policy } = scene;
  const settled: Projected = {
    standing: "settled",
    quantities: [],
    why: null,
    rows: NO_ROWS,
    corners: [result],
  };
  if (result.achievement !== null || target?.value.kind !== "date") return settled;
  const due = target.value.date;
  const by = target.comparator === "<=" || target.comparator === "<" || target.comparator === "milestone";
  if (!by || moment.observedUpTo >= lastDayOf(moment.year))
    return { ...settled, standing: "none", why: { id: "forecast-none-milestone", params: {} } };
  const early = target.comparator === "<" ? shifted(due, -1) : due;
  const inTime = moment.observedUpTo > early ? moment.observedUpTo : early;
  const spoken = own.filter(({ year }) => year === moment.year).map(({ unit }) => unit);
  const units = spoken.length > 0 ? [...new Set(spoken)] : [null];
  const done = (date: IsoDate): Measurement[] =>
    units.map((unit) => projectedRow(c, moment, null, { kind: "date", date }, unit));
  const rows = { low: done(shifted(due, policy.graceDays + 1)), middle: [], high: done(inTime) };
  const corners = [rows.low, rows.high].map((added) =>
    evaluateIndicator(c, { ...scene, ledger: new Ledger([...own, ...added], moment) }),
  );
  return { standing: "open", quantities: [], why: null, rows, corners };
}

function shifted(day: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(day) + days);
}

/** Least and greatest of some achievements; null where there is none. */
export function achievementsOf(
  results: readonly IndicatorResult[],
): { readonly low: Rational; readonly high: Rational } | null {
  const known = results.flatMap(({ achievement }) => achievement ?? []);
  const [first] = known;
  return first === undefined ? null : { low: known.reduce(min, first), high: known.reduce(max, first) };
}
