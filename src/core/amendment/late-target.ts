import type { MeasuredValue } from "../measurement/measurement.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Target } from "../target/target.ts";

/** Why the outcome of a target could be known on the day it was changed. */
export type Foreknowledge =
  /** The target's year was over. */
  | { readonly kind: "year-over"; readonly day: IsoDate }
  /** The day by which it was due had passed. */
  | { readonly kind: "due-passed"; readonly day: IsoDate }
  /** What was recorded by then had decided the old target, whatever came after. */
  | { readonly kind: "decided"; readonly met: boolean; readonly value: MeasuredValue | null }
  /** A value was known by then, which did not decide the old target but showed where it was heading. */
  | { readonly kind: "seen"; readonly met: boolean; readonly value: MeasuredValue | null };

/** A target changed or withdrawn when its outcome could be known. */
export interface LateTarget {
  /** Id in the version before. */
  readonly indicator: string;
  readonly year: number;
  readonly before: Target;
  /** Null where it was withdrawn, alone or with its indicator. */
  readonly after: Target | null;
  /** The day of the amendment. */
  readonly on: IsoDate;
  /** Never empty, the gravest first. */
  readonly foreknown: readonly Foreknowledge[];
}
