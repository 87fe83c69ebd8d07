import type { CompiledIndicator } from "../../evaluation/compile.ts";
import { type Dimension, typeOf, typeOfName } from "../../formula/types.ts";
import type { IsoDate } from "../../period/iso-date.ts";
import { dayWithin } from "../../period/years.ts";
import type { Target } from "../../target/target.ts";
import type { Asked } from "../asked.ts";
import type { MeasuredValue, Measurement } from "../measurement.ts";

/** What one cell of the sheet asks, as far as reading and checking its answer needs it. */
export interface Question {
  readonly asked: Asked;
  readonly measure: Dimension;
  /** The year that the value speaks of. */
  readonly year: number;
  /** The year that is evaluated: the same one, or a later one that looks back. */
  readonly evaluated: number;
  /** One unit's part of a quantity that several contribute to. */
  readonly contribution: boolean;
}

/** What is known already of the thing asked. */
export interface Past {
  /** The value of the year before, measured or as the plan states it. */
  readonly before: KnownBefore | null;
  /** Entries of the same cell that count, the earliest observed first. */
  readonly recorded: readonly Pick<Measurement, "observedOn" | "value">[];
}

export interface KnownBefore {
  readonly value: MeasuredValue;
  readonly year: number;
  readonly from: "measured" | "baseline";
}

/** What a person typed. Empty where nothing was. */
export interface Typed {
  readonly text: string;
  readonly observedOn: string;
  readonly n: string;
}

/** The day on which something is typed, and what the day of observation is where none is given: that day within the year, else its last. */
export function usualDay(year: number, today: IsoDate): IsoDate {
  return dayWithin(year, today);
}

const OF_UNIT: Readonly<Record<string, Dimension>> = {
  "%": "percentage",
  EUR: "money",
  days: "days",
  hours: "hours",
};

/** What the thing asked is measured in; an indicator's own value is measured as its target is. */
export function measureOf(one: CompiledIndicator, asked: Asked, target: Target | null): Dimension {
  const [wanted] = asked.accepts;
  if (wanted === "date" || wanted === "boolean") return wanted;
  if (asked.quantity !== null) return asked.joining === "mean" ? "score" : typeOfName(asked.quantity);
  if (one.expression.kind === "activities") return "count";
  const own = typeOf(one.expression);
  return own === "unknown" ? (OF_UNIT[target?.unit ?? ""] ?? "unknown") : own;
}
