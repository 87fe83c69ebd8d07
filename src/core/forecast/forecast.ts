import type { CompiledPlan } from "../evaluation/compile.ts";
import { evaluateCompiled } from "../evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../evaluation/evaluation.ts";
import type { Band } from "./band.ts";
import { type Projected, projectIndicator } from "./indicator.ts";
import { type IndicatorForecast, indicatorForecast } from "./indicator-forecast.ts";
import { countedRows, grouped, isRunning, sceneOf } from "./scene.ts";
import { type ScoreForecast, scoreForecast, scores } from "./scores.ts";

export type { IndicatorForecast } from "./indicator-forecast.ts";
export { isRunning } from "./scene.ts";
export type { ScoreForecast } from "./scores.ts";

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
