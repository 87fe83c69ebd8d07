import { type ColumnMeaning, isExact, meaning } from "./column-meaning.ts";
import { filledSlots, type GridRow } from "./grid.ts";
import type { HeaderMemory } from "./header-memory.ts";
import { type Label, readLabel } from "./label.ts";
import type { LevelRef } from "./level.ts";
import { COLUMN_LEVELS, TASK_LEVELS } from "./lexicon/level-words.ts";
import { wordKey } from "./words.ts";

export interface FieldColumn {
  readonly column: number;
  readonly label: Label;
}

export interface LevelColumn {
  readonly level: LevelRef;
  title: number | null;
  code: number | null;
  description: number | null;
}

/** What the columns of a table hold. */
export interface TableHeader {
  readonly width: number;
  readonly fields: readonly FieldColumn[];
  readonly levels: readonly LevelColumn[];
  /** Rows that the header takes. */
  readonly rows: number;
  /** A timetable: its rows are activities of the node above, not nodes. */
  readonly activities: boolean;
  /** Folded words of each column's label, by which a clipped repetition is recognised. */
  readonly words: readonly string[];
}

/** Kinds of which a header of indicators must hold two. */
const TELLING = new Set([
  "name",
  "formula",
  "target",
  "weight",
  "baseline",
  "dimension",
  "units",
  "node-weight",
  "due",
]);

/**
 * Reads the header that begins at `row` (one row, or two where a merged "Target" stands over its years), or null where
 * the row is not one.
 */
export function readHeader(rows: readonly GridRow[], row: number, memory?: HeaderMemory): TableHeader | null {
  const first = rows[row];
  if (!first) return null;
  const filled = filledSlots(first);
  if (filled.length === 0 || filled.some(({ slot }) => slot.text.length > 120)) return null;
  const repeated = memory?.repeated(first);
  if (repeated) return repeated;
  const meanings = new Map<number, ColumnMeaning | null>(
    filled.map(({ column, slot }) => [column, meaning(slot.text.text)]),
  );
  nameColumnLevels(filled, meanings);
  const known = [...meanings.values()].filter((found) => found !== null);
  const second = rows[row + 1];
  const wrapped = second ? wrappedHeader(first, second) : null;
  if (wrapped) {
    const header = headerOf(wrapped, first, 2, rows[row + 2]);
    memory?.add(header);
    return header;
  }
  const two = second !== undefined && isSecondRow(first, second, meanings);
  if (!two && !isHeader(known, filled.length)) return null;
  const columns = two && second ? joinRows(first, second, meanings) : spread(first, meanings);
  if (
    two &&
    !isHeader(
      [...columns.values()].filter((found) => found !== null),
      columns.size,
    )
  )
    return null;
  const header = headerOf(columns, first, two ? 2 : 1, rows[row + (two ? 2 : 1)]);
  memory?.add(header);
  return header;
}

/** "Area" beside columns of levels is a level, whatever it is elsewhere. */
function nameColumnLevels(
  filled: ReturnType<typeof filledSlots>,
  meanings: Map<number, ColumnMeaning | null>,
): void {
  if (![...meanings.values()].some((found) => found !== null && "levelLabel" in found)) return;
  for (const { column, slot } of filled) {
    const word = COLUMN_LEVELS.get(wordKey(slot.text.text));
    if (meanings.get(column) !== null || !word) continue;
    const level = { ...word, needsCode: false };
    meanings.set(column, { levelLabel: { level, part: "title", named: false, reference: false } });
  }
}

/** Labels that the page broke over two rows: "AREA DI" over "INTERVENTO". Null where the second row is no part of them. */
function wrappedHeader(first: GridRow, second: GridRow): Map<number, ColumnMeaning | null> | null {
  const columns = new Map<number, ColumnMeaning | null>();
  let mended = 0;
  for (let column = 0; column < first.slots.length; column += 1) {
    const [above, below] = [first.slots[column], second.slots[column]];
    if (!above || above.columnSpan > 1 || (below?.columnSpan ?? 1) > 1) return null;
    const upper = above.text.text;
    const lower = below?.origin ? below.text.text : "";
    if (upper === "" && lower === "") continue;
    const whole = meaning(`${upper} ${lower}`.trim());
    if (lower !== "" && (whole === null || !isExact(whole))) return null;
    if (lower !== "" && !isWhole(upper)) mended += 1;
    columns.set(column, whole);
  }
  const known = [...columns.values()].filter((found) => found !== null);
  return mended > 0 && isHeader(known, columns.size) ? columns : null;
}

function isWhole(text: string): boolean {
  const own = text === "" ? null : meaning(text);
  return own !== null && isExact(own);
}

function isHeader(known: readonly ColumnMeaning[], filled: number): boolean {
  const kinds = new Set<string>();
  for (const found of known) {
    if ("levelLabel" in found) kinds.add(`level:${found.levelLabel.level.id}:${found.levelLabel.part}`);
    else if (TELLING.has(found.label.kind)) kinds.add(found.label.kind);
  }
  // "Codice | Area strategica": a list of the nodes of one level.
  if (kinds.size === 1 && known.some((found) => "label" in found && found.label.kind === "code"))
    kinds.add("code");
  if (kinds.has("code") && ![...kinds].some((kind) => kind.startsWith("level:"))) return false;
  // "Indicatore | Target raggiunti dal servizio" is a card's row: two titles at least are known whole.
  if (known.filter(isExact).length < 2) return false;
  if (kinds.size < 2 || known.length * 5 < filled * 3) return false;
  return true;
}

