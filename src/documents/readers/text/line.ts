/** One line of a text: its words without the line end, and where it begins in the source. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly blank: boolean;
}

/** Cuts a text at every kind of line end, mixed or not; a form feed ends a line too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/gu)) {
    lines.push(line(text.slice(start, match.index), start));
    start = match.index + match[0].length;
  }
  lines.push(line(text.slice(start), start));
  return lines;
}

function line(text: string, start: number): Line {
  return { text, start, blank: text.trim() === "" };
}

/** Columns of white space at the beginning of a line; a tab goes to the next multiple of four. */
export function indentation(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === "\t") width += 4 - (width % 4);
    else if (character.trim() === "" || character === "\u00A0") width += 1;
    else break;
  }
  return width;
}
