import { legalDue } from "../../core/payments/invoice.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { readDay } from "../../core/register/cell.ts";
import { isTaxCode } from "../../core/register/tax-code.ts";
import type { PlainTable } from "../sheet-workbook/plain-table.ts";
import { columnsMeant, NEEDED_COLUMNS } from "./heads.ts";

/** A list of invoices as texts by column of the register. */
export interface InvoiceTable {
  readonly columns: readonly string[];
  /** Heads that are not read. */
  readonly ignored: readonly string[];
  /** Columns that are needed and are not there, or are there twice. */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly rows: readonly { readonly line: number; readonly typed: Readonly<Record<string, string>> }[];
}

/**
 * Reads a list of invoices by the names of its columns. The VAT number goes beside the supplier's name; a due day that is
 * missing is the law's, thirty days from reception, else from the invoice's own day, and marked as such.
 */
export function invoiceTable({ head, lines }: PlainTable): InvoiceTable {
  const meant = columnsMeant(head);
  const rows = lines.map(({ line, cells }) => {
    const typed: Record<string, string> = {};
    for (const [at, column] of meant.entries()) if (column !== null) typed[column] = (cells[at] ?? "").trim();
    return { line, typed: completed(typed) };
  });
  const columns = meant.filter((column) => column !== null);
  return {
    columns: [...new Set(columns.map((column) => (column === "vat" ? "supplier" : column)))],
    ignored: head.filter((name, at) => meant[at] === null && name.trim() !== ""),
    missing: NEEDED_COLUMNS.filter(
      (column) => !columns.includes(column) && !(column === "supplier" && columns.includes("vat")),
    ),
    twice: columns.filter((column, at) => columns.indexOf(column) < at),
    rows,
  };
}

function completed({ vat = "", ...typed }: Record<string, string>): Record<string, string> {
  const supplier = withoutTaxCodes(typed["supplier"] ?? "");
  const whole = { ...typed, supplier: supplier.includes(vat) ? supplier : `${supplier} ${vat}`.trim() };
  if ((typed["due"] ?? "") !== "") return whole;
  const begins = readDay(typed["received"] ?? "") ?? readDay(typed["issued"] ?? "");
  return begins === null ? whole : { ...whole, due: asTyped(legalDue(begins)), "due-assumed": "sì" };
}

/** The tax code of a natural person is not needed to tell an invoice: it is not kept. */
function withoutTaxCodes(supplier: string): string {
  return supplier
    .split(/\s+/)
    .filter((word) => !isTaxCode(word.toUpperCase().replace(/[^A-Z0-9]/g, "")))
    .join(" ");
}

/** As people write a day: "31/12/2018". */
export function asTyped(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
