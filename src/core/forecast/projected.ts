import type { IndicatorResult } from "../evaluation/evaluation.ts";
import type { Measurement } from "../measurement/measurement.ts";
import type { Band } from "./band.ts";
import type { QuantityForecast, Why } from "./quantity.ts";

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

export const NO_ROWS: Band<readonly Measurement[]> = { low: [], middle: [], high: [] };
