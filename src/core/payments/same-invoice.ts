import { exactText } from "../register/cell.ts";
import type { Invoice } from "./invoice.ts";

/** A supplier is known by its VAT number ("IT" before it is no matter), else by its name. */
export function supplierKey(supplier: string): string {
  const [vat] = /(?<!\d)\d{11}(?!\d)/.exec(supplier) ?? [];
  return vat ?? supplier.toLowerCase().replace(/\s+/g, "");
}

/** What tells one invoice, or one instalment, from another. */
function invoiceKey({ number, supplier, issued, due, amount }: Invoice): string {
  const known = number.toLowerCase().replace(/\s+/g, " ");
  return JSON.stringify([known, supplierKey(supplier), issued, due, amount && exactText(amount)]);
}

function paymentKey(invoice: Invoice): string {
  return JSON.stringify([invoiceKey(invoice), invoice.paid]);
}

/**
 * Tells of each invoice that comes whether it is new, beside those that are there and those that came before it. Parts of
 * one amount that come together and were paid on different days, or of which one is still to be paid, are different
 * payments; beside what is there already another day may as well be the same payment corrected, and is not new.
 */
export function newInvoices(there: readonly Invoice[]): (invoice: Invoice) => boolean {
  const known = new Set(there.map(invoiceKey));
  const came = new Set<string>();
  return (invoice) => {
    const key = paymentKey(invoice);
    const isNew = !known.has(invoiceKey(invoice)) && !came.has(key);
    came.add(key);
    return isNew;
  };
}

/** Whether an invoice that is written anew becomes one of the others: what it was before, it may stay. */
export function becomesAnother(written: Invoice, before: Invoice, others: readonly Invoice[]): boolean {
  const same = invoiceKey(written) === invoiceKey(before) ? paymentKey : invoiceKey;
  return others.some((other) => same(other) === same(written));
}
