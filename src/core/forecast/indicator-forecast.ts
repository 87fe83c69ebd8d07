import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Evaluation, IndicatorResult } from "../evaluation/evaluation.ts";
import { evaluateIndicator, type Scene } from "../evaluation/indicator.ts";
import { matchAsked } from "../measurement/asked.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { HUNDRED, type Rational, ZERO } from "../number/rational.ts";
import type { Band } from "./band.ts";
import { achievementsOf, horizonOf, type Projected, type Standing } from "./indicator.ts";
import { type LatestDay, latestDay } from "./latest-day.ts";
import { projectedRow } from "./projected-row.ts";
import type { QuantityForecast, Why } from "./quantity.ts";
import { isRunning } from "./scene.ts";
import type { ScoreForecast } from "./scores.ts";

/** Where the ends of the band leave the target. */
export type Outlook = "certain" | "possible" | "out-of-reach";

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

/** What is told of an indicator, from its own corners and from the whole plan evaluated three times. */
export function indicatorForecast(
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
  const horizon = horizonOf(target, scene.moment.year);
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
