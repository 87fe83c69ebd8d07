/** Characters that a terminal would obey instead of showing: controls (escape sequences begin with one) and the marks that reorder text. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const UNPRINTABLES = new RegExp(UNPRINTABLE.source, "gu");
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** East Asian wide and full-width blocks, and pictures: two columns each. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that one character (code point) takes on a terminal: 0, 1 or 2. */
export function charCells(char: string): 0 | 1 | 2 {
  if (char.length === 1 && char <= "~") return 1;
  if (COMBINING.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** Columns that a printable text takes on a terminal. */
export function cells(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let total = 0;
  for (const char of text) total += charCells(char);
  return total;
}

/**
 * A text from a document made safe to print on one line: tabs and line breaks become blanks, anything that a terminal
 * would obey becomes a replacement mark.
 */
export function printable(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[\t\r\n]+/g, " ").replace(UNPRINTABLES, "\ufffd");
}

/** What one character of a source line shows as: a tab as `tab`, an unprintable one as a replacement mark. */
export function shown(char: string, tab: string): string {
  if (char === "\t") return tab;
  return UNPRINTABLE.test(char) ? "\ufffd" : char;
}

/** Cuts a printable text to `width` columns, the last one an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let used = 0;
  let kept = "";
  for (const char of text) {
    used += charCells(char);
    if (used > width - 1) break;
    kept += char;
  }
  return width > 0 ? `${kept.trimEnd()}…` : "";
}

/** Fills with blanks to `width` columns; a longer text stays as it is. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const blanks = " ".repeat(Math.max(0, width - cells(text)));
  return side === "left" ? blanks + text : text + blanks;
}

/** Breaks a printable text at blanks into lines of at most `width` columns; a longer word is broken where it must. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && cells(line) + 1 + cells(word) <= room) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (cells(line) > room) {
      const head = cut(line, room);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  return lines;
}

function cut(text: string, width: number): string {
  let used = 0;
  let length = 0;
  for (const char of text) {
    used += charCells(char);
    if (used > width) break;
    length += char.length;
  }
  return text.slice(0, Math.max(length, 1));
}
