import type { Table } from "../blocks.ts";
import { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { setField } from "./assembler.ts";
import { codeAt } from "./code.ts";
import { type DraftIndicator, type DraftNode, draftIndicator } from "./draft.ts";
import { filledSlots, type GridRow, gridOf, type Slot } from "./grid.ts";
import { type Label, readLabel, sectionOf } from "./label.ts";
import { labelledValues } from "./labelled-values.ts";
import { CONTINUATION_PHRASES, TOTAL_PHRASES } from "./lexicon/field-labels.ts";
import type { Survey } from "./line-reading.ts";
import { readNodeHeading } from "./node-heading.ts";
import {
  type HeaderMemory,
  type LevelColumn,
  levelLabel,
  readHeader,
  sameHeader,
  type TableHeader,
} from "./table-header.ts";
import { looksLikeUnit, unitCodeAt } from "./unit-code.ts";
import { isBlank, wordKey } from "./words.ts";

const TOTALS = new Set(TOTAL_PHRASES.map(wordKey));
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
  if (into.section === "skip") return { header: null, unread };
  if (readTransposed(rows, into)) return { header: null, unread };
  let header: TableHeader | null = null;
  let reader: RowReader | null = null;
  const inherited = previous && fits(rows, previous) ? previous : null;
  if (inherited) {
    header = inherited;
    reader = new RowReader(inherited, rows, into);
  }
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || filledSlots(row).length === 0 || isContinuation(row)) continue;
    const found = readHeader(rows, index, memory);
    if (found) {
      if (!header || !sameHeader(header, found))
        reader = new RowReader(found, rows.slice(index + found.rows), into);
      header = found;
      index += found.rows - 1;
      continue;
    }
    if (readSpanningRow(row, survey, into)) {
      reader?.restart();
      continue;
    }
    if (readLabelledRow(row, into)) continue;
    if (reader && header && !isPairRow(row, header)) {
      reader.read(row);
      continue;
    }
    if (readPairs(row, survey, into) || readUnitRow(row, into)) continue;
    unread.push(...filledSlots(row).map(({ slot }) => slot.text));
  }
  if (reader) into.closeIndicators();
  if (into.section !== "units") into.startSection("none");
  return { header, unread };
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
    into.startSection(section);
    return true;
  }
  const fields = labelledValues(text);
  if (fields) {
    for (const { label, value } of fields) into.field(label, value);
    into.endField();
    return true;
  }
  return false;
}

/** "Classi incontrate | formula: N. classi | peso: 100": a list whose separators made a table of it. */
function readLabelledRow(row: GridRow, into: Assembler): boolean {
  const [first, ...others] = filledSlots(row);
  const values = others.map(({ slot }) => labelledValues(slot.text));
  const labelled = values.flatMap((found) => found ?? []);
  if (!first || labelled.length < 2 || values.some((found) => found === null)) return false;
  const own = labelledValues(first.slot.text);
  const marker = /^(?:[-•]\s+|\(?\w{1,2}[.)]\s+)/u.exec(first.slot.text.text)?.[0].length ?? 0;
  if (own) for (const { label, value } of own) into.field(label, value);
  else into.field({ kind: "name", years: [], yearEnd: true, exact: true }, first.slot.text.slice(marker));
  for (const { label, value } of labelled) into.field(label, value);
  into.endField();
  return true;
}

/** Under a header of indicators, "Responsabile | Settore I" is still a pair and no indicator. */
function isPairRow(row: GridRow, header: TableHeader): boolean {
  const filled = filledSlots(row);
  const label = filled[0] ? readLabel(filled[0].slot.text.text) : null;
  if (!label?.exact || label.kind === "year" || filled[0]?.column !== 0 || filled.length > 4) return false;
  return filled.length === 2 && (filled[1]?.slot.columnSpan ?? 1) >= Math.max(2, header.width - 2);
}

/** "Label | value" cells, once or more in a row. */
function readPairs(row: GridRow, survey: Survey, into: Assembler): boolean {
  const filled = filledSlots(row);
  let read = false;
  for (let index = 0; index < filled.length; index += 1) {
    const cell = filled[index]?.slot;
    if (!cell) continue;
    const label = readLabel(cell.text.text.replace(/\s*:\s*$/, ""));
    const level = label?.exact ? null : levelLabel(cell.text.text);
    const value = filled[index + 1]?.slot;
    if (label?.exact && label.kind !== "year") {
      const taken =
        value && !(readLabel(value.text.text)?.exact && value.text.length < 40) ? value : undefined;
      putField(label, taken, into);
      if (taken) index += 1;
      read = true;
    } else if (level && value) {
      startCellNode(level.level, value, into);
      index += 1;
      read = true;
    } else {
      const fields = labelledValues(cell.text);
      const heading = fields ? null : readNodeHeading(cell.text, { ...survey, heading: false, alone: true });
      if (fields) for (const { label: inner, value: text } of fields) into.field(inner, text);
      else if (heading && heading.code !== null) into.startNode(heading);
      if (fields || heading?.code) read = true;
    }
  }
  if (read) into.endField();
  return read;
}

