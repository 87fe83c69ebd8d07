import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Moment } from "../evaluation/evaluation.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import type { Rational } from "../number/rational.ts";

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
