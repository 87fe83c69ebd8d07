import type { Ruling } from "./page.ts";

/** A cell of a ruled table: its place in the grid, and on the page. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly RuledCell[];
}

/** Ends of lines that should meet may miss each other by this many points. */
const SLACK = 3;
const MOST_LINES = 1_500;
const MOST_CELLS = 20_000;

/** The tables that the lines of a page draw: lines that meet make a grid, and a missing line between two cells merges them. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  const horizontal = merged(rulings.filter((ruling) => ruling.horizontal));
  const vertical = merged(rulings.filter((ruling) => !ruling.horizontal));
  if (horizontal.length > MOST_LINES || vertical.length > MOST_LINES) return [];
  return groups(horizontal, vertical)
    .flatMap((group) => tablesOf(group.horizontal, group.vertical))
    .sort((a, b) => a.top - b.top);
}

/** Pieces of one line, drawn cell by cell, become one. */
function merged(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.from - b.from);
  const lines: Ruling[] = [];
  for (const ruling of sorted) {
    let joined = false;
    for (let i = lines.length - 1; i >= Math.max(0, lines.length - 8) && !joined; i -= 1) {
      const line = lines[i];
      if (
        !line ||
        Math.abs(line.at - ruling.at) > 1.5 ||
        ruling.from > line.to + SLACK ||
        ruling.to < line.from - SLACK
      )
        continue;
      lines[i] = { ...line, from: Math.min(line.from, ruling.from), to: Math.max(line.to, ruling.to) };
      joined = true;
    }
    if (!joined) lines.push(ruling);
  }
  return lines;
}

interface Group {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

/** Lines that touch, directly or through others. */
function groups(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Group[] {
  const all = [...horizontal, ...vertical];
  const parent = all.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const meet =
        v.at >= h.from - SLACK && v.at <= h.to + SLACK && h.at >= v.from - SLACK && h.at <= v.to + SLACK;
      if (meet) parent[root(i)] = root(horizontal.length + j);
    });
  });
  const found = new Map<number, Group>();
  all.forEach((line, index) => {
    const key = root(index);
    const group = found.get(key) ?? { horizontal: [], vertical: [] };
    (line.horizontal ? group.horizontal : group.vertical).push(line);
    found.set(key, group);
  });
  return [...found.values()];
}

/**
 * The table of one group of lines; more than one where tables stand so close that their borders touch: two rows whose
 * walls do not agree are of different tables.
 */
function tablesOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): RuledTable[] {
  if (horizontal.length < 2 || vertical.length === 0) return [];
  const xs = stops([
    ...vertical.map((line) => line.at),
    ...horizontal.flatMap((line) => [line.from, line.to]),
  ]);
  const ys = stops([
    ...horizontal.map((line) => line.at),
    ...vertical.flatMap((line) => [line.from, line.to]),
  ]);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_CELLS) return [];
  const walls = ys.slice(1).map((_, row) => xs.map((x) => drawn(vertical, x, middle(ys, row))));
  const cut = walls.findIndex((row, index) => index > 0 && disagree(walls[index - 1] ?? [], row));
  if (cut < 0) return [tableOf(xs, ys, horizontal, vertical)];
  const edge = ys[cut] ?? 0;
  const floor = horizontal.filter((line) => Math.abs(line.at - edge) <= SLACK);
  const above = horizontal.filter((line) => line.at < edge - SLACK);
  const below = horizontal.filter((line) => line.at > edge + SLACK);
  return [
    ...tablesOf([...above, ...floor], clipped(vertical, Number.NEGATIVE_INFINITY, edge)),
    ...tablesOf([...floor, ...below], clipped(vertical, edge, Number.POSITIVE_INFINITY)),
  ];
}

/**
 * Rows of one table have the same outer walls, or the walls of one are all among the other's; rows of forms share some
 * of the inner ones as well.
 */
function disagree(above: readonly boolean[], below: readonly boolean[]): boolean {
  const places = (walls: readonly boolean[]) => walls.flatMap((wall, x) => (wall ? [x] : []));
  const [upper, lower] = [places(above), places(below)];
  const shared = upper.filter((x) => lower.includes(x)).length;
  if (shared === Math.min(upper.length, lower.length)) return false;
  if (upper[0] !== lower[0] || upper.at(-1) !== lower.at(-1)) return true;
  const inner = Math.min(upper.length, lower.length) - 2;
  return inner > 1 && (shared - 2) * 2 <= inner;
}

function clipped(lines: readonly Ruling[], from: number, to: number): Ruling[] {
  return lines
    .filter((line) => line.to > from + SLACK && line.from < to - SLACK)
    .map((line) => ({ ...line, from: Math.max(line.from, from), to: Math.min(line.to, to) }));
}

function tableOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): RuledTable {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const wallAfter = (row: number, column: number) => drawn(vertical, xs[column + 1] ?? 0, middle(ys, row));
  const floorUnder = (row: number, column: number) => drawn(horizontal, ys[row + 1] ?? 0, middle(xs, column));
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue;
      let right = column;
      while (right + 1 < columns && !taken[row]?.[right + 1] && !wallAfter(row, right)) right += 1;
      let bottom = row;
      while (bottom + 1 < rows && !anyFloor(floorUnder, bottom, column, right)) bottom += 1;
      for (let r = row; r <= bottom; r += 1) taken[r]?.fill(true, column, right + 1);
      cells.push({
        row,
        column,
        rowSpan: bottom - row + 1,
        columnSpan: right - column + 1,
        left: xs[column] ?? 0,
        right: xs[right + 1] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[bottom + 1] ?? 0,
      });
    }
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { left, right, top, bottom, rows, columns, cells };
}

function anyFloor(
  floorUnder: (row: number, column: number) => boolean,
  row: number,
  from: number,
  to: number,
): boolean {
  for (let column = from; column <= to; column += 1) if (floorUnder(row, column)) return true;
  return false;
}

function middle(stops: readonly number[], index: number): number {
  return ((stops[index] ?? 0) + (stops[index + 1] ?? 0)) / 2;
}

function drawn(lines: readonly Ruling[], at: number, through: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= SLACK && line.from <= through && line.to >= through);
}

/** Positions in order, those nearer than the slack taken as one. */
function stops(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const value of sorted) if (kept.length === 0 || value - (kept.at(-1) ?? 0) > SLACK) kept.push(value);
  return kept;
}
