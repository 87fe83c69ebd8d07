import type { Payments } from "../../core/payments/payments.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import { exactText } from "../../core/register/cell.ts";

/** What an index was computed from, as it was then: no suppliers, each invoice by its row in the register. */
export function paymentsSnapshot(indicator: string, { year, upTo, whole, weighed }: Payments): Uint8Array {
  const content = {
    kind: "invoices",
    version: 1,
    indicator,
    year,
    upTo,
    index: whole.index && exactText(whole.index),
    paid: exactText(whole.total),
    n: whole.count,
    // In an order that says nothing of when rows were written.
    invoices: [...weighed]
      .sort((a, b) => (a.invoice.id < b.invoice.id ? -1 : 1))
      .map(({ invoice: { id, due, dueAssumed, paid, disputed, unit }, amount, days }) => ({
        row: id,
        due,
        dueAssumed,
        paid,
        disputedFrom: disputed.from,
        disputedTo: disputed.to,
        unit,
        amount: exactText(amount),
        days: exactText(days),
      })),
  };
  return new TextEncoder().encode(canonicalJson(content));
}
