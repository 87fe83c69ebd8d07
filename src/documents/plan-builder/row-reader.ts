import { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { isFilled } from "./card-table.ts";
import { codeAt } from "./code.ts";
import { type DraftIndicator, draftIndicator } from "./draft.ts";
import { filledSlots, type GridRow, type Slot } from "./grid.ts";
import { holds, joined, setField } from "./indicator-fields.ts";
import { INDICATOR_KINDS, type Label } from "./label.ts";
import { fieldsAfterName, labelledValues } from "./labelled-values.ts";
import { LevelCells } from "./level-cells.ts";
import { DITTO_MARKS, TOTAL_PHRASES } from "./lexicon/row-words.ts";
import type { FieldColumn, TableHeader } from "./table-header.ts";
import { unitsOfCell } from "./unit-rows.ts";
import { fold, isBlank, wordKey } from "./words.ts";

const TOTALS = new Set(TOTAL_PHRASES.map(wordKey));
const DITTO = new Set(DITTO_MARKS);

/** Reads the rows below one header: nodes in their columns, units, indicators. */
export class RowReader {
  private readonly header: TableHeader;
  private readonly into: Assembler;
  private readonly levels: LevelCells;
  private readonly nameColumn: number | null;
  private last: DraftIndicator | null = null;
  private above: GridRow | null = null;

  constructor(header: TableHeader, rows: readonly GridRow[], into: Assembler) {
    this.header = header;
    this.into = into;
    this.levels = new LevelCells(
      header.levels,
      rows.filter((row) => !this.isTotal(row)),
      into,
    );
    const described = header.levels.length === 0 ? this.column("description") : null;
    this.nameColumn = this.column("name") ?? described;
  }

  /** After a heading inside the table. */
  restart(): void {
    this.last = null;
    this.above = null;
    this.levels.restart();
  }

  read(written: GridRow): void {
    if (this.isTotal(written) || this.continuesTitle(written)) return;
    const row = this.withoutDitto(written);
    this.above = row;
    if (this.header.activities) {
      this.readActivity(row);
      return;
    }
    const moved = this.levels.read(row);
    this.readNodeFields(row, moved);
    this.readIndicator(row, moved);
  }

  private column(kind: Label["kind"]): number | null {
    return this.header.fields.find((field) => field.label.kind === kind)?.column ?? null;
  }

  private isTotal(row: GridRow): boolean {
    const total = filledSlots(row).some(({ slot }) => {
      const key = wordKey(slot.text.text).replace(/(?: \d+)+$/, "");
      return TOTALS.has(key);
    });
    if (!total) return false;
    const formula = this.column("formula");
    return formula === null || !isFilled(row.slots[formula]) || isBlank(row.slots[formula]?.text.text ?? "");
  }

  /** "idem", "come sopra", a ditto mark: the cell above. */
  private withoutDitto(row: GridRow): GridRow {
    if (!row.slots.some((slot) => slot.text.length <= 12 && DITTO.has(fold(slot.text.text).trim())))
      return row;
    const slots = row.slots.map((slot, column) => {
      if (!DITTO.has(fold(slot.text.text).trim())) return slot;
      const level = this.header.levels.some(({ title, code }) => title === column || code === column);
      const above = this.above?.slots[column];
      return level || !above
        ? { ...slot, text: SourcedText.EMPTY, lines: [] }
        : { ...above, origin: true, fromAbove: false };
    });
    return { ...row, slots };
  }

  /** A title that goes on in the next row's cell: "Riprogettare lo" / "sportello". */
  private continuesTitle(row: GridRow): boolean {
    const filled = filledSlots(row);
    const [only] = filled;
    const node = this.into.current;
    if (this.header.activities) return false;
    if (filled.length !== 1 || !only || !node || !/^\p{Ll}/u.test(only.slot.text.text)) return false;
    if (!this.header.levels.some((level) => level.title === only.column)) return false;
    if (codeAt(only.slot.text.text, 0)) return false;
    node.title = SourcedText.join([node.title, only.slot.text], " ");
    return true;
  }

  private readActivity(row: GridRow): void {
    const [level] = this.header.levels;
    const slot = level?.title == null ? undefined : row.slots[level.title];
    if (!slot || slot.text.length === 0 || slot.fromAbove) return;
    const due = this.column("due");
    const until = due === null ? undefined : row.slots[due];
    this.into.activity(slot.text, until && until.text.length > 0 ? until.text : null);
  }

  private readNodeFields(row: GridRow, moved: boolean): void {
    for (const { column, label } of this.header.fields) {
      const slot = row.slots[column];
      if (!slot || slot.text.length === 0 || (!slot.origin && !(moved && slot.fromAbove))) continue;
      if (label.kind === "units")
        for (const text of unitsOfCell(slot)) this.into.addUnits({ code: null, text });
      else if (label.kind === "node-weight" && this.into.current) this.into.current.weight ??= slot.text;
      else if (label.kind === "description" && this.header.levels.length > 0)
        this.into.current?.description.push(slot.text);
    }
  }

  private readIndicator(row: GridRow, moved: boolean): void {
    const fields = this.header.fields.filter(({ label }) => INDICATOR_KINDS.has(label.kind));
    const name = this.nameColumn === null ? undefined : row.slots[this.nameColumn];
    const filled = fields.filter(({ column }) => isFilled(row.slots[column]));
    const named = isFilled(name) && !isBlank(name?.text.text ?? "");
    if (filled.length === 0 && !named) return;
    if (this.last && !moved && continuesRow(row, this.header, name)) {
      this.join(row);
      return;
    }
    const telling = filled.some(
      ({ column, label }) =>
        (label.kind === "formula" || label.kind === "target") && !isBlank(row.slots[column]?.text.text ?? ""),
    );
    if (!named && !telling) return;
    for (const { name: column, fields: own } of this.groups(fields)) {
      const cell = column === null ? undefined : row.slots[column];
      if (column !== this.nameColumn && !isFilled(cell)) continue;
      for (const indicator of several(row, own, cell) ?? [single(row, own, cell)]) {
        this.last = indicator;
        this.into.addIndicator(indicator);
      }
    }
    if (this.last) this.into.lastRow = this.spill(row, this.last);
  }

  /** "Indicatore 1 | Target 1 | Indicatore 2 | Target 2": each name has the columns up to the next one. */
  private groups(fields: readonly FieldColumn[]): { name: number | null; fields: readonly FieldColumn[] }[] {
    const names = this.header.fields.filter(({ label }) => label.kind === "name").map(({ column }) => column);
    if (names.length < 2) return [{ name: this.nameColumn, fields }];
    return names.map((name, index) => ({
      name,
      fields: fields.filter(({ column }) => {
        const before = names.findLastIndex((other) => other < column);
        return Math.max(0, before) === index;
      }),
    }));
  }

  /** What takes the text that the page pushed out below the table: the last cell, where it is a target. */
  private spill(row: GridRow, indicator: DraftIndicator): ((text: SourcedText) => void) | null {
    const filled = filledSlots(row);
    const last = filled[filled.length - 1]?.column;
    const label = this.header.fields.find(({ column }) => column === last)?.label;
    if (label?.kind !== "target") return null;
    const at = indicator.targets.length - 1;
    return (text) => {
      const before = indicator.targets[at];
      if (before) indicator.targets[at] = { years: before.years, text: joined(before.text, text) };
    };
  }

  /** A cell cut by the page goes on in the next row: each piece is joined to the cell above. */
  private join(row: GridRow): void {
    const indicator = this.last;
    if (!indicator) return;
    for (const { column, label } of this.header.fields) {
      const slot = row.slots[column];
      if (!slot || !isFilled(slot)) continue;
      if (column === this.nameColumn) indicator.name = joined(indicator.name, slot.text);
      else if (label.kind === "formula") indicator.formula = joined(indicator.formula, slot.text);
      else if (label.kind === "dimension") indicator.dimension = joined(indicator.dimension, slot.text);
      else if (label.kind === "weight") indicator.weight ??= slot.text;
      else if (label.kind === "target") {
        const at = indicator.targets.findIndex((target) => target.years.join() === label.years.join());
        const before = indicator.targets[at];
        if (before) indicator.targets[at] = { years: before.years, text: joined(before.text, slot.text) };
        else setField(indicator, label, slot.text);
      } else if (label.kind === "baseline") setField(indicator, label, slot.text);
    }
  }
}

function single(row: GridRow, fields: readonly FieldColumn[], name: Slot | undefined): DraftIndicator {
  const indicator = draftIndicator();
  if (name && name.text.length > 0 && !name.fromAbove) readName(name, indicator);
  for (const { column, label } of fields) {
    const slot = row.slots[column];
    const written = slot && slot.text.length > 0 && (slot.origin || slot.fromAbove);
    if (written && !holds(indicator, label)) setField(indicator, label, slot.text);
  }
  return indicator;
}

/** A name's cell may hold more: "Tempo medio" over "Formula: giorni / pratiche". */
function readName(name: Slot, indicator: DraftIndicator): void {
  const lines: SourcedText[] = [];
  for (const line of name.lines) {
    const fields = lines.length > 0 ? labelledValues(line) : null;
    const own = fields?.filter(({ label }) => INDICATOR_KINDS.has(label.kind) && label.kind !== "dimension");
    if (!fields || own?.length !== fields.length) lines.push(line);
    else for (const { label, value } of fields) setField(indicator, label, value);
  }
  const whole = lines.length === name.lines.length ? name.text : SourcedText.join(lines, " ");
  const own = fieldsAfterName(whole);
  indicator.name = own.name;
  for (const { label, value } of own.values) setField(indicator, label, value);
}

const ITEM = /^(?:[-•▪–]\s*|\(?[\da-zA-Z]{1,2}[.)]\s+)/u;

/** Several indicators in one row, one a line of each cell: as many names as weights or targets. Null for one. */
function several(
  row: GridRow,
  fields: readonly FieldColumn[],
  name: Slot | undefined,
): DraftIndicator[] | null {
  const count = name?.lines.length ?? 0;
  if (!name || count < 2) return null;
  const slots = fields.flatMap(({ column, label }) => {
    const slot = row.slots[column];
    return slot && slot.text.length > 0 ? [{ label, slot }] : [];
  });
  const divided = slots.filter(({ slot }) => slot.lines.length === count);
  const figures = divided.filter(({ label, slot }) => isFigures(label, slot));
  const marked = name.lines.every((line) => ITEM.test(line.text));
  if (figures.length === 0 || (!marked && divided.length < slots.length)) return null;
  return name.lines.map((line, index) => {
    const indicator = draftIndicator();
    indicator.name = unmarked(line);
    for (const { label, slot } of slots) {
      const own = slot.lines.length === count ? slot.lines[index] : slot.text;
      if (own) setField(indicator, label, slot.lines.length === count ? unmarked(own) : own);
    }
    return indicator;
  });
}

function isFigures(label: Label, slot: Slot): boolean {
  if (label.kind !== "weight" && label.kind !== "target") return false;
  return slot.lines.every((line) => /\d|^(?:s[iì]|no|n\.?d\.?)$/iu.test(line.text) && line.length <= 40);
}

function unmarked(line: SourcedText): SourcedText {
  const marker = ITEM.exec(line.text)?.[0].length ?? 0;
  return marker < line.length ? line.slice(marker) : line;
}

/** A row without the cells that make an indicator (weight, target) and with pieces of text only. */
function continuesRow(row: GridRow, header: TableHeader, name: Slot | undefined): boolean {
  if (name?.fromAbove) return true;
  const kinds = header.fields
    .filter(({ column }) => isFilled(row.slots[column]))
    .map(({ label }) => label.kind);
  if (header.levels.some((level) => level.title !== null && isFilled(row.slots[level.title]))) return false;
  if (!name || !isFilled(name)) return kinds.length > 0 && !kinds.includes("weight");
  if (kinds.some((kind) => kind === "weight" || kind === "baseline" || kind === "target")) return false;
  return /^[\p{Ll}\d(]/u.test(name.text.text);
}
