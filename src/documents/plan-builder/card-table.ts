import { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { startCellNode } from "./cell-node.ts";
import { filledSlots, type GridRow, type Slot } from "./grid.ts";
import { INDICATOR_NAME, type Label, readLabel } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { levelLabel } from "./level-label.ts";
import { readNodeHeading } from "./node-heading.ts";
import type { Survey } from "./survey.ts";
import { readHeader, type TableHeader } from "./table-header.ts";
import { unitsOfCell } from "./unit-rows.ts";

/** "Label | value" cells, once or more in a row. */
export function readPairs(row: GridRow, survey: Survey, into: Assembler): boolean {
  const filled = filledSlots(row);
  let read = false;
  for (let index = 0; index < filled.length; index += 1) {
    const cell = filled[index]?.slot;
    if (!cell) continue;
    const label = labelOf(cell);
    const level = label?.exact ? null : levelLabel(cell.text.text);
    const value = filled[index + 1]?.slot;
    if (label?.exact && label.kind !== "year") {
      const taken = value && (filled.length === 2 || !isLabel(value)) ? value : undefined;
      putField(label, taken, into);
      if (taken) index += 1;
      read = true;
    } else if (level && value) {
      const above = level.reference && into.current !== null ? { above: true } : {};
      if (level.part === "title") startCellNode(level.level, value.text, into, above);
      else if (level.part === "code") into.nodeCode(level.level, value.text);
      else into.current?.description.push(value.text);
      index += 1;
      read = true;
    } else read = readWithin(cell, survey, into) || read;
  }
  if (read) into.endField();
  return read;
}

/** A cell that holds its own label: "Peso: 50%", "Obiettivo 1.1: title". */
function readWithin(cell: Slot, survey: Survey, into: Assembler): boolean {
  const fields = labelledValues(cell.text);
  if (fields) {
    for (const { label, value } of fields) into.field(label, value);
    return true;
  }
  const heading = readNodeHeading(cell.text, { ...survey, heading: false, alone: true });
  if (heading?.code) into.startNode(heading);
  return heading?.code != null;
}

function labelOf(cell: Slot): Label | null {
  return readLabel(cell.text.text.replace(/\s*:\s*$/, ""));
}

function isLabel(cell: Slot): boolean {
  const label = cell.text.length < 40 ? readLabel(cell.text.text) : null;
  return label?.exact === true && label.kind !== "year";
}

function putField(label: Label, value: Slot | undefined, into: Assembler): void {
  if (label.kind === "units" && value) {
    for (const text of unitsOfCell(value)) into.field(label, text);
    return;
  }
  const [first, ...more] = label.kind === "description" ? (value?.allLines ?? []) : [];
  into.field(label, (more.length > 0 ? first : value?.text) ?? SourcedText.EMPTY);
  // A description keeps its lines, the empty ones too.
  into.current?.description.push(...more);
}

/** Under a header of indicators, "Responsabile | Settore I" is still a pair and no indicator. */
export function isPairRow(row: GridRow, header: TableHeader): boolean {
  const filled = filledSlots(row);
  const [first, second] = filled;
  const label = first ? readLabel(first.slot.text.text) : null;
  if (!label?.exact || label.kind === "year" || first?.column !== 0 || filled.length !== 2) return false;
  return (second?.slot.columnSpan ?? 1) >= Math.max(2, header.width - 2);
}

/** "Classi incontrate | formula: N. classi | peso: 100": a list whose separators made a table of it. */
export function readLabelledRow(row: GridRow, into: Assembler): boolean {
  const [first, ...others] = filledSlots(row);
  const values = others.map(({ slot }) => labelledValues(slot.text));
  const labelled = values.flatMap((found) => found ?? []);
  if (!first || labelled.length < 2 || values.some((found) => found === null)) return false;
  const own = labelledValues(first.slot.text);
  const marker = /^(?:[-•]\s+|\(?\w{1,2}[.)]\s+)/u.exec(first.slot.text.text)?.[0].length ?? 0;
  if (own) for (const { label, value } of own) into.field(label, value);
  else into.field(INDICATOR_NAME, first.slot.text.slice(marker));
  for (const { label, value } of labelled) into.field(label, value);
  into.endField();
  return true;
}

/** A table on its side: labels in the first column, one indicator in each of the others. */
export function readTransposed(rows: readonly GridRow[], into: Assembler): boolean {
  const filled = rows.filter((row) => filledSlots(row).length > 0);
  if (filled.length < 3 || readHeader(rows, 0)) return false;
  const labels = filled.map((row) => (row.slots[0] ? labelOf(row.slots[0]) : null));
  const exact = labels.filter((label) => label?.exact).length;
  if (exact * 5 < filled.length * 3) return false;
  const names = filled.filter((_, index) => labels[index]?.exact && labels[index]?.kind === "name");
  const columns = valueColumns(filled, labels);
  if (
    names.length !== 1 ||
    columns.length < 2 ||
    !columns.every((column) => isFilled(names[0]?.slots[column]))
  )
    return false;
  if (columns.some((column) => filled.every((row) => !row.slots[column] || isLabel(row.slots[column]))))
    return false;
  filled.forEach((row, index) => {
    const level = labels[index]?.exact ? null : levelLabel(row.slots[0]?.text.text ?? "");
    const slot = row.slots[1];
    if (level?.part === "title" && slot && slot.text.length > 0) startCellNode(level.level, slot.text, into);
  });
  for (const column of columns) {
    into.closeIndicators();
    filled.forEach((row, index) => {
      const label = labels[index];
      const slot = row.slots[column];
      if (!label?.exact || label.kind === "year" || !slot) return;
      if (label.kind === "units" && !isFilled(slot)) return;
      putField(label, slot, into);
    });
  }
  into.closeIndicators();
  return true;
}

function valueColumns(rows: readonly GridRow[], labels: readonly (Label | null)[]): number[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.slots.length), 0);
  const columns: number[] = [];
  for (let column = 1; column < width; column += 1)
    if (rows.some((row, index) => labels[index]?.exact && isFilled(row.slots[column]))) columns.push(column);
  return columns;
}

/** The cell begins here and holds text. */
export function isFilled(slot: Slot | undefined): boolean {
  return slot?.origin === true && slot.text.length > 0;
}
