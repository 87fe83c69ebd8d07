import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Moment } from "../evaluation/evaluation.ts";
import { targetOfYear } from "../evaluation/target-of-year.ts";
import { matchAsked } from "../measurement/asked.ts";
import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import { projectedRow } from "./indicator.ts";

/** A value supposed of a quantity in the year evaluated. */
export interface Supposed {
  readonly of: CompiledIndicator;
  /** As the formula names it; null where it is the indicator's own value, day or answer. */
  readonly quantity: string | null;
  readonly value: MeasuredValue;
}

/**
 * The ledger as it would be: of each quantity supposed, one row in the place of all that were observed of it in the year,
 * of every unit. It is observed on the moment's day, or on the target's own deadline where that comes first. Whatever the
 * rows are called, they are a milestone's days.
 */
export function supposing(
  rows: readonly Measurement[],
  moment: Moment,
  firstYear: number,
  supposed: readonly Supposed[],
): readonly Measurement[] {
  const byIndicator = new Map<string, Supposed[]>();
  for (const one of supposed) {
    const id = one.of.indicator.id;
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), one]);
  }
  const replaced = (row: Measurement): boolean => {
    if (row.year !== moment.year) return false;
    return (byIndicator.get(row.indicator) ?? []).some(({ of, quantity }) => {
      if (targetOfYear(of.indicator.targets, moment.year, firstYear)?.value.kind === "date") return true;
      return matchAsked(of.asked, row.quantity)?.asked.quantity === quantity;
    });
  };
  const added = supposed.map(({ of, quantity, value }) => {
    const deadline = targetOfYear(of.indicator.targets, moment.year, firstYear)?.deadline ?? null;
    const row = projectedRow(of, moment, quantity, value);
    return deadline !== null && deadline < row.observedOn ? { ...row, observedOn: deadline } : row;
  });
  return [...rows.filter((row) => !replaced(row)), ...added];
}
