import type { Target } from "../target/target.ts";
import { targetIn } from "../target/yearless.ts";

/**
 * The target of a year, null where there is none. A target without a year belongs to the plan's first, or where the plan
 * does not say its years to the year evaluated (`firstYear` is then that year); a day without a year is in that year.
 */
export function targetOfYear(targets: readonly Target[], year: number, firstYear: number): Target | null {
  const target = targets.find((one) => (one.year ?? firstYear) === year);
  return target ? targetIn(target, year) : null;
}
