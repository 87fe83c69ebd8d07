import type { Draft, DraftCell, DraftRow, DraftTable } from "../draft.ts";
import { isField } from "./text-line.ts";

/**
 * Puts together what the end of a page cut: a table that goes on at the top of the next page (its header, repeated, is
 * left out, and a row cut in two becomes one again), a sentence that goes on.
 */
export function acrossPages(pages: readonly (readonly Draft[])[]): Draft[] {
  const drafts: Draft[] = [];
  for (const page of pages) {
    page.forEach((draft, index) => {
      const last = drafts.at(-1);
      if (index === 0 && last?.kind === "table" && draft.kind === "table" && sameShape(last, draft))
        drafts[drafts.length - 1] = joinedTables(last, draft);
      else if (
        index === 0 &&
        last?.kind === "paragraph" &&
        draft.kind === "paragraph" &&
        goesOn(last.lines, draft.lines)
      )
        drafts[drafts.length - 1] = { ...last, lines: joinedLines(last.lines, draft.lines) };
      else if (
        index === 0 &&
        last?.kind === "paragraph" &&
        draft.kind === "paragraph" &&
        isRestOfCard(last.lines, draft.lines)
      )
        drafts[drafts.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
      else drafts.push(draft);
    });
  }
  return drafts;
}

function width(row: DraftRow | undefined): number {
  return (row?.cells ?? []).reduce((sum, cell) => sum + cell.columnSpan, 0);
}

function sameShape(above: DraftTable, below: DraftTable): boolean {
  const columns = width(above.rows[0]);
  return columns > 1 && columns === width(below.rows[0]);
}

function joinedTables(above: DraftTable, below: DraftTable): DraftTable {
  const [header] = above.rows;
  const repeated =
    header !== undefined && below.rows[0] !== undefined && words(header) === words(below.rows[0]);
  const place = below.place ? { place: below.place } : {};
  const rest = (repeated ? below.rows.slice(1) : below.rows).map((row) => ({ ...row, ...place }));
  const last = above.rows.at(-1);
  const [first, ...others] = rest;
  if (last && first && isRestOf(last, first)) {
    const cells = last.cells.map((cell, index) => continued(cell, first.cells[index]));
    return { ...above, rows: [...above.rows.slice(0, -1), { ...last, cells }, ...others] };
  }
  return { ...above, rows: [...above.rows, ...rest] };
}

/** The lower half of a row: some cells go on, in small letters, and no empty one above begins here. */
function isRestOf(last: DraftRow, first: DraftRow): boolean {
  if (last.cells.length !== first.cells.length || first.cells.every(isEmpty)) return false;
  const begun = first.cells.filter((cell) => !isEmpty(cell));
  const goesOn = first.cells.every((cell, index) => isEmpty(cell) || !isEmpty(last.cells[index]));
  const rest = first.cells.every(
    (cell, index) => isEmpty(cell) || isRest(wordsOf(cell), wordsOf(last.cells[index])),
  );
  return goesOn && rest && begun.length < first.cells.length;
}

/** Words that do not begin anything; figures only where something before waits for them. */
function isRest(words: string, above: string): boolean {
  return (
    /^[\p{Ll}(+*/%)\-–,;]/u.test(words) || (/^\d/u.test(words) && /[<>=≥≤+*/(-]$|\/\d{0,3}$/u.test(above))
  );
}

function isEmpty(cell: DraftCell | undefined): boolean {
  return !cell || cell.lines.every((line) => line.trim() === "");
}

function continued(cell: DraftCell, more: DraftCell | undefined): DraftCell {
  return more && !isEmpty(more) ? { ...cell, lines: joinedLines(cell.lines, more.lines) } : cell;
}

function wordsOf(cell: DraftCell | undefined): string {
  return (cell?.lines ?? []).join(" ").replace(/\s+/gu, " ").trim();
}

function words(row: DraftRow): string {
  return row.cells.map((cell) => wordsOf(cell).toLowerCase()).join("\t");
}

function goesOn(above: readonly string[], below: readonly string[]): boolean {
  return /[\p{L},]$/u.test(above.at(-1)?.trim() ?? "") && /^\p{Ll}{2}/u.test(below[0]?.trim() ?? "");
}

/** Fields that go on with a card: none of them is there already. */
function isRestOfCard(above: readonly string[], below: readonly string[]): boolean {
  if (!isField(above[0] ?? "") || !isField(below[0] ?? "")) return false;
  const labels = new Set(above.map(labelOf));
  return below.every((line) => !labels.has(labelOf(line)));
}

function labelOf(line: string): string {
  return line
    .slice(0, Math.max(0, line.indexOf(":")))
    .trim()
    .toLowerCase();
}

function joinedLines(above: readonly string[], below: readonly string[]): string[] {
  return [...above.slice(0, -1), `${above.at(-1) ?? ""} ${below[0] ?? ""}`.trim(), ...below.slice(1)];
}
