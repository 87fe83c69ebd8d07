import { timelinessOfPayments } from "../evaluation/itp.ts";
import { type Rational, sum, ZERO } from "../number/rational.ts";
import type { Countable } from "./countable.ts";
import type { Invoice } from "./invoice.ts";

/** The index over some payments, with what it rests on. */
export interface PaymentIndex {
  /** In days; negative where payments come early; null where nothing was paid. */
  readonly index: Rational | null;
  /** Euro paid. */
  readonly total: Rational;
  readonly count: number;
}

/** What an invoice does to the index: `days` × amount / total. The contributions of all add up to the index. */
export interface Weighing {
  readonly invoice: Invoice;
  readonly amount: Rational;
  /** From the due day to the payment, less the disputed ones. */
  readonly days: Rational;
  readonly contribution: Rational;
}

export function paymentIndex(counted: readonly Countable[]): PaymentIndex {
  return {
    index: timelinessOfPayments(counted.map(({ paid }) => paid)),
    total: sum(counted.map(({ paid }) => paid.amount)),
    count: counted.length,
  };
}

/** What each invoice does to the index of all, the heaviest first whichever way it pulls; the order given decides ties. */
export function weighed(counted: readonly Countable[]): readonly Weighing[] {
  const { total } = paymentIndex(counted);
  return counted
    .map(({ invoice, paid }): Weighing => {
      // The index of an invoice alone is its days.
      const days = timelinessOfPayments([paid]) ?? ZERO;
      return {
        invoice,
        amount: paid.amount,
        days,
        contribution: days.mul(paid.amount).div(total),
      };
    })
    .sort((a, b) => b.contribution.abs().compare(a.contribution.abs()));
}