function putField(label: Label, value: Slot | undefined, into: Assembler): void {
  if (label.kind === "units" && value) {
    for (const line of value.lines) into.field(label, line);
    return;
  }
  into.field(label, value?.text ?? SourcedText.EMPTY);
}

/** A cell that holds a node: "1.1 Title", "Obiettivo 1.1: Title", or the title alone. */
function startCellNode(
  level: LevelColumn["level"],
  cell: Pick<Slot, "text">,
  into: Assembler,
  written: { code?: SourcedText | null; column?: number } = {},
): DraftNode {
  const { code, title } = codeAndTitle(cell.text);
  return into.startNode(
    {
      level,
      code: written.code ?? code,
      title: written.code && code?.text !== written.code.text ? cell.text : title,
    },
    { column: written.column ?? null },
  );
}

function codeAndTitle(text: SourcedText): { readonly code: SourcedText | null; readonly title: SourcedText } {
  const heading = readNodeHeading(text, {
    heading: true,
    alone: true,
    labels: new Set(),
    learned: new Map(),
  });
  if (heading && (heading.code !== null || heading.by === "colon") && heading.title.length > 0)
    return heading;
  const mark = /^(?:n\.?\s?|n°\s?)(?=\d)/iu.exec(text.text)?.[0].length ?? 0;
  const code = codeAt(text.text, mark);
  if (!code) return { code: null, title: text };
  const rest = text.slice(code.end);
  const gap = /^[\s.:)\-–—|]*/u.exec(rest.text)?.[0] ?? "";
  const title = rest.slice(gap.length).trim();
  if (code.bare && gap.trim() === "" && !/^\p{Lu}/u.test(title.text)) return { code: null, title: text };
  if (/^\d+$/.test(text.text.slice(code.start, code.end)) && gap.trim() === "" && /^\p{Ll}/u.test(title.text))
    return { code: null, title: text };
  return { code: text.slice(code.start, code.end), title };
}

/** Rows whose cells are a unit's code and name, or names of units under their label. */
function readUnitRow(row: GridRow, into: Assembler): boolean {
  const filled = filledSlots(row);
  const [first, second] = filled;
  if (!first) return false;
  const code = unitCodeAt(first.slot.text.text, 0);
  if (
    second &&
    filled.length === 2 &&
    code &&
    code.end >= first.slot.text.text.replace(/[\s.\-–]+$/, "").length
  ) {
    into.addUnits({ code: first.slot.text, text: second.slot.text });
    return true;
  }
  if (into.section === "units") {
    for (const { slot } of filled) for (const line of slot.lines) into.addUnits({ code: null, text: line });
    return true;
  }
  if (
    filled.length === 1 &&
    first.slot.text.length < 150 &&
    looksLikeUnit(first.slot.text.text) &&
    into.current
  ) {
    into.addUnits({ code: null, text: first.slot.text });
    return true;
  }
  return false;
}

/** A table on its side: labels in the first column, one indicator in each of the others. */
function readTransposed(rows: readonly GridRow[], into: Assembler): boolean {
  const filled = rows.filter((row) => filledSlots(row).length > 0);
  if (filled.length < 3 || readHeader(rows, 0)) return false;
  const labels = filled.map((row) => readLabel((row.slots[0]?.text.text ?? "").replace(/\s*:\s*$/, "")));
  const exact = labels.filter((label) => label?.exact).length;
  const kinds = new Set(labels.map((label) => label?.kind));
  if (exact * 5 < filled.length * 3 || !kinds.has("name")) return false;
  const width = Math.max(...filled.map((row) => row.slots.length));
  const columns: number[] = [];
  for (let column = 1; column < width; column += 1) {
    if (filled.some((row, index) => labels[index]?.exact && isOwn(row.slots[column]))) columns.push(column);
  }
  const names = filled.filter((_, index) => labels[index]?.kind === "name");
  const several =
    columns.length > 1 && names.length === 1 && columns.every((column) => isOwn(names[0]?.slots[column]));
  if (
    !several ||
    columns.some((column) => filled.every((row) => readLabel(row.slots[column]?.text.text ?? "")?.exact))
  )
    return false;
  filled.forEach((row, index) => {
    const level = labels[index]?.exact ? null : levelLabel(row.slots[0]?.text.text ?? "");
    const slot = row.slots[1];
    if (level && slot && slot.text.length > 0) startCellNode(level.level, slot, into);
  });
  for (const column of columns) {
    into.closeIndicators();
    filled.forEach((row, index) => {
      const label = labels[index];
      const slot = row.slots[column];
      if (!label?.exact || label.kind === "year" || !slot) return;
      if (label.kind === "units" && !isOwn(slot)) return;
      putField(label, slot, into);
    });
  }
  into.closeIndicators();
  return true;
}

