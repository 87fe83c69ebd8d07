import { z } from "zod";
import type { Payments } from "../../core/payments/payments.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import { exactText } from "../../core/register/cell.ts";

/** What an index was computed from, as it was then: no suppliers, each invoice by its row in the register. */
export const PAYMENTS_SNAPSHOT = z.object({
  kind: z.literal("invoices"),
  version: z.literal(1),
  indicator: z.string(),
  year: z.number().int(),
  upTo: z.string(),
  /** Days, exact: "numerator/denominator". */
  index: z.string().nullable(),
  /** Euro, exact. */
  paid: z.string(),
  n: z.number().int(),
  invoices: z.array(
    z.object({
      row: z.string(),
      due: z.string().nullable(),
      dueAssumed: z.boolean(),
      paid: z.string().nullable(),
      disputedFrom: z.string().nullable(),
      disputedTo: z.string().nullable(),
      unit: z.string().nullable(),
      amount: z.string(),
      days: z.string(),
    }),
  ),
});
export type PaymentsSnapshot = z.infer<typeof PAYMENTS_SNAPSHOT>;

export function paymentsSnapshot(indicator: string, { year, upTo, whole, weighed }: Payments): Uint8Array {
  const content: PaymentsSnapshot = {
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
