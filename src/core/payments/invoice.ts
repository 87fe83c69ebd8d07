import type { Days } from "../evaluation/itp.ts";
import { type Rational, ratio } from "../number/rational.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../period/iso-date.ts";
import type { Register } from "../register/column.ts";
import type { ParsedRow, Value } from "../register/table.ts";

/** An invoice, or the instalment of one that has its own due day. What is not known is null. */
export interface Invoice {
  /** Of its row in the register. */
  readonly id: string;
  readonly number: string;
  readonly supplier: string;
  /** In euro, as it is owed to the supplier; negative for a credit note. */
  readonly amount: Rational | null;
  readonly issued: IsoDate | null;
  readonly received: IsoDate | null;
  readonly due: IsoDate | null;
  /** The document gives no due day: it is the law's term. */
  readonly dueAssumed: boolean;
  readonly paid: IsoDate | null;
  /** A dispute that is not over has no last day. */
  readonly disputed: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  readonly unit: string | null;
  /** Of a credit note: the number of the invoice that it corrects; empty where it is not said. */
  readonly corrects: string;
}

/** Days within which an invoice is to be paid where nothing else is agreed (D.Lgs. 231/2002, art. 4, comma 2). */
export const LEGAL_TERM = 30;

/** The due day that the law gives, from the day on which the term begins. */
export function legalDue(begins: IsoDate): IsoDate {
  return dateOfDay(dayNumber(begins) + LEGAL_TERM);
}

/** Reads rows of a register of invoices. A column that the body has taken out of its definition is unknown in each. */
export function invoicesOf(register: Register, rows: readonly ParsedRow[]): readonly Invoice[] {
  const places = new Map(register.columns.map(({ id }, at) => [id, at]));
  return rows.map(({ id, values }): Invoice => {
    const value = (column: string): Value => values[places.get(column) ?? -1] ?? null;
    const text = (column: string) => {
      const known = value(column);
      return typeof known === "string" ? known : "";
    };
    const day = (column: string): IsoDate | null => {
      const known = value(column);
      return typeof known === "number" ? dateOfDay(known) : null;
    };
    const amount = value("amount");
    return {
      id,
      number: text("number"),
      supplier: text("supplier"),
      amount: typeof amount === "object" && amount !== null ? ratio(amount.n, amount.d) : null,
      issued: day("issued"),
      received: day("received"),
      due: day("due"),
      dueAssumed: text("due-assumed") === "true",
      paid: day("paid"),
      disputed: { from: day("disputed-from"), to: day("disputed-to") },
      unit: text("unit") || null,
      corrects: text("corrects"),
    };
  });
}

/**
 * The days in which the invoice could not be claimed, for one paid on `paid`: a dispute without a last day ends with the
 * payment. Null where the days contradict one another.
 */
export function disputeOf({ disputed: { from, to } }: Invoice, paid: IsoDate): readonly Days[] | null {
  if (from === null) return to === null ? [] : null;
  if (to === null) return [{ from, to: from > paid ? from : paid }];
  return to < from ? null : [{ from, to }];
}
