import type { IsoDate } from "../../core/period/iso-date.ts";
import type { TypedRow } from "../registers/typed-row.ts";
import { daysIn, monthsIn, parts, type Step } from "./steps.ts";

/** What a row is told from. */
export interface Told {
  readonly day: IsoDate;
  /** Its place among the rows of the quantity, from 0. */
  readonly at: number;
  readonly unit: string;
  /** What it brings to the count. */
  readonly amount: number;
}
export type Tell = (told: Told) => TypedRow;

/** Rows that make a count go through the steps. `units` carry out in turn. */
export type Rows = (steps: readonly Step[], units: readonly string[]) => TypedRow[];

/** One row a thing. */
export function each(tell: Tell): Rows {
  return rowsOf(tell, (step) => daysIn(step, step.change).map((day) => ({ day, amount: 1 })));
}

/** One row a thing that many take part in: about `usual` a time. */
export function shared(usual: number, tell: Tell): Rows {
  return rowsOf(tell, (step) => {
    const amounts = parts(step.change, Math.max(1, Math.round(step.change / usual)));
    return daysIn(step, amounts.length).map((day, at) => ({ day, amount: amounts[at] ?? 0 }));
  });
}

/** One row a month, as another system would give it. */
export function monthly(tell: Tell): Rows {
  return rowsOf(tell, (step) => {
    const months = monthsIn(step);
    return parts(step.change, months.length).flatMap((amount, at) => {
      const day = months[at];
      return amount === 0 || day === undefined ? [] : [{ day, amount }];
    });
  });
}

/** One row a thing, and now and then one more for somebody who came before: they count once. */
export function visits(tell: Tell): Rows {
  return (steps, units) =>
    each(tell)(steps, units).flatMap((row, at, all) => {
      const earlier = all[at - 3];
      return at % 9 === 8 && earlier ? [row, { ...earlier, date: row["date"] ?? "" }] : [row];
    });
}

function rowsOf(tell: Tell, told: (step: Step) => readonly Pick<Told, "day" | "amount">[]): Rows {
  return (steps, units) =>
    steps.flatMap(told).map((one, at) => tell({ ...one, at, unit: units[at % units.length] ?? "" }));
}

/** One of some texts, in turn. */
export function inTurn(texts: readonly string[], at: number): string {
  return texts[at % texts.length] ?? "";
}
