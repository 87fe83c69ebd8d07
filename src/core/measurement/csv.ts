import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { SourceLines } from "../diagnostics/source-lines.ts";
import { compilePlan } from "../evaluation/compile.ts";
import { toDecimalDigits } from "../number/decimal.ts";
import type { IsoDate } from "../period/iso-date.ts";
import type { Plan } from "../plan/plan.ts";
import { type CsvCell, DELIMITERS, readCsvTable } from "./csv-table.ts";
import { type Column, columnOf, REQUIRED } from "./lexicon/columns.ts";
import type { Measurement } from "./measurement.ts";
import { type NumberStyle, styleOf } from "./number-style.ts";
import { RowReader } from "./row.ts";

/** A file of measurements as read. With any error the measurements are none: a file is never half-applied. */
export interface ReadMeasurements {
  readonly measurements: readonly Measurement[];
  /** Located in the text of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** More findings than this are not listed one by one; where there are errors, the errors alone are. */
const MOST_DIAGNOSTICS = 200;

/**
 * Reads the text of a measurements file (`indicator,quantity,year,observed_on,value,unit,n,source`; columns in any
 * order, "," or ";" or tabs, Italian or plain numbers, ISO dates or dd/mm/yyyy) against a plan. Rows observed after
 * `observedUpTo` are kept, for another moment, and counted in a note. Never throws.
 */
export function readMeasurements(
  text: string,
  plan: Plan,
  observedUpTo: IsoDate | null = null,
): ReadMeasurements {
  const table = readCsvTable(text);
  const diagnostics: Diagnostic[] = [];
  const [header, ...records] = table.records;
  if (!header) return { measurements: [], diagnostics: [diagnostic("measurements-empty", "error", {})] };
  if (table.unclosed) {
    diagnostics.push(diagnostic("measurements-unclosed-quote", "error", {}, at(table.unclosed)));
  }
  const columns = readHeader(header, diagnostics);
  if (!columns) return { measurements: [], diagnostics };
  if (records.length === 0) diagnostics.push(diagnostic("measurements-no-rows", "warning", {}));
  const lines = new SourceLines(text);
  const style = styleOf(
    records.flatMap((cells) => [cellOf(cells, columns, "value"), cellOf(cells, columns, "n")]),
  );
  const rows = new RowReader(compilePlan(plan), plan, style);
  let blank = 0;
  let firstBlank = 0;
  records.forEach((cells, index) => {
    const line = lines.placeOf(cells[0]?.span.start ?? 0).line;
    if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.text !== "")) {
      const params = { expected: header.length, found: cells.length };
      const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 };
      diagnostics.push(diagnostic("measurements-too-many-cells", "error", params, at(span)));
      return;
    }
    const other = otherDelimiter(cells, table.delimiter);
    if (other !== null) {
      const params = { found: other, expected: DELIMITERS.get(table.delimiter) ?? table.delimiter };
      diagnostics.push(
        diagnostic("measurements-other-separator", "error", params, at(cells[0]?.span ?? NOWHERE)),
      );
      return;
    }
    if (cellOf(cells, columns, "value") === "") {
      if (blank === 0) firstBlank = line;
      blank += 1;
      return;
    }
    diagnostics.push(...rows.read(new Map(cellsByColumn(cells, columns)), line, index + 1));
  });
  if (blank > 0)
    diagnostics.push(diagnostic("measurements-without-value", "info", { count: blank, line: firstBlank }));
  diagnostics.push(...aboutNumbers(rows, style), ...rows.wholeAndParts().slice(0, MOST_DIAGNOSTICS));
  const late = rows.measurements.filter(
    (row) => observedUpTo !== null && row.observedOn > observedUpTo,
  ).length;
  if (late > 0 && observedUpTo !== null) {
    diagnostics.push(diagnostic("measurements-after-moment", "info", { count: late, day: observedUpTo }));
  }
  diagnostics.push(...rows.ofNoUse());
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { measurements: [], diagnostics: listed(errors) };
  return { measurements: rows.measurements, diagnostics: listed(diagnostics) };
}

/** As many findings as anyone reads, and how many more there are. */
function listed(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_DIAGNOSTICS) return diagnostics;
  const kept = diagnostics.slice(0, MOST_DIAGNOSTICS - 1);
  const severity = diagnostics[0]?.severity ?? "info";
  return [...kept, diagnostic("measurements-more", severity, { count: diagnostics.length - kept.length })];
}

const NOWHERE = { start: 0, end: 0 };

/** The name of the sign that parts the cells of a row that holds none of the file's own; null where the row is as it should be. */
function otherDelimiter([cell, second]: readonly CsvCell[], own: string): string | null {
  if (cell === undefined || second !== undefined) return null;
  for (const [sign, name] of DELIMITERS)
    if (sign !== own && cell.text.split(sign).length >= REQUIRED.length) return name;
  return null;
}

function at(span: { readonly start: number; readonly end: number }): Pick<Diagnostic, "location"> {
  return { location: { in: "source", span } };
}

type Columns = readonly (Column | null)[];

/** The meaning of each column; null where the header lacks one that is needed. */
function readHeader(header: readonly CsvCell[], diagnostics: Diagnostic[]): Columns | null {
  const columns: (Column | null)[] = [];
  for (const cell of header) {
    const column = columnOf(cell.text);
    if (column && columns.includes(column)) {
      diagnostics.push(
        diagnostic("measurements-repeated-column", "error", { column: cell.text }, at(cell.span)),
      );
    } else if (!column && cell.text !== "") {
      diagnostics.push(
        diagnostic("measurements-unknown-column", "warning", { column: cell.text }, at(cell.span)),
      );
    }
    columns.push(column);
  }
  const absent = REQUIRED.filter((column) => !columns.includes(column));
  if (absent.length === 0) return diagnostics.some(({ severity }) => severity === "error") ? null : columns;
  const span = { start: header[0]?.span.start ?? 0, end: header.at(-1)?.span.end ?? 0 };
  // A file without a header has every column unknown: one message says it.
  diagnostics.splice(
    0,
    diagnostics.length,
    diagnostic("measurements-missing-column", "error", { columns: absent, count: absent.length }, at(span)),
  );
  return null;
}

function cellOf(cells: readonly CsvCell[], columns: Columns, column: Column): string {
  return cells[columns.indexOf(column)]?.text ?? "";
}

function cellsByColumn(cells: readonly CsvCell[], columns: Columns): [Column, CsvCell][] {
  return columns.flatMap((column, i): [Column, CsvCell][] => {
    const cell = cells[i];
    return column && cell ? [[column, cell]] : [];
  });
}

/** One warning for all the numbers that had to be read by what they measure, or against the look of a thousand. */
function aboutNumbers(rows: RowReader, style: NumberStyle | null): Diagnostic[] {
  const [first] = rows.doubtful;
  if (!first || style === "italian") return [];
  const params = {
    count: rows.doubtful.length,
    example: first.text,
    read: toDecimalDigits(first.value),
    line: first.line,
  };
  return [diagnostic("measurements-ambiguous-numbers", "warning", params, at(first.span))];
}
