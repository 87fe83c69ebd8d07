import { readMeasurements } from "../../core/measurement/csv.ts";
import type { ReadEntry } from "../../core/measurement/entry/read-entry.ts";
import { writeSheetCsv } from "../../documents/sheet-workbook/csv.ts";
import { type ReadLine, readSheetWorkbook } from "../../documents/sheet-workbook/read.ts";
import type { SheetLine } from "../../documents/sheet-workbook/sheet-line.ts";
import { writeSheetWorkbook } from "../../documents/sheet-workbook/write.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { askedOfMe } from "./asked-of-me.ts";
import { checkRow, type TypedRow, tooLong } from "./check-row.ts";
import type { Sheet, SheetRow } from "./sheet-row.ts";
import { beforeWords, measureWords, targetOf } from "./sheet-words.ts";
import { typedDay, typedValue } from "./typed-value.ts";

/** Most bytes of a sheet that comes back: a workbook of five thousand lines is far below. */
export const LARGEST_SHEET = 5 * 1024 * 1024;

const REFUSED = {
  "not-a-workbook": "sheet-file-not-a-workbook",
  "not-ours": "sheet-file-not-ours",
  "too-large": "sheet-file-too-many-lines",
} as const;

/** Rows as lines of a file; what is typed already goes along. */
export function sheetLines(rows: readonly SheetRow[], words: Catalogue): SheetLine[] {
  return rows.map((row) => ({
    id: row.id,
    indicator: row.cell.indicator,
    name: row.indicator.name,
    quantity: row.cell.quantity ?? "",
    unit: row.cell.unit ?? "",
    year: String(row.cell.year),
    measure: measureWords(row, words),
    target: targetOf(row, words),
    before: beforeWords(row, words),
    value: row.draft?.text ?? "",
    observed_on: row.draft?.observedOn ?? "",
    n: row.draft?.n ?? "",
    source: row.draft?.source ?? "",
  }));
}

/** The rows that the actor may fill, as an Excel workbook. */
export function sheetWorkbook(sheet: Sheet, words: Catalogue): Promise<Uint8Array> {
  const format = (id: string): string => words.format(id, { year: String(sheet.year) });
  return writeSheetWorkbook(sheetLines(fillable(sheet), words), {
    title: format("sheet-file-title"),
    columns: {
      id: format("sheet-column-id"),
      indicator: format("sheet-column-indicator"),
      name: format("sheet-column-name"),
      quantity: format("sheet-column-quantity"),
      unit: format("sheet-column-unit"),
      year: format("sheet-column-year"),
      measure: format("sheet-column-measure"),
      target: format("sheet-column-target"),
      before: format("sheet-column-before"),
      value: format("sheet-column-value"),
      observed_on: format("sheet-column-observed"),
      n: format("sheet-column-n"),
      source: format("sheet-column-source"),
    },
    instructionsTitle: format("sheet-file-guide"),
    instructions: format("sheet-file-guide-text").split("\n"),
  });
}

/** The same as a measurements file. */
export function sheetCsv(sheet: Sheet, words: Catalogue): string {
  return writeSheetCsv(sheetLines(fillable(sheet), words));
}

function fillable({ rows }: Sheet): readonly SheetRow[] {
  return rows.filter(({ mayMeasure }) => mayMeasure);
}

/** What one line of a file would put into the drafts. */
export interface FileChange {
  readonly row: SheetRow;
  readonly typed: TypedRow;
  /** As it would be read; null where the value is empty. */
  readonly read: ReadEntry | null;
}

export interface FilePreview {
  readonly sheet: Sheet;
  /** Only lines that change something. Empty where anything in the file is wrong: nothing is half-applied. */
  readonly changes: readonly FileChange[];
  readonly unchanged: number;
  /** What keeps the file out, `at` the line of the file. */
  readonly faults: readonly Fault[];
}

/** Reads a filled-in sheet (our workbook, or a measurements file) and says what it would put into the drafts. Writes nothing. */
export async function previewSheetFile(
  services: Services,
  body: string,
  actor: Actor,
  {
    year,
    name,
    bytes,
  }: { readonly year?: number | undefined; readonly name: string; readonly bytes: Uint8Array },
  words: Catalogue,
): Promise<FilePreview> {
  require(actor, "measure");
  if (bytes.byteLength === 0) throw new Problem("invalid-input", "sheet-file-empty");
  if (bytes.byteLength > LARGEST_SHEET)
    throw new Problem("too-large", "sheet-file-too-large", { most: LARGEST_SHEET / 1024 / 1024 });
  const sheet = await askedOfMe(services, body, actor, year);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? fromWorkbook(sheet, bytes, words) : fromCsv(sheet, name, bytes, words);
}

