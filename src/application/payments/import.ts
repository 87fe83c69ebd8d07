import { type Rational, sum, ZERO } from "../../core/number/rational.ts";
import { type Invoice, invoicesOf } from "../../core/payments/invoice.ts";
import { becomesAnother, newInvoices } from "../../core/payments/same-invoice.ts";
import type { Register } from "../../core/register/column.ts";
import { parseRow } from "../../core/register/table.ts";
import type { RegisterRow } from "../../store/registers.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import { takeReady } from "../registers/define.ts";
import { LARGEST_FILE } from "../registers/register-file.ts";
import { unitCodes } from "../registers/scope.ts";
import { readRow, type TypedRow } from "../registers/typed-row.ts";
import { addRows, MOST_ROWS } from "../registers/write-rows.ts";
import type { Services } from "../services.ts";
import { INVOICES, invoicesKept, registerKept } from "./invoices-kept.ts";
import { type FileFault, type FileRows, type GivenInvoices, readInvoiceFile } from "./read-files.ts";

/** Most files that come at once: a month of electronic invoices. */
export const MOST_FILES = 200;

export interface InvoicePreview {
  readonly register: Register;
  readonly rows: FileRows["rows"];
  /** Euro of all rows. */
  readonly total: Rational;
  /** Rows whose due day is the law's. */
  readonly assumed: number;
  readonly ignored: readonly string[];
  readonly unread: readonly string[];
  /** Where there is any, nothing is added. */
  readonly faults: readonly FileFault[];
}

/** Reads files of invoices (FatturaPA, XLSX, CSV) and says what they would add. Writes nothing. */
export async function previewInvoices(
  services: Services,
  body: string,
  actor: Actor,
  files: readonly GivenInvoices[],
): Promise<InvoicePreview> {
  require(actor, "write-payments");
  if (files.length === 0) throw new Problem("invalid-input", "payments-no-file");
  if (files.length > MOST_FILES) throw new Problem("too-large", "payments-many-files", { most: MOST_FILES });
  if (files.some(({ bytes }) => bytes.byteLength > LARGEST_FILE))
    throw new Problem("too-large", "payments-file-too-large", { most: MOST_ROWS });
  const read = files.map(readInvoiceFile);
  const rows = read.flatMap((one) => one.rows);
  if (rows.length > MOST_ROWS) throw new Problem("too-large", "payments-file-too-large", { most: MOST_ROWS });
  return services.store.read(body, async (reader) => {
    const kept = await invoicesKept(services, reader);
    const register = registerKept(kept);
    const units = await unitCodes(services, reader);
    const isNew = newInvoices(kept.invoices);
    const faults = read.flatMap((one) => one.faults);
    const invoices: Invoice[] = [];
    const fitting = rows.map((row) => ({ ...row, typed: columnsKept(register, row.typed) }));
    for (const { file, line, typed } of fitting) {
      const checked = checkedRow(register, typed, units);
      for (const { at, message, params } of checked.faults)
        faults.push({ file, line, column: at, message, params } as FileFault);
      if (checked.invoice === null) continue;
      if (!isNew(checked.invoice))
        faults.push({ file, line, column: "number", message: "payments-row-known", params: {} });
      invoices.push(checked.invoice);
    }
    return {
      register,
      rows: fitting,
      total: sum(invoices.map(({ amount }) => amount ?? ZERO)),
      assumed: invoices.filter(({ dueAssumed }) => dueAssumed).length,
      ignored: [...new Set(read.flatMap((one) => one.ignored))],
      unread: [...new Set(read.flatMap((one) => one.unread))],
      faults,
    };
  });
}

/**
 * Adds invoices, all or none, each once: one that is in the register already is refused. The register is taken into use
 * with the first.
 */
export async function addInvoices(
  services: Services,
  body: string,
  actor: Actor,
  rows: readonly TypedRow[],
): Promise<readonly RegisterRow[]> {
  require(actor, "write-payments");
  const inUse = await services.store.read(body, async (reader) => {
    await refuseTwice(services, reader, rows);
    return (await invoicesKept(services, reader)).inUse;
  });
  if (inUse === null && rows.length > 0) await takeReady(services, body, actor, INVOICES);
  // Asked again within the write: the same file may be sent twice at once.
  return addRows(services, body, actor, { register: INVOICES, rows }, (writer) =>
    refuseTwice(services, writer, rows),
  );
}

/** Throws where invoices are in the register already, or come twice; a row that is `changed` is not its own copy. */
export async function refuseTwice(
  services: Services,
  reader: Reader,
  rows: readonly TypedRow[],
  changed: { readonly row: string } | null = null,
): Promise<void> {
  const kept = await invoicesKept(services, reader);
  const [register, units] = [registerKept(kept), await unitCodes(services, reader)];
  const before = kept.invoices.find(({ id }) => id === changed?.row);
  const others = kept.invoices.filter((one) => one !== before);
  const isNew = newInvoices(others);
  const faults = rows.flatMap((typed, at): Fault[] => {
    const { invoice } = checkedRow(register, typed, units);
    if (invoice === null || (before ? !becomesAnother(invoice, before, others) : isNew(invoice))) return [];
    return [{ at: changed ? "number" : `rows.${at}.number`, message: "payments-row-known", params: {} }];
  });
  if (faults.length > 0)
    throw new Problem("invalid-input", "payments-refused", { count: faults.length }, faults);
}

function checkedRow(register: Register, typed: TypedRow, units: readonly string[]) {
  const { cells, faults } = readRow(register, typed, units);
  const [invoice] = faults.length > 0 ? [] : invoicesOf(register, [parseRow(register, { id: "", cells })]);
  return { faults, invoice: invoice ?? null };
}

/** A column that the body's register has not is not written. */
function columnsKept(register: Register, typed: TypedRow): TypedRow {
  return Object.fromEntries(
    Object.entries(typed).filter(([column]) => register.columns.some(({ id }) => id === column)),
  );
}
