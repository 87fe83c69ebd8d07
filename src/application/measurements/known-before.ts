import { baselineAsValue, baselinePlace } from "../../core/evaluation/baseline.ts";
import type { CompiledIndicator } from "../../core/evaluation/compile.ts";
import { quantityKey } from "../../core/formula/quantity-name.ts";
import type { Asked } from "../../core/measurement/asked.ts";
import { joined } from "../../core/measurement/contributions.ts";
import type { KnownBefore } from "../../core/measurement/entry/question.ts";
import { latestByUnit } from "../../core/measurement/ledger.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";

/**
 * The value of the year before, to be shown beside: what was measured, a unit's own part where one contributes and all
 * of them together else; where nothing was, what the plan states as its baseline. Null where neither is known.
 */
export function knownBefore(
  one: CompiledIndicator,
  asked: Asked,
  year: number,
  unit: string | null,
  measured: readonly Measurement[],
  firstYear: number,
): KnownBefore | null {
  const before = year - 1;
  const rows = measured.filter((row) => row.year === before && (unit === null || row.unit === unit));
  const value = joined(latestByUnit(rows), asked.joining);
  if (value) return { value, year: before, from: "measured" };
  const { baseline } = one.indicator;
  if (unit !== null || baseline.value === null) return null;
  const stated = {
    value: { kind: "number", value: baseline.value },
    year: before,
    from: "baseline",
  } as const;
  const place = baselinePlace(one.expression, baseline, year, firstYear);
  if (place !== null) {
    const named = asked.quantity !== null && place.key === quantityKey(asked.quantity);
    return named && place.year === before ? stated : null;
  }
  if (before !== firstYear - 1) return null;
  const own = one.expression.kind === "operation" ? null : baselineAsValue(one.expression, baseline);
  return own ? { ...stated, value: { kind: "number", value: own } } : null;
}
