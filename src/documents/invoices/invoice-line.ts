import type { Rational } from "../../core/number/rational.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";

/** What a file says of an invoice, or of an instalment of one. */
export interface InvoiceLine {
  /** Place of the invoice in the file, from 1. */
  readonly line: number;
  readonly number: string;
  /** Name and VAT number; of a natural person the VAT number alone. */
  readonly supplier: string;
  readonly issued: IsoDate;
  readonly due: IsoDate;
  readonly dueAssumed: boolean;
  /** In euro, as it is paid to the supplier. */
  readonly amount: Rational;
  /** Of a credit note: number of the invoice that it corrects; empty where it is not said. */
  readonly corrects: string;
}

/** Something that an invoice does not say, or says in no way that can be read. */
export interface InvoiceFault {
  readonly line: number;
  /** Column of the register. */
  readonly column: "number" | "supplier" | "issued" | "amount";
}

export type ReadInvoices =
  | { readonly lines: readonly InvoiceLine[]; readonly faults: readonly InvoiceFault[] }
  /** "signed": a .p7m. "simplified": no due days nor taxable amounts are in it. */
  | { readonly refused: "signed" | "simplified" | "not-invoices" | "damaged" | "too-large" };
