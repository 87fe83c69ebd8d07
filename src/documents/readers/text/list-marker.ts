/** Signs that begin an item of a list; those of Word's symbol fonts reach plain text as private-use characters. */
const BULLET = String.raw`[-–—•·●∙▪◦○■□▫◆◇➢➤➔→►▶‣⁃✓✔☐☑*+§\uF020-\uF0FF]|o(?=\t|\s{2})`;
const NUMBER = String.raw`\d{1,3}[.)°º]|\d{1,2}[-–](?=\s)|\(?(?:[a-zA-Z]|[ivxIVX]{2,5}|\d{1,3})\)`;

const MARKER = new RegExp(
  `^(\\s*)((?:(?:${BULLET})\\s+)*(?:(?:${BULLET}|${NUMBER})(?=\\s)))\\s+(?=\\S)`,
  "u",
);

/** The bullet or number that begins a line, or null. Offsets count in the line. */
export interface ListMarker {
  readonly start: number;
  readonly end: number;
  /** Where the item's words begin. */
  readonly words: number;
}

/** "* 100" at the beginning of a line is the rest of a formula, not an item. */
export function listMarker(text: string): ListMarker | null {
  const match = MARKER.exec(text.slice(0, 200));
  if (!match || (/^[*+]$/u.test(match[2] ?? "") && /^\d/u.test(text.slice(match[0].length)))) return null;
  const start = match[1]?.length ?? 0;
  return { start, end: start + (match[2]?.length ?? 0), words: match[0].length };
}

/** How deep each item of a list stands, from where its sign stands on the line. */
export class ListNesting {
  private columns: number[] = [];

  /** Depth from 0 of an item whose sign stands at this column. */
  depthAt(column: number): number {
    while (this.columns.length > 0 && (this.columns.at(-1) ?? 0) > column) this.columns.pop();
    if (this.columns.length === 0 || (this.columns.at(-1) ?? 0) + 1 < column) this.columns.push(column);
    return this.columns.length - 1;
  }

  end(): void {
    this.columns = [];
  }
}
