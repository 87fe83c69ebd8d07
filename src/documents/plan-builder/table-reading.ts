import type { Table } from "../blocks.ts";
import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { isPairRow, readLabelledRow, readPairs, readTransposed } from "./card-table.ts";
import { filledSlots, type GridRow, gridOf } from "./grid.ts";
import type { HeaderMemory } from "./header-memory.ts";
import { sectionOf } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { levelLabel } from "./level-label.ts";
import { CONTINUATION_PHRASES } from "./lexicon/row-words.ts";
import { readNodeHeading } from "./node-heading.ts";
import { RowReader } from "./row-reader.ts";
import type { Survey } from "./survey.ts";
import { readHeader, sameHeader, type TableHeader } from "./table-header.ts";
import { readUnitList, readUnitPairs, readUnitRow } from "./unit-rows.ts";
import { wordKey } from "./words.ts";

const CONTINUATIONS = new Set(CONTINUATION_PHRASES.map(wordKey));

/** Outcome of a table: what could not be read, for the report. */
export interface TableOutcome {
  /** A header of indicators was found, or the columns of an earlier one fit. */
  readonly header: TableHeader | null;
  /** Rows that held text and went nowhere. */
  readonly unread: readonly SourcedText[];
}

/** Reads one table: rows of indicators, a tree in columns, a card, a list of units, or several of them one after another. */
export function readTable(
  table: Table,
  survey: Survey,
  previous: TableHeader | null,
  memory: HeaderMemory,
  into: Assembler,
): TableOutcome {
  const rows = gridOf(table);
  const unread: SourcedText[] = [];
  if (into.section === "skip") {
    if (!isOfPlan(rows)) return { header: null, unread };
    into.startSection("none");
  }
  into.startBlock();
  if (into.section === "units" && readUnitPairs(rows, into)) return { header: null, unread };
  if (readTransposed(rows, into) || (into.section !== "units" && readUnitList(rows, into)))
    return { header: null, unread };
  let header = previous && fits(rows, previous) ? previous : null;
  let reader = header ? new RowReader(header, rows, into) : null;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || filledSlots(row).length === 0 || isContinuation(row)) continue;
    const found = readHeader(rows, index, memory);
    if (found) {
      if (!header || !sameHeader(header, found))
        reader = new RowReader(found, rows.slice(index + found.rows), into);
      header = found;
      index += found.rows - 1;
    } else if (!isLevelCell(row, header) && readSpanningRow(row, survey, into)) reader?.restart();
    else if (readLabelledRow(row, into)) continue;
    else if (reader && header && !isPairRow(row, header)) reader.read(row);
    else if (!readPairs(row, survey, into) && !readUnitRow(row, into))
      unread.push(...filledSlots(row).map(({ slot }) => slot.text));
  }
  if (reader) into.closeIndicators();
  if (into.section !== "units") into.startSection("none");
  return { header, unread };
}

/** A table of the plan ends a legend or a glossary that no heading ends. */
function isOfPlan(rows: readonly GridRow[]): boolean {
  if (rows.slice(0, 3).some((_, index) => readHeader(rows, index))) return true;
  return rows.slice(0, 4).some((row) => {
    const [first, second] = filledSlots(row);
    return first !== undefined && second !== undefined && levelLabel(first.slot.text.text) !== null;
  });
}

function isContinuation(row: GridRow): boolean {
  const filled = filledSlots(row);
  return filled.length === 1 && CONTINUATIONS.has(wordKey(filled[0]?.slot.text.text ?? ""));
}

/** True where a table without a header goes on with the columns of the one before: the page was turned. */
function fits(rows: readonly GridRow[], header: TableHeader): boolean {
  const first = rows[0];
  if (!first || first.slots.length !== header.width || readHeader(rows, 0)) return false;
  const weight = header.fields.find((field) => field.label.kind === "weight");
  const target = header.fields.find((field) => field.label.kind === "target");
  const weightText = weight ? (first.slots[weight.column]?.text.text ?? "") : "";
  const targetText = target ? (first.slots[target.column]?.text.text ?? "") : "";
  return /^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(weightText) || /[<>=≤≥]|\d/.test(targetText);
}

/** A row with nothing but a node in its own column, in a table that holds the tree. */
function isLevelCell(row: GridRow, header: TableHeader | null): boolean {
  const [only, more] = filledSlots(row);
  if (!only || more || only.slot.columnSpan > 1) return false;
  return header?.levels.some((level) => level.title === only.column || level.code === only.column) ?? false;
}

/** A row of one merged cell: a node's heading, a section's label, a card's line. */
function readSpanningRow(row: GridRow, survey: Survey, into: Assembler): boolean {
  const filled = filledSlots(row);
  const only = filled[0];
  if (filled.length !== 1 || !only || only.column > 1) return false;
  const spans = only.slot.columnSpan > 1 || row.slots.length === 1;
  const text = only.slot.text;
  const heading = readNodeHeading(text, { ...survey, heading: spans, alone: true });
  if (heading && (heading.code !== null || spans || heading.by === "colon") && heading.title.length > 0) {
    into.startNode(heading);
    return true;
  }
  if (!spans) return false;
  const section = sectionOf(text.text);
  if (section) {
    into.openSection(section);
    return true;
  }
  const fields = labelledValues(text);
  if (!fields) return false;
  for (const { label, value } of fields) into.field(label, value);
  into.endField();
  return true;
}
