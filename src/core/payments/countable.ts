import type { PaidInvoice } from "../evaluation/itp.ts";
import { sign } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { NetInvoice } from "./credit-notes.ts";
import { disputeOf, type Invoice } from "./invoice.ts";

/** Why an invoice is not in an index. */
export const LEFT_OUT = [
  /** Its due day has passed and it is not paid. */
  "overdue",
  /** Not paid, and not yet due, or due on a day that is not known. */
  "not-paid",
  "no-due",
  "no-amount",
  /** It names no invoice that it could be taken off. */
  "credit-note",
  /** Credit notes have taken all of it. */
  "credited",
  /** The dispute ends before it begins, or has no first day. */
  "dispute",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** An invoice that an index can count. */
export interface Countable {
  readonly invoice: Invoice;
  readonly paid: PaidInvoice;
}

/** What an invoice is to the index as of a day: counted, or left out and why. */
export function countableOf(
  invoice: NetInvoice,
  asOf: IsoDate,
): { readonly counts: Countable } | { readonly leftOut: LeftOut } {
  const { amount, due, paid, credited } = invoice;
  if (amount === null || sign(amount) === 0)
    return { leftOut: sign(credited) > 0 ? "credited" : "no-amount" };
  if (sign(amount) < 0) return { leftOut: "credit-note" };
  if (paid === null || paid > asOf) return { leftOut: due !== null && due < asOf ? "overdue" : "not-paid" };
  if (due === null) return { leftOut: "no-due" };
  const disputed = disputeOf(invoice, paid);
  return disputed === null
    ? { leftOut: "dispute" }
    : { counts: { invoice, paid: { amount, due, paid, disputed } } };
}