/** A second header row names what a merged cell above divides into: years, "valore", "peso". */
function isSecondRow(
  first: GridRow,
  second: GridRow,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
): boolean {
  const below = filledSlots(second);
  if (below.length === 0) return false;
  const underMerged = below.filter(
    ({ column }) => (first.slots[column]?.columnSpan ?? 1) > 1 || first.slots[column]?.text.length === 0,
  );
  if (underMerged.length !== below.length || !first.slots.some((slot) => slot.columnSpan > 1)) {
    // Some formats leave the cells beside a merged one empty: "Target | | " over "2021 | 2022 | 2023".
    const years = below.every(({ slot }) => readLabel(slot.text.text)?.kind === "year");
    return (
      years &&
      [...meanings.values()].some(
        (found) =>
          found !== null &&
          "label" in found &&
          (found.label.kind === "target" || found.label.kind === "baseline"),
      )
    );
  }
  return below.every(({ slot }) => meaning(slot.text.text) !== null);
}

function spread(
  row: GridRow,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
): Map<number, ColumnMeaning | null> {
  const columns = new Map<number, ColumnMeaning | null>();
  for (const { column, slot } of filledSlots(row)) {
    const found = meanings.get(column) ?? null;
    for (let c = column; c < column + Math.max(1, slot.columnSpan) && c < row.slots.length; c += 1)
      columns.set(c, found);
  }
  return columns;
}

function joinRows(
  first: GridRow,
  second: GridRow,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
): Map<number, ColumnMeaning | null> {
  const columns = spread(first, meanings);
  let above: ColumnMeaning | null = null;
  first.slots.forEach((slot, column) => {
    if (slot.text.length > 0) above = columns.get(column) ?? null;
    const below = second.slots[column];
    if (!below || below.fromAbove || below.text.length === 0) return;
    const own = meaning(below.text.text);
    if (own !== null && "label" in own && own.label.kind === "year" && above !== null && "label" in above)
      columns.set(column, { label: { ...above.label, years: own.label.years, yearEnd: own.label.yearEnd } });
    else if (
      own !== null &&
      "label" in own &&
      own.label.years.length === 0 &&
      above !== null &&
      "label" in above &&
      above.label.kind === "year"
    )
      columns.set(column, { label: { ...own.label, years: above.label.years } });
    else if (own !== null) columns.set(column, own);
  });
  return columns;
}

function headerOf(
  columns: ReadonlyMap<number, ColumnMeaning | null>,
  row: GridRow,
  rows: number,
  below: GridRow | undefined,
): TableHeader {
  const fields: FieldColumn[] = [];
  const levels: LevelColumn[] = [];
  let looseCode: number | null = null;
  for (const [column, found] of [...columns].sort(([a], [b]) => a - b)) {
    if (found === null) continue;
    if ("label" in found) {
      if (found.label.kind === "code") looseCode = column;
      else {
        fields.push({ column, label: found.label });
        looseCode = null;
      }
      continue;
    }
    const { level, part } = found.levelLabel;
    let entry = levels.find((known) => known.level.id === level.id);
    if (!entry) {
      entry = { level, title: null, code: null, description: null };
      levels.push(entry);
    }
    if (part === "title" && entry.title !== null) {
      // One merged cell below: the column is wide, not double.
      if (below && below.slots[column]?.origin === false) continue;
      // "Obiettivo" over two columns: the code, then the title.
      entry.code ??= entry.title;
      entry.title = column;
    } else entry[part] ??= column;
    if (part === "title" && looseCode === column - 1) entry.code ??= looseCode;
    looseCode = null;
  }
  for (const entry of levels)
    if (entry.title === null && entry.description !== null) {
      entry.title = entry.description;
      entry.description = null;
    }
  if (runsUpward(levels)) levels.reverse();
  const words = row.slots.map((slot) => (slot.origin ? wordKey(slot.text.text) : ""));
  const activities = isTimetable(fields, levels);
  return { width: row.slots.length, fields: resolveYears(fields), levels, rows, words, activities };
}

/** "Obiettivo operativo | Obiettivo strategico | Area": each column names the node above the one before it. */
function runsUpward(levels: readonly LevelColumn[]): boolean {
  return (
    levels.length > 1 &&
    levels.every(({ level }, index) => {
      const next = levels[index + 1]?.level.rank;
      return next === undefined || (level.rank !== null && next !== null && next < level.rank);
    })
  );
}

/** Activities or phases, one a row, with the date by which each ends and nothing of an indicator. */
function isTimetable(fields: readonly FieldColumn[], levels: readonly LevelColumn[]): boolean {
  const kinds = new Set(fields.map((field) => field.label.kind));
  const [level] = levels;
  if (!level || levels.length > 1 || !kinds.has("due") || !TASK_LEVELS.has(level.level.id)) return false;
  return !["name", "formula", "target", "weight", "baseline"].some((kind) =>
    kinds.has(kind as Label["kind"]),
  );
}

/** Columns named by a year alone are targets, unless another column is the target and they come before it. */
function resolveYears(fields: readonly FieldColumn[]): FieldColumn[] {
  const kinds = new Set(fields.map((field) => field.label.kind));
  const target = fields.find((field) => field.label.kind === "target");
  return fields.map((field) => {
    if (field.label.kind !== "year") return field;
    const before = target !== undefined && field.column < target.column && !kinds.has("baseline");
    return { column: field.column, label: { ...field.label, kind: before ? "baseline" : "target" } };
  });
}

export function sameHeader(a: TableHeader, b: TableHeader): boolean {
  const key = (header: TableHeader) =>
    JSON.stringify([
      header.fields.map(({ column, label }) => [column, label.kind, label.years]),
      header.levels.map((level) => [level.level.id, level.title]),
    ]);
  return key(a) === key(b);
}
