import { formatItalian } from "../../core/number/italian.ts";
import { readFatturaPa } from "../../documents/invoices/fattura-pa.ts";
import { asTyped, invoiceTable } from "../../documents/invoices/invoice-table.ts";
import { hasUnnamedCells, readPlainTable } from "../../documents/sheet-workbook/plain-table.ts";
import type { TypedRow } from "../registers/typed-row.ts";
import { MOST_ROWS } from "../registers/write-rows.ts";

export interface GivenInvoices {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is wrong in a file; `line` is null for the file as a whole, `column` is one of the register. */
export interface FileFault {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface FileRows {
  readonly rows: readonly { readonly file: string; readonly line: number; readonly typed: TypedRow }[];
  readonly faults: readonly FileFault[];
  /** Heads of a list that are not read. */
  readonly ignored: readonly string[];
  /** Other sheets of a workbook that hold something: not read. */
  readonly unread: readonly string[];
}

const INVOICE_MISSING = {
  number: "payments-invoice-number",
  supplier: "payments-invoice-supplier",
  issued: "payments-invoice-issued",
  amount: "payments-invoice-amount",
} as const;

const REFUSED = {
  signed: "payments-file-signed",
  simplified: "payments-file-simplified",
  "not-invoices": "payments-file-not-invoices",
  damaged: "payments-file-damaged",
  "not-a-table": "payments-file-not-a-table",
  "too-large": "payments-file-too-large",
  empty: "payments-file-empty",
  unclosed: "register-file-unclosed",
  merged: "register-file-merged",
} as const;

/** Reads a file as what it is: electronic invoices, or a list (XLSX, CSV). */
export function readInvoiceFile(given: GivenInvoices): FileRows {
  return isXml(given) ? electronic(given) : list(given);
}

/** By its beginning, whatever the name says; a name that ends in .p7m is enough to be told so. */
function isXml({ name, bytes }: GivenInvoices): boolean {
  if (/\.(xml|p7m)$/i.test(name)) return true;
  return new TextDecoder("latin1")
    .decode(bytes.subarray(0, 64))
    .replace(/^[^ -~]+/, "")
    .trimStart()
    .startsWith("<");
}

function electronic({ name: file, bytes }: GivenInvoices): FileRows {
  const read = readFatturaPa(bytes, file);
  if ("refused" in read) return refused(file, read.refused);
  return {
    rows: read.lines.map(({ line, number, supplier, issued, due, dueAssumed, amount, corrects }) => ({
      file,
      line,
      typed: {
        number,
        supplier,
        issued: asTyped(issued),
        due: asTyped(due),
        "due-assumed": dueAssumed ? "sì" : "",
        amount: formatItalian(amount, { places: 8 }),
        corrects,
      },
    })),
    faults: read.faults.map(({ line, column }) => ({
      file,
      line,
      column,
      message: INVOICE_MISSING[column],
      params: {},
    })),
    ignored: [],
    unread: [],
  };
}

function list({ name: file, bytes }: GivenInvoices): FileRows {
  const read = readPlainTable(bytes, MOST_ROWS);
  if ("refused" in read) return refused(file, read.refused, read.line);
  const { rows, ignored, missing, twice } = invoiceTable(read.table);
  if (rows.length === 0) return refused(file, "empty");
  const faults = [
    ...missing.map((column) => ({ column, message: "payments-column-missing" })),
    ...twice.map((column) => ({ column, message: "payments-column-twice" })),
  ].map((fault): FileFault => ({ file, line: null, params: {}, ...fault }));
  for (const { line, cells } of read.table.lines)
    if (hasUnnamedCells(read.table, cells))
      faults.push({ file, line, column: null, message: "register-file-unnamed", params: {} });
  return { rows: rows.map((row) => ({ file, ...row })), faults, ignored, unread: read.unread };
}

function refused(file: string, why: keyof typeof REFUSED, line = 1): FileRows {
  const fault = { file, line: null, column: null, message: REFUSED[why], params: { most: MOST_ROWS, line } };
  return { rows: [], faults: [fault], ignored: [], unread: [] };
}
