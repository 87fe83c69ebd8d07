import { add, divide, type Fraction, fromText, multiply, ZERO } from "./fraction.ts";
import type { MeasuredRow } from "./plan-shape.ts";

/** Rows in the order of the file; the moment is a year and the last day observed. */
export class Ledger {
  private readonly rows: readonly MeasuredRow[];
  readonly year: number;
  readonly observedUpTo: string;

  constructor(rows: readonly MeasuredRow[], year: number, observedUpTo: string) {
    this.rows = rows;
    this.year = year;
    this.observedUpTo = observedUpTo;
  }

  /** The same rows, observed up to a day if that comes sooner. */
  until(day: string | null): Ledger {
    return day === null || day > this.observedUpTo ? this : new Ledger(this.rows, this.year, day);
  }

  /** The rows that count: of each unit the latest up to the moment; on the same day, the last in the file. */
  private counting(indicator: string, quantity: string | null, year: number): MeasuredRow[] {
    const latest = new Map<string, MeasuredRow>();
    for (const row of this.rows) {
      if (row.indicator !== indicator || row.year !== year || row.observedOn > this.observedUpTo) continue;
      if (quantity !== null && row.quantity !== "" && row.quantity !== quantity) continue;
      const before = latest.get(row.unit);
      if (before === undefined || row.observedOn >= before.observedOn) latest.set(row.unit, row);
    }
    return [...latest.values()];
  }

  /** A flow or a stock: the units' parts add up. Null where nothing is measured. */
  amount(indicator: string, quantity: string | null, year: number): Fraction | null {
    const rows = this.counting(indicator, quantity, year);
    return rows.length === 0 ? null : rows.map((row) => fromText(row.value)).reduce(add);
  }

  /** A mean: the units' parts weigh by the number of answers they rest on; alike where none gives a number. */
  mean(indicator: string, quantity: string | null, year: number): Fraction | null {
    const rows = this.counting(indicator, quantity, year);
    if (rows.length === 0) return null;
    let weighted = ZERO;
    let weights = ZERO;
    for (const row of rows) {
      const weight = fromText(row.n === "" ? "1" : row.n);
      weighted = add(weighted, multiply(weight, fromText(row.value)));
      weights = add(weights, weight);
    }
    return divide(weighted, weights);
  }

  /** A date: done when the last of the units is done. */
  date(indicator: string, quantity: string | null, year: number): string | null {
    const dates = this.counting(indicator, quantity, year).map((row) => row.value);
    return dates.sort().at(-1) ?? null;
  }

  /** Yes or no as last observed. */
  answer(indicator: string, year: number): boolean | null {
    const rows = this.counting(indicator, null, year);
    return rows.length === 0 ? null : rows.every((row) => row.value === "true");
  }
}