function isOwn(slot: Slot | undefined): boolean {
  return slot?.origin === true && slot.text.length > 0;
}

interface ColumnState {
  key: string;
  /** The column is filled in every row: a value written again is no news. */
  readonly always: boolean;
}

/** Reads the rows below one header. */
class RowReader {
  private readonly header: TableHeader;
  private readonly into: Assembler;
  private readonly states: ColumnState[];
  private last: DraftIndicator | null = null;
  private depth = -1;

  constructor(header: TableHeader, rows: readonly GridRow[], into: Assembler) {
    this.header = header;
    this.into = into;
    this.states = header.levels.map((level) => {
      const column = level.title ?? level.code ?? 0;
      const filled = rows.filter((row) => filledSlots(row).length > 1);
      return { key: "", always: filled.every((row) => isOwn(row.slots[column])) };
    });
  }

  /** After a heading inside the table: nothing above it is "as above" any more. */
  restart(): void {
    this.last = null;
    for (const state of this.states) state.key = "";
  }

  read(row: GridRow): void {
    if (this.isTotal(row)) return;
    if (this.continuesTitle(row)) return;
    const moved = this.readLevels(row);
    this.readNodeFields(row, moved);
    this.readIndicator(row, moved);
  }

  private column(kind: Label["kind"]): number | null {
    return this.header.fields.find((field) => field.label.kind === kind)?.column ?? null;
  }

  private isTotal(row: GridRow): boolean {
    const filled = filledSlots(row);
    const first = wordKey(filled[0]?.slot.text.text ?? "");
    if (!TOTALS.has(first) && !/^(?:totale|somma) (?:dei )?pes/.test(first)) return false;
    const formula = this.column("formula");
    return formula === null || !isOwn(row.slots[formula]) || isBlank(row.slots[formula]?.text.text ?? "");
  }

  /** A title that goes on in the next row's cell: "Riprogettare lo" / "sportello". */
  private continuesTitle(row: GridRow): boolean {
    const filled = filledSlots(row);
    const node = this.into.current;
    if (filled.length !== 1 || !node) return false;
    const [only] = filled;
    if (
      !only ||
      !this.header.levels.some((level) => level.title === only.column) ||
      !/^\p{Ll}/u.test(only.slot.text.text)
    )
      return false;
    if (codeAt(only.slot.text.text, 0)) return false;
    node.title = SourcedText.join([node.title, only.slot.text], " ");
    return true;
  }

  /** Opens the nodes that the row names; true where one was opened. */
  private readLevels(row: GridRow): boolean {
    let changed = false;
    let restated = false;
    let deepest = -1;
    this.header.levels.forEach((level, index) => {
      const state = this.states[index];
      const slot = level.title === null ? undefined : row.slots[level.title];
      const codeSlot = level.code === null ? undefined : row.slots[level.code];
      const text = slot?.text.text ?? "";
      const code = codeSlot?.text.text ?? "";
      if (!state) return;
      if (isBlank(text) && isBlank(code)) {
        if (changed || restated) state.key = "";
        if (state.key !== "") deepest = index;
        return;
      }
      const key = `${wordKey(code)}|${wordKey(text)}`;
      const fresh = isOwn(slot) || isOwn(codeSlot);
      if (key === state.key && !changed) {
        if (fresh && !state.always) restated = true;
        deepest = index;
        return;
      }
      state.key = key;
      changed = true;
      deepest = index;
      const cell = slot && !isBlank(text) ? slot : codeSlot;
      if (!cell) return;
      const written = codeSlot && !isBlank(code) ? { code: this.ownCode(codeSlot.text) } : {};
      startCellNode(level.level, cell, this.into, { ...written, column: index });
      const description = level.description === null ? undefined : row.slots[level.description];
      if (description && isOwn(description)) this.into.current?.description.push(description.text);
    });
    if (!changed && deepest >= 0 && deepest < this.depth) this.reopen(row, deepest);
    this.depth = deepest;
    return changed;
  }

