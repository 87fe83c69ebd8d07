import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";

export type Comparator = ">=" | "<=" | ">" | "<" | "=" | "between" | "increment" | "milestone";

/** "baseline": the target is to keep the value known at the start ("mantenimento"). */
export type TargetValue =
  | { readonly kind: "number"; readonly value: Rational }
  /** "--06-30" where neither the text nor the plan says the year (see `yearless.ts`). */
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "range"; readonly from: Rational; readonly to: Rational }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "baseline" };

/** One threshold for one year. `unit` is as the interface writes it: "%", "EUR", "days", "hours", "minutes", "date", "bool", or null. */
export interface Target {
  readonly text: string;
  readonly year: number | null;
  readonly comparator: Comparator;
  readonly value: TargetValue;
  readonly unit: string | null;
  /** A second condition of the same target: "≥ 150 entro il 30/11/2022". */
  readonly deadline: IsoDate | null;
  /** What an increment is relative to: the baseline, the year before, or a calendar year; null for an absolute target. */
  readonly relativeTo: "baseline" | "previous-year" | number | null;
}
