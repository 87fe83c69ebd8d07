import { LIMITS } from "../limits.ts";

/** Words with blanks around them and where they stand across the line, in any unit (characters, points). */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where its character of this index stands, where characters are not all of one width. */
  readonly placeOf?: (index: number) => number;
}

/** A part of a cell: the characters [start, end) of one span of one line. */
export interface Place {
  readonly line: number;
  readonly span: number;
  readonly start: number;
  readonly end: number;
}

/** Lines set in columns by blanks alone, and the rows that they make: the places of each column's words. */
export interface AlignedTable {
  /** Index of the line after the last one. */
  readonly next: number;
  readonly rows: readonly (readonly (readonly Place[])[])[];
}

interface Column {
  from: number;
  to: number;
}

type Placed = Place & { readonly column: number };

const MOST_LINES = 400;
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = LIMITS.columns;
/** How many lines at the beginning are looked at for the columns. */
const HEAD = 6;
/** How many lines may follow each other with fewer than three cells. */
const SPARSE = 6;
/** A cell that holds one figure, or the sign for none. */
const FIGURE = /^(?:[<>≥≤=]{0,2}\s*[+-]?[€\d][\d.,]*\s*%?|[-–—]{1,3}|n\.\s?[dra]\.)$/iu;

/**
 * Finds a table drawn by alignment, beginning at line `at`: consecutive lines whose words stand in the same three or
 * more columns. `reach` is the least blank between columns; `divided` says that more than a line's space, or a drawn
 * line, stands above a line. The first `head` lines are the header, where that is known.
 */
export function alignedTable(
  lines: readonly (readonly Span[])[],
  at: number,
  reach: number,
  divided: (line: number) => boolean = () => false,
  head = 0,
): AlignedTable | null {
  /** The titles of narrow columns may stand so close that they look like one piece of text. */
  const runTogether = (lines[at]?.length ?? 0) < LEAST_COLUMNS;
  if ((lines[runTogether ? at + 1 : at]?.length ?? 0) < LEAST_COLUMNS) return null;
  const columns = firstColumns(lines, at, reach);
  if (columns.length < LEAST_COLUMNS) return null;
  const placed: Placed[][] = [];
  let full = 0;
  let sparse = 0;
  for (let next = at; next < Math.min(lines.length, at + MOST_LINES); next += 1) {
    const line = lines[next] ?? [];
    /** Words alone under a space begin something else. */
    if (isApart(line, columns) && divided(next) && placed.length > 1) break;
    const fitted =
      line.length > 0 ? placeLine(line, next, columns, reach, runTogether && next === at, false) : null;
    if (!fitted) break;
    if (runTogether && next === at && !areTitles(lines, fitted, columns.length)) return null;
    sparse = fitted.length >= LEAST_COLUMNS ? 0 : sparse + 1;
    if (sparse > SPARSE) break;
    if (fitted.length >= LEAST_COLUMNS) full += 1;
    placed.push(fitted);
  }
  /** The columns are known now as wide as they are: words that reached over several are cut again. */
  const settled = placed.map(
    (line, index) => placeLine(lines[at + index] ?? [], at + index, [...columns], reach, true, true) ?? line,
  );
  placed.splice(0, placed.length, ...settled);
  const texts = placed.map((line) => line.map((place) => wordsAt(lines, place)));
  const figures = texts.slice(1).some((line) => line.some((text) => FIGURE.test(text)));
  if (full < 2 || (full < 4 && !figures)) return null;
  const starts = rowStarts(placed, texts, columns.length, (line) => divided(at + line)).map((start, line) =>
    line > 0 && line <= head ? line === head : start,
  );
  const rows: Place[][][] = [];
  placed.forEach((line, index) => {
    if (starts[index] || rows.length === 0) rows.push(columns.map(() => []));
    for (const { column, ...place } of line) rows.at(-1)?.[column]?.push(place);
  });
  return { next: at + placed.length, rows };
}

/** One piece of text, from the left edge. */
function isApart(line: readonly Span[], columns: readonly Column[]): boolean {
  const [only, another] = line;
  return only !== undefined && another === undefined && only.from < (columns[0]?.to ?? 0);
}

