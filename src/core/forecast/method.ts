import type { Rational } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Band } from "./band.ts";
import type { Observation } from "./series.ts";

/** How a quantity is carried to the end of the year. */
export type Method =
  /** A total goes on at this year's pace: low at the slowest stretch seen, high at the fastest. */
  | "pace"
  /** A total over the share of the final one that earlier years had reached by the same day. */
  | "seasonal-pace"
  /** A level stays; the ends are the steepest fall and rise seen. */
  | "carried-forward"
  /** Set once for the year. */
  | "as-given"
  /** A mean stays; the ends are the lowest and the highest seen. */
  | "last-mean";

/** A unit's part of a quantity on the horizon. */
export interface Projection {
  readonly unit: string | null;
  readonly last: Observation;
  readonly method: Method;
  /** Observed once: the spread is a convention, half the pace and half as much again. */
  readonly single: boolean;
  /** Nothing was ever seen to change: the band is the value itself, and says nothing of how far it may move. */
  readonly still: boolean;
  /** Earlier years that it rests on. */
  readonly years: readonly number[];
  readonly band: Band<Rational>;
}

/** What it is projected in. */
export interface Setting {
  readonly year: number;
  /** The day projected to: the end of the year, or the target's own deadline. */
  readonly horizon: IsoDate;
  /** Last year's value as the plan states it. */
  readonly stated: Rational | null;
}
