import { textWidth } from "./text-width.ts";

/** How a text is set: its font size, the width of its lines, how many there may be. */
export interface Setting {
  readonly size: number;
  readonly width: number;
  readonly lines: number;
  /** What stands before the text on its first line (a code), in the same units. */
  readonly indent?: number;
}

/** A text in lines of its box; `cut` where not all of it has room, and the last line ends in an ellipsis. */
export interface TitleLines {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

const ELLIPSIS = "…";

/** Breaks a title between words, and within a word only where the word alone is longer than a line. */
export function titleLines(title: string, { size, width, lines: most, indent = 0 }: Setting): TitleLines {
  const lines: string[] = [];
  let rest = title.trim();
  while (rest !== "") {
    const room = lines.length === 0 ? width - indent : width;
    if (textWidth(rest, size) <= room) return { lines: [...lines, rest], cut: false };
    const end = fitting(rest, size, room);
    // No word is broken only because a code stands before it.
    if (end === null && lines.length === 0 && indent > 0 && most > 1) {
      lines.push("");
      continue;
    }
    if (lines.length === most - 1) return { lines: [...lines, ellipsis(rest, size, room)], cut: true };
    const kept = end ?? Math.max(charactersWithin(rest, size, room), firstCharacter(rest));
    lines.push(rest.slice(0, kept).trimEnd());
    rest = rest.slice(kept).trimStart();
  }
  return { lines, cut: false };
}

/** How much of a text that is too long stands on one line: up to its last blank that fits; null where its first word does not. */
function fitting(text: string, size: number, room: number): number | null {
  const blank = text.lastIndexOf(" ", charactersWithin(text, size, room));
  return blank > 0 ? blank : null;
}

function ellipsis(text: string, size: number, room: number): string {
  const kept = text.slice(0, charactersWithin(text, size, room - textWidth(ELLIPSIS, size)));
  return `${kept.replace(/[\s.,;:–-]+$/u, "")}${ELLIPSIS}`;
}

/** UTF-16 units of the longest beginning of a text within the room; no character is split. */
function charactersWithin(text: string, size: number, room: number): number {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += textWidth(character, size);
    if (used > room) break;
    end += character.length;
  }
  return end;
}

function firstCharacter(text: string): number {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}