/** A title for every column, each with a capital letter. */
function areTitles(lines: readonly (readonly Span[])[], placed: readonly Placed[], columns: number): boolean {
  if (placed.length !== columns || new Set(placed.map((place) => place.column)).size !== columns)
    return false;
  return placed.every((place) => /^\p{Lu}.{0,60}$/u.test(wordsAt(lines, place)));
}

/** The columns of the line with the most cells among the first ones: a header may have run some together. */
function firstColumns(lines: readonly (readonly Span[])[], at: number, reach: number): Column[] {
  let best: Column[] = [];
  for (let line = at; line < Math.min(lines.length, at + HEAD); line += 1) {
    const spans = lines[line] ?? [];
    if (spans.length === 0) break;
    const columns: Column[] = [];
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
      const last = columns.at(-1);
      if (last && from < last.to + reach / 2) last.to = Math.max(last.to, to);
      else columns.push({ from, to });
    }
    if (columns.length > best.length) best = columns;
  }
  return best;
}

/**
 * The words of a line in their columns, which grow to hold them; null where the line does not go with them. Words over
 * several columns are cut, in lines of several words or where `anyLength` allows it.
 */
function placeLine(
  line: readonly Span[],
  index: number,
  columns: Column[],
  reach: number,
  anyLength: boolean,
  settled: boolean,
): Placed[] | null {
  if (line.length > MOST_COLUMNS || columns.length > MOST_COLUMNS) return null;
  const grown = columns.map((column) => ({ ...column }));
  const overlaps = line.map((span) => touching(span, grown, reach));
  const inOrder =
    line.length === columns.length && overlaps.every((list, i) => list.every((column) => column === i));
  const placed: Placed[] = [];
  /** Words that stand in no column yet come last: the others may have widened the column that is theirs. */
  const order = line
    .map((_, at) => at)
    .sort((a, b) => Number(overlaps[a]?.length === 0) - Number(overlaps[b]?.length === 0));
  for (const at of order) {
    const span = line[at] as Span;
    const touched = inOrder ? [at] : touching(span, grown, reach);
    const own = touched.length > 0 ? touched : nearestFree(span, grown, placed);
    const cuts = own.length > 1 ? cutBetween(span, own, grown, settled) : [];
    if (own.length === 0 || !cuts || (cuts.length > 0 && line.length < LEAST_COLUMNS && !anyLength))
      return null;
    [...cuts, span.text.length].forEach((end, i) => {
      placed.push({
        line: index,
        span: at,
        start: i === 0 ? 0 : (cuts[i - 1] ?? 0),
        end,
        column: own[i] ?? 0,
      });
    });
    const column = own.length === 1 ? grown[own[0] ?? 0] : undefined;
    if (column) {
      column.from = Math.min(column.from, span.from);
      column.to = Math.max(column.to, span.to);
    }
  }
  placed.sort((a, b) => a.span - b.span || a.start - b.start);
  const apart = grown.every((column, i) => i === 0 || column.from >= (grown[i - 1]?.to ?? 0) + reach / 2);
  if (!apart) return null;
  grown.forEach((column, i) => {
    columns[i] = column;
  });
  return placed;
}

function touching(span: Span, columns: readonly Column[], reach: number): number[] {
  return columns.flatMap((column, i) =>
    span.from < column.to + reach / 2 && span.to > column.from - reach / 2 ? [i] : [],
  );
}

/** The column beside words that stand between two, if no other words of the line are in it. */
function nearestFree(span: Span, columns: readonly Column[], placed: readonly Placed[]): number[] {
  const after = columns.findIndex((column) => column.from >= span.to);
  const before = after < 0 ? columns.length - 1 : after - 1;
  const taken = new Set(placed.map((place) => place.column));
  const distance = (i: number) =>
    i === before ? span.from - (columns[i]?.to ?? 0) : (columns[i]?.from ?? 0) - span.to;
  const free = [before, after]
    .filter((i) => i >= 0 && !taken.has(i))
    .sort((a, b) => distance(a) - distance(b));
  return free.slice(0, 1);
}

