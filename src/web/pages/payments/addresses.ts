import { address } from "../../addresses.ts";
import { entryAddress } from "../measurements/sheet-addresses.ts";

/** What the page of payments sends to. */
export type PaymentsPart = "file" | "rows" | "record";

/** The invoices that an entry of the ledger counted. */
export function countedInvoicesAddress(body: string, sequence: number, page = 1): string {
  return `${entryAddress(body, sequence)}/invoices${page === 1 ? "" : `?page=${page}`}`;
}

export function paymentsPart(body: string, part: PaymentsPart): string {
  return `${address.payments(body)}/${part}`;
}
