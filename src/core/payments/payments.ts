import type { IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import { type Countable, countableOf, type LeftOut } from "./countable.ts";
import { netOfCreditNotes } from "./credit-notes.ts";
import type { Invoice } from "./invoice.ts";
import { type PaymentIndex, paymentIndex, type Weighing, weighed } from "./payment-index.ts";

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

export interface UnitIndex extends PaymentIndex {
  /** Null for the invoices of no unit. */
  readonly unit: string | null;
}

/** The payments of a year as they are known on a day. */
export interface Payments {
  readonly year: number;
  /** The day, or the year's last where it has passed. */
  readonly upTo: IsoDate;
  readonly whole: PaymentIndex;
  /** Those that have begun by `upTo`, the first first. */
  readonly quarters: readonly (PaymentIndex & { readonly quarter: Quarter })[];
  /** Units by code, those of no unit last. */
  readonly units: readonly UnitIndex[];
  /** Every invoice counted in the year, the heaviest first. */
  readonly weighed: readonly Weighing[];
  readonly leftOut: readonly { readonly invoice: Invoice; readonly reason: LeftOut }[];
}

/** The index of a year, of its quarters and of its units: an invoice counts in the period in which it was paid. */
export function paymentsOf(invoices: readonly Invoice[], year: number, day: IsoDate): Payments {
  const [first, last] = [`${year}-01-01`, lastDayOf(year)];
  const upTo = day < last ? day : last;
  const counted: Countable[] = [];
  const leftOut: { invoice: Invoice; reason: LeftOut }[] = [];
  for (const invoice of netOfCreditNotes(invoices, upTo)) {
    if (!concerns(invoice, first, upTo)) continue;
    const read = countableOf(invoice, upTo);
    if ("counts" in read) counted.push(read.counts);
    else leftOut.push({ invoice, reason: read.leftOut });
  }
  return {
    year,
    upTo,
    whole: paymentIndex(counted),
    quarters: QUARTERS.filter((quarter) => firstDayOf(year, quarter) <= upTo).map((quarter) => ({
      quarter,
      ...paymentIndex(counted.filter(({ paid }) => quarterOf(paid.paid) === quarter)),
    })),
    units: unitsOf(counted),
    weighed: weighed(counted),
    leftOut,
  };
}

/** Paid in the period; or known by its end and not paid before it. */
function concerns({ paid, issued, received, due }: Invoice, first: IsoDate, upTo: IsoDate): boolean {
  if (paid !== null && paid <= upTo) return paid >= first;
  const known = issued ?? received ?? due;
  return known !== null && known <= upTo;
}

function unitsOf(counted: readonly Countable[]): UnitIndex[] {
  const parts = new Map<string | null, Countable[]>();
  for (const one of counted) {
    const part = parts.get(one.invoice.unit) ?? [];
    parts.set(one.invoice.unit, part);
    part.push(one);
  }
  return [...parts]
    .map(([unit, part]) => ({ unit, ...paymentIndex(part) }))
    .sort((a, b) => (a.unit === null ? 1 : b.unit === null ? -1 : a.unit < b.unit ? -1 : 1));
}

export function quarterOf(day: IsoDate): Quarter {
  return QUARTERS[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 1;
}

function firstDayOf(year: number, quarter: Quarter): IsoDate {
  return `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
}
