import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { evaluateCompiled } from "../evaluation/evaluate.ts";
import type { Evaluation, IndicatorResult, Moment, NodeResult } from "../evaluation/evaluation.ts";
import { evaluateIndicator, type Scene } from "../evaluation/indicator.ts";
import { matchAsked } from "../measurement/asked.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { HUNDRED, max, min, type Rational, ZERO } from "../number/rational.ts";
import type { Band } from "./band.ts";
import {
  achievementsOf,
  type Projected,
  projectedRow,
  projectIndicator,
  type Standing,
} from "./indicator.ts";
import { type LatestDay, latestDay } from "./latest-day.ts";
import type { QuantityForecast, Why } from "./quantity.ts";
import { lastDayOf } from "./series.ts";

/** Where the ends of the band leave the target. */
export type Outlook = "certain" | "possible" | "out-of-reach";

/** A score as it is expected at the end of the year; the middle null where nothing says. */
export interface ScoreForecast {
  readonly low: Rational;
  readonly middle: Rational | null;
  readonly high: Rational;
  /** Share of the weight that the middle rests on, 0..1. */
  readonly coverage: Rational;
}

export interface IndicatorForecast {
  /** Key in `Evaluation.indicators`. */
  readonly indicator: string;
  readonly standing: Standing | "children";
  readonly quantities: readonly QuantityForecast[];
  /** Results by their value, least first; null where the value is no number, or is not forecast. */
  readonly results: Band<IndicatorResult> | null;
  readonly achievement: Omit<ScoreForecast, "coverage"> | null;
  readonly outlook: Outlook | null;
  readonly why: Why | null;
  readonly latest: LatestDay;
}

/** How a year that is running is expected to end. */
export interface Forecast {
  readonly moment: Moment;
  /** The plan evaluated with every indicator at the worst of its band, where it is expected, and at the best. */
  readonly evaluations: Band<Evaluation>;
  readonly body: ScoreForecast | null;
  readonly nodes: ReadonlyMap<string, ScoreForecast>;
  readonly units: ReadonlyMap<string, ScoreForecast>;
  /** In the plan's order. */
  readonly indicators: ReadonlyMap<string, IndicatorForecast>;
}

/** True until the year's last day has been observed: after it there is nothing to forecast. */
export function isRunning({ year, observedUpTo }: Moment): boolean {
  return observedUpTo < lastDayOf(year);
}

/**
 * The forecast of an evaluation, made only from what counts in it: what is observed or recorded later plays no part.
 * `evaluation` must have been made on `compiled`. When the year is over every band is the figure measured.
 */
export function forecastOf(compiled: CompiledPlan, evaluation: Evaluation): Forecast {
  const { moment } = evaluation;
  const counted = countedRows(evaluation);
  const byIndicator = grouped(counted);
  const scene = sceneOf(compiled, evaluation);
  const all = compiled.nodes.flatMap(({ indicators }) => indicators);
  const projected = new Map<string, Projected>(
    all.map((c) => [c.key, projectIndicator(c, evaluation, scene, byIndicator.get(c.indicator.id) ?? [])]),
  );
  const at = (end: keyof Band<unknown>): Evaluation => {
    const added = [...projected.values()].flatMap(({ rows }) => rows[end]);
    if (added.length === 0) return evaluation;
    const { policy, setAside, overrides } = evaluation;
    return evaluateCompiled(compiled, [...counted, ...added], policy, moment, setAside, overrides);
  };
  const evaluations = isRunning(moment)
    ? { low: at("low"), middle: at("middle"), high: at("high") }
    : { low: evaluation, middle: evaluation, high: evaluation };
  return {
    moment,
    evaluations,
    body: scoreForecast(evaluations, ({ body }) => body),
    nodes: scores(evaluations, ({ nodes }) => nodes),
    units: scores(evaluations, ({ units }) => units),
    indicators: new Map(
      all.map((c) => {
        const own = byIndicator.get(c.indicator.id) ?? [];
        return [c.key, indicatorForecast(c, evaluations, projected.get(c.key), scene, own)];
      }),
    ),
  };
}

/** Rows that count at the evaluation's moment. */
export function countedRows({ measurements, moment }: Evaluation): Measurement[] {
  return measurements.filter(
    ({ observedOn, recordedOn }) =>
      observedOn <= moment.observedUpTo && (recordedOn === null || recordedOn <= moment.knownUpTo),
  );
}