  private ownCode(text: SourcedText): SourcedText {
    const found = codeAt(text.text, /^(?:n\.?\s?|n°\s?)(?=\d)/iu.exec(text.text)?.[0].length ?? 0);
    return found ? text.slice(found.start, found.end) : text;
  }

  /** A row that belongs to a node above the last one: the node is named again, and its appearances are joined later. */
  private reopen(row: GridRow, index: number): void {
    const nodes = this.into.nodes;
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node?.column !== index) continue;
      this.into.startNode(node, { column: index });
      return;
    }
    this.readIndicator(row, false);
  }

  private readNodeFields(row: GridRow, moved: boolean): void {
    for (const { column, label } of this.header.fields) {
      const slot = row.slots[column];
      if (!slot || slot.text.length === 0 || (!slot.origin && !(moved && slot.fromAbove))) continue;
      if (label.kind === "units")
        for (const line of slot.lines) this.into.addUnits({ code: null, text: line });
      else if (label.kind === "node-weight" && this.into.current) this.into.current.weight ??= slot.text;
      else if (label.kind === "description" && this.header.levels.length > 0)
        this.into.current?.description.push(slot.text);
    }
  }

  private readIndicator(row: GridRow, moved: boolean): void {
    const fields = this.header.fields.filter(({ label }) => INDICATOR_KINDS.has(label.kind));
    const name = this.column("name") ?? (this.header.levels.length === 0 ? this.column("description") : null);
    const nameSlot = name === null ? undefined : row.slots[name];
    const filled = fields.filter(({ column }) => isOwn(row.slots[column]));
    if (filled.length === 0 && !isOwn(nameSlot)) return;
    if (this.last && !moved && continuesRow(row, this.header, nameSlot)) {
      this.join(row, name);
      return;
    }
    if (!isOwn(nameSlot) && !filled.some(({ label }) => label.kind === "formula" || label.kind === "target"))
      return;
    if (filled.length > 0 || isOwn(nameSlot)) {
      const indicator = draftIndicator();
      indicator.name = nameSlot && nameSlot.text.length > 0 && !nameSlot.fromAbove ? nameSlot.text : null;
      for (const { column, label } of fields) {
        const slot = row.slots[column];
        if (slot && slot.text.length > 0 && (slot.origin || slot.fromAbove))
          setField(indicator, label, slot.text);
      }
      this.last = indicator;
      this.into.addIndicator(indicator);
      this.into.lastRow = this.spill(row, indicator);
    }
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
      if (before) indicator.targets[at] = { years: before.years, text: joinTexts(before.text, text) };
    };
  }

  /** A cell cut by the page goes on in the next row: each piece is joined to the cell above. */
  private join(row: GridRow, name: number | null): void {
    const indicator = this.last;
    if (!indicator) return;
    for (const { column, label } of this.header.fields) {
      const slot = row.slots[column];
      if (!slot || !isOwn(slot)) continue;
      if (column === name) indicator.name = joinTexts(indicator.name, slot.text);
      else if (label.kind === "formula") indicator.formula = joinTexts(indicator.formula, slot.text);
      else if (label.kind === "dimension") indicator.dimension = joinTexts(indicator.dimension, slot.text);
      else if (label.kind === "weight") indicator.weight ??= slot.text;
      else if (label.kind === "target") {
        const at = indicator.targets.findIndex((target) => target.years.join() === label.years.join());
        const before = indicator.targets[at];
        if (before) indicator.targets[at] = { years: before.years, text: joinTexts(before.text, slot.text) };
        else setField(indicator, label, slot.text);
      } else if (label.kind === "baseline") setField(indicator, label, slot.text);
    }
  }
}

function joinTexts(before: SourcedText | null, text: SourcedText): SourcedText {
  return before === null || before.length === 0 ? text : SourcedText.join([before, text], " ");
}

const INDICATOR_KINDS = new Set<string>([
  "formula",
  "dimension",
  "weight",
  "baseline",
  "target",
  "measure-unit",
]);

/** A row without the cells that make an indicator (weight, target) and with pieces of text only. */
function continuesRow(row: GridRow, header: TableHeader, name: Slot | undefined): boolean {
  if (name?.fromAbove) return true;
  const kinds = header.fields.filter(({ column }) => isOwn(row.slots[column])).map(({ label }) => label.kind);
  if (header.levels.some((level) => level.title !== null && isOwn(row.slots[level.title]))) return false;
  if (!name || !isOwn(name)) return kinds.length > 0 && !kinds.includes("weight");
  if (kinds.some((kind) => kind === "weight" || kind === "baseline" || kind === "target")) return false;
  return /^[\p{Ll}\d(]/u.test(name.text.text);
}
