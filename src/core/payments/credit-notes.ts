import { type Rational, sign, sum, ZERO } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Invoice } from "./invoice.ts";
import { supplierKey } from "./same-invoice.ts";

/** An invoice that owes what credit notes have left of it. */
export interface NetInvoice extends Invoice {
  /** Euro that credit notes took off. */
  readonly credited: Rational;
}

/**
 * Takes credit notes off the invoices that they name, of the same supplier: what is owed is what is left (DPCM 22/9/2014,
 * art. 9, comma 4). Of several instalments the last to fall due goes first. A note of after the payment is a refund, and
 * one that names no invoice here, or takes off more than is owed, stays as it is.
 */
export function netOfCreditNotes(invoices: readonly Invoice[], upTo: IsoDate): readonly NetInvoice[] {
  const net = new Map(invoices.map((one): [Invoice, NetInvoice] => [one, { ...one, credited: ZERO }]));
  const named = new Map<string, Invoice[]>();
  for (const one of invoices) {
    if (one.amount === null || sign(one.amount) <= 0) continue;
    const key = keyOf(one.number, one.supplier);
    const known = named.get(key);
    if (known) known.push(one);
    else named.set(key, [one]);
  }
  for (const note of invoices) {
    const { amount, corrects, supplier, issued } = note;
    if (amount === null || sign(amount) >= 0 || corrects === "") continue;
    if (issued !== null && issued > upTo) continue;
    const owing = (named.get(keyOf(corrects, supplier)) ?? [])
      .filter(({ paid }) => paid === null || issued === null || issued <= paid)
      .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? 1 : -1));
    let left = amount.neg();
    if (sum(owing.map((one) => net.get(one)?.amount ?? ZERO)).compare(left) < 0) continue;
    for (const one of owing) {
      const now = net.get(one);
      if (!now || now.amount === null) continue;
      const taken = now.amount.compare(left) < 0 ? now.amount : left;
      net.set(one, { ...now, amount: now.amount.sub(taken), credited: now.credited.add(taken) });
      left = left.sub(taken);
    }
    net.delete(note);
  }
  return [...net.values()];
}

function keyOf(number: string, supplier: string): string {
  return JSON.stringify([number.toLowerCase().replace(/\s+/g, ""), supplierKey(supplier)]);
}