function grouped(rows: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> {
  const found = new Map<string, Measurement[]>();
  for (const row of rows) {
    const there = found.get(row.indicator);
    if (there) there.push(row);
    else found.set(row.indicator, [row]);
  }
  return found;
}

export function sceneOf(compiled: CompiledPlan, evaluation: Evaluation): Omit<Scene, "ledger"> {
  const results = compiled.tree.keys.map((key) => evaluation.nodes.get(key) ?? null);
  return {
    moment: evaluation.moment,
    policy: evaluation.policy,
    tree: compiled.tree,
    firstYear: compiled.firstYear ?? evaluation.moment.year,
    resultOf: (node) => results[node] ?? null,
    needsOf: () => [],
    setAside: new Map(evaluation.setAside.map((decision) => [decision.indicator, decision])),
    overrides: new Map(evaluation.overrides.map((decision) => [decision.indicator, decision])),
  };
}

function scores(
  evaluations: Band<Evaluation>,
  of: (evaluation: Evaluation) => ReadonlyMap<string, NodeResult>,
): ReadonlyMap<string, ScoreForecast> {
  const found = new Map<string, ScoreForecast>();
  for (const key of of(evaluations.middle).keys()) {
    const score = scoreForecast(evaluations, (evaluation) => of(evaluation).get(key) ?? null);
    if (score) found.set(key, score);
  }
  return found;
}

/** Between the least and the greatest of the three: where a roll-up's target is held, more need not be more. */
function scoreForecast(
  { low, middle, high }: Band<Evaluation>,
  of: (evaluation: Evaluation) => NodeResult | null,
): ScoreForecast | null {
  const found = [low, middle, high].map(of);
  const known = found.flatMap((result) => result?.score ?? []);
  const [first] = known;
  const expected = found[1];
  if (first === undefined || !expected?.counts) return null;
  return {
    low: known.reduce(min, first),
    middle: expected.score,
    high: known.reduce(max, first),
    coverage: expected.coverage,
  };
}

function indicatorForecast(
  c: CompiledIndicator,
  evaluations: Band<Evaluation>,
  projected: Projected | undefined,
  scene: Omit<Scene, "ledger">,
  own: readonly Measurement[],
): IndicatorForecast {
  const results = [evaluations.middle, evaluations.low, evaluations.high].flatMap(
    ({ indicators }) => indicators.get(c.key) ?? [],
  );
  const [expected] = results;
  const onlyChildren = c.asked.length === 0;
  const corners = onlyChildren ? results : [...(projected?.corners ?? []), ...results];
  const ends = projected?.why ? null : achievementsOf(corners);
  const middle = projected?.standing === "open" ? null : (expected?.achievement ?? null);
  const counts = expected !== undefined && expected.status !== "not-applicable";
  return {
    indicator: c.key,
    standing: onlyChildren ? "children" : (projected?.standing ?? "none"),
    quantities: projected?.quantities ?? [],
    results: counts && expected && !projected?.why ? byValue(corners, expected) : null,
    achievement: counts && ends ? { low: ends.low, middle, high: ends.high } : null,
    outlook: counts && ends && !isStill(projected) ? outlookOf(ends) : null,
    why: projected?.why ?? null,
    latest: latestOf(c, projected, expected, scene, own),
  };
}

function byValue(results: readonly IndicatorResult[], middle: IndicatorResult): Band<IndicatorResult> | null {
  const numbers = results.filter(({ value }) => value?.kind === "number");
  if (middle.value?.kind !== "number") return null;
  const numberIn = ({ value }: IndicatorResult): Rational => (value?.kind === "number" ? value.value : ZERO);
  return {
    low: numbers.reduce((least, one) => (numberIn(one).compare(numberIn(least)) < 0 ? one : least), middle),
    middle,
    high: numbers.reduce((most, one) => (numberIn(one).compare(numberIn(most)) > 0 ? one : most), middle),
  };
}

/** Of a value that was never seen to move nothing can be said of where it may end. */
function isStill(projected: Projected | undefined): boolean {
  return (projected?.quantities ?? []).some(({ projections }) => projections.some(({ still }) => still));
}

function outlookOf({ low, high }: { readonly low: Rational; readonly high: Rational }): Outlook {
  if (low.compare(HUNDRED) >= 0) return "certain";
  return high.compare(HUNDRED) >= 0 ? "possible" : "out-of-reach";
}

const NO_DAY: LatestDay = { kind: "none", why: { id: "latest-none-nothing", params: {} } };

function latestOf(
  c: CompiledIndicator,
  projected: Projected | undefined,
  expected: IndicatorResult | undefined,
  scene: Omit<Scene, "ledger">,
  own: readonly Measurement[],
): LatestDay {
  const target = expected?.target;
  if (!projected || !target || expected.status === "not-applicable" || !isRunning(scene.moment))
    return NO_DAY;
  if (projected.standing === "open" && target.value.kind === "date")
    return { kind: "due", day: target.value.date };
  if (projected.standing !== "forecast" || c.rollups.size > 0) return NO_DAY;
  const end = lastDayOf(scene.moment.year);
  const horizon = target.deadline && target.deadline < end ? target.deadline : end;
  return latestDay(projected.quantities, scene.moment, horizon, (one, total) => {
    const others = own.filter(
      (row) => row.year !== scene.moment.year || matchAsked(c.asked, row.quantity)?.asked !== one.asked,
    );
    const rest = projected.rows.middle.filter(
      (row) => matchAsked(c.asked, row.quantity)?.asked !== one.asked,
    );
    const supposed = projectedRow(c, scene.moment, one.asked.quantity, { kind: "number", value: total });
    return evaluateIndicator(c, {
      ...scene,
      ledger: new Ledger([...others, ...rest, supposed], scene.moment),
    });
  });
}