/** Where to cut words that reach over several columns: at the blanks by the columns' edges; null where there are none. */
function cutBetween(
  span: Span,
  touched: readonly number[],
  columns: readonly Column[],
  settled: boolean,
): number[] | null {
  const width = (span.to - span.from) / Math.max(1, span.text.length);
  const placeOf = span.placeOf ?? ((index: number) => span.from + index * width);
  const blanks = [...span.text.matchAll(/\s+/gu)].map((match) => match.index + match[0].length);
  const cuts: number[] = [];
  for (let i = 1; i < touched.length; i += 1) {
    const left = columns[touched[i - 1] ?? 0];
    const right = columns[touched[i] ?? 0];
    const edge = ((left?.to ?? 0) + (right?.from ?? 0)) / 2;
    /** Once the columns are known, words begin at their left edge; titles may be centred in the gap. */
    const apart = (blank: number) =>
      Math.min(
        settled ? Math.abs(placeOf(blank) - (right?.from ?? 0)) : edge,
        Math.abs(placeOf(blank) - edge),
      );
    const cut = blanks.reduce((best, blank) => (best < 0 || apart(blank) < apart(best) ? blank : best), -1);
    if (cut < 0 || apart(cut) > width * 4 || cut <= (cuts.at(-1) ?? 0)) return null;
    cuts.push(cut);
  }
  return cuts;
}

function wordsAt(lines: readonly (readonly Span[])[], place: Place): string {
  return lines[place.line]?.[place.span]?.text.slice(place.start, place.end).trim() ?? "";
}

/**
 * Which lines begin a row. Space and drawn lines decide where they part every two rows; else the column of short figures (a
 * weight, a target) whose cells never wrap; else every line that fills the first column and at least half of them.
 */
function rowStarts(
  placed: readonly (readonly Placed[])[],
  texts: readonly (readonly string[])[],
  columns: number,
  divided: (line: number) => boolean,
): boolean[] {
  const drawn = placed.map((_, line) => line === 0 || divided(line));
  const anchor = figureColumn(placed, texts, columns);
  const inAnchor = placed.map((line) => line.some((place) => place.column === anchor));
  if (drawn.some((start, line) => start && line > 0) && !partsHoldTwo(drawn, inAnchor)) return drawn;
  const first = placed.findIndex(
    (line, index) =>
      index > 0 && line.some((place, i) => place.column === anchor && FIGURE.test(texts[index]?.[i] ?? "")),
  );
  return placed.map((line, index) => {
    if (index === 0) return true;
    if (anchor < 0) return line[0]?.column === 0 && line.length * 2 >= columns;
    if (index < first) return beginsRow(line, texts[index] ?? [], columns);
    return inAnchor[index] === true;
  });
}

/** Above the first figure: the second line of a header goes on in small letters, or all in capitals; a row does not. */
function beginsRow(line: readonly Placed[], texts: readonly string[], columns: number): boolean {
  const capitals = texts.every((text) => text === text.toUpperCase() && /\p{Lu}|%|\d{4}/u.test(text));
  return line[0]?.column === 0 && line.length * 2 >= columns && /^\p{Lu}/u.test(texts[0] ?? "") && !capitals;
}

/** True where some part between two divisions has more than one figure: it is more than a row. */
function partsHoldTwo(drawn: readonly boolean[], inAnchor: readonly boolean[]): boolean {
  let figures = 0;
  return drawn.some((start, line) => {
    if (start) figures = 0;
    if (inAnchor[line]) figures += 1;
    return figures > 1;
  });
}

/** The column, after the first, with the most figures and next to nothing else; -1 where there is none. */
function figureColumn(
  placed: readonly (readonly Placed[])[],
  texts: readonly (readonly string[])[],
  columns: number,
): number {
  let anchor = -1;
  let most = 0;
  for (let column = 1; column < columns; column += 1) {
    const cells = placed
      .slice(1)
      .flatMap((line, index) =>
        line.flatMap((place, i) => (place.column === column ? [texts[index + 1]?.[i] ?? ""] : [])),
      );
    const figures = cells.filter((text) => FIGURE.test(text)).length;
    if (figures > most && figures >= cells.length * 0.8) {
      most = figures;
      anchor = column;
    }
  }
  return anchor;
}
