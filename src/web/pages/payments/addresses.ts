import { address } from "../../addresses.ts";

/** What the page of payments sends to. */
export type PaymentsPart = "file" | "rows" | "record";

export function paymentsPart(body: string, part: PaymentsPart): string {
  return `${address.payments(body)}/${part}`;
}
