import { isZero, type Rational, rational, ZERO } from "../number/rational.ts";
import { dayNumber, daysBetween, type IsoDate } from "../period/iso-date.ts";

/** A run of days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** An invoice paid in the period. */
export interface PaidInvoice {
  /** In euro; negative for a credit note. */
  readonly amount: Rational;
  readonly due: IsoDate;
  readonly paid: IsoDate;
  /** When the sum could not be claimed because it was disputed. */
  readonly disputed: readonly Days[];
}

/**
 * The index of timeliness of payments (DPCM 22/9/2014, art. 9): the days from due date to payment, weighted by amount,
 * over the invoices paid in the period; negative when payments come early. Days of late payment that fall in a dispute
 * are excluded. Null where nothing was paid, or amounts cancel out.
 */
export function timelinessOfPayments(invoices: readonly PaidInvoice[]): Rational | null {
  let weighted = ZERO;
  let total = ZERO;
  for (const invoice of invoices) {
    weighted = weighted.add(invoice.amount.mul(rational(daysCounted(invoice))));
    total = total.add(invoice.amount);
  }
  return isZero(total) ? null : weighted.div(total);
}

/** Calendar days from the due date to the payment, less the disputed ones among the days of delay. */
function daysCounted({ due, paid, disputed }: PaidInvoice): number {
  const days = daysBetween(due, paid);
  return days <= 0 ? days : days - disputedDays(dayNumber(due) + 1, dayNumber(paid), disputed);
}

/** How many days of [first, last] are disputed, each once however many disputes overlap. */
function disputedDays(first: number, last: number, disputed: readonly Days[]): number {
  const runs = disputed
    .map(({ from, to }) => ({ from: Math.max(first, dayNumber(from)), to: Math.min(last, dayNumber(to)) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  let covered = 0;
  let reached = first - 1;
  for (const { from, to } of runs) {
    if (to <= reached) continue;
    covered += to - Math.max(from, reached + 1) + 1;
    reached = to;
  }
  return covered;
}