function fromWorkbook(sheet: Sheet, bytes: Uint8Array, words: Catalogue): FilePreview {
  const read = readSheetWorkbook(bytes);
  if ("refused" in read) throw new Problem("unsupported-type", REFUSED[read.refused]);
  const rows = new Map(fillable(sheet).map((row) => [row.id, row]));
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  const found: FileChange[] = [];
  for (const { row: at, line } of read.lines) {
    const row = rows.get(line.id);
    const say = (message: string, params: Fault["params"] = {}): void => {
      faults.push({ at: String(at), message, params });
    };
    if (!row) {
      if (line.value !== "") say("sheet-file-unknown-row", { id: line.id });
      continue;
    }
    const before = seen.get(line.id);
    if (before !== undefined) say("sheet-file-repeated-row", { line: before });
    seen.set(line.id, at);
    if (line.value === "") continue;
    const changed = changedLocked(line, row, words);
    if (changed !== null) say("sheet-file-changed-row", { column: words.format(changed) });
    const { value: text, observed_on: observedOn, n, source } = line;
    found.push(changeOf(sheet, row, { text, observedOn, n, source, note: row.draft?.note ?? "" }));
  }
  return previewOf(sheet, found, faults);
}

/** The locked column that no longer says what was written there. */
function changedLocked(line: ReadLine["line"], row: SheetRow, words: Catalogue): string | null {
  const [ours] = sheetLines([row], words);
  if (!ours) return null;
  const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();
  if (folded(line.indicator) !== folded(ours.indicator)) return "sheet-column-indicator";
  if (folded(line.quantity) !== folded(ours.quantity)) return "sheet-column-quantity";
  if (folded(line.unit) !== folded(ours.unit)) return "sheet-column-unit";
  return folded(line.year) === ours.year ? null : "sheet-column-year";
}

function fromCsv(sheet: Sheet, name: string, bytes: Uint8Array, words: Catalogue): FilePreview {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.includes("\u0000") || !/[;,\t]/.test(text))
    throw new Problem("unsupported-type", "sheet-file-not-a-workbook", { name });
  const { measurements, diagnostics } = readMeasurements(text, sheet.standing.version.plan);
  const faults: Fault[] = diagnostics
    .filter(({ severity }) => severity === "error")
    .map((found) => ({
      at: found.location?.in === "source" ? String(lineOf(text, found.location.span.start)) : null,
      message: found.code,
      params: found.params as Fault["params"],
    }));
  // Of several days of one value the last one stands: a draft holds one.
  const last = new Map<string, FileChange>();
  for (const { indicator, quantity, year, unit, observedOn, value, n, source, line } of measurements) {
    const row = fillable(sheet).find(
      ({ cell, uses }) =>
        cell.year === year &&
        cell.unit === unit &&
        uses.some((use) => use.indicator === indicator && use.quantity === quantity),
    );
    if (!row) {
      faults.push({
        at: line === null ? null : String(line),
        message: "sheet-file-not-asked",
        params: { indicator, year: String(year), unit: unit ?? "-" },
      });
      continue;
    }
    const other = last.get(row.id);
    if (other?.read?.observedOn && other.read.observedOn > observedOn) continue;
    const typed = {
      text: typedValue(value, words),
      observedOn: typedDay(observedOn),
      n: n === null ? "" : typedValue({ kind: "number", value: n }, words),
      source,
      note: row.draft?.note ?? "",
    };
    last.set(row.id, changeOf(sheet, row, typed));
  }
  return previewOf(sheet, [...last.values()], faults);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function changeOf(sheet: Sheet, row: SheetRow, typed: TypedRow): FileChange {
  return { row, typed, read: checkRow(row, typed, sheet.today) };
}

function previewOf(sheet: Sheet, found: readonly FileChange[], faults: readonly Fault[]): FilePreview {
  const changes = found.filter(({ row: { draft }, typed }) => {
    const kept = draft ?? { text: "", observedOn: "", n: "", source: "" };
    return (
      kept.text !== typed.text ||
      kept.observedOn !== typed.observedOn ||
      kept.n !== typed.n ||
      kept.source !== typed.source
    );
  });
  const all = [...faults, ...found.flatMap(({ row, typed }) => tooLong(row, typed))];
  const unchanged = found.length - changes.length;
  return { sheet, changes: all.length > 0 ? [] : changes, unchanged, faults: all };
}
