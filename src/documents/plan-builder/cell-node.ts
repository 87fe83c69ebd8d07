import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { codeAt } from "./code.ts";
import { withoutContinuationMark } from "./continuation-mark.ts";
import type { DraftNode } from "./draft.ts";
import type { LevelRef } from "./level.ts";
import { readNodeHeading } from "./node-heading.ts";
import { fold } from "./words.ts";

const NOTHING_KNOWN = { heading: true, alone: true, labels: new Set<string>(), learned: new Map() };
const NUMBER_MARK = /^(?:n\.?\s?|n°\s?|nr\.?\s?)(?=\d)/iu;

/** Opens the node that a cell names, under a column or beside a label that says its level. */
export function startCellNode(
  level: LevelRef,
  written: SourcedText,
  into: Assembler,
  place: { readonly code?: SourcedText | null; readonly column?: number; readonly above?: boolean } = {},
): DraftNode {
  const { text: bare, marked } = withoutContinuationMark(written);
  const own = codeAndTitle(bare, level);
  const code = place.code ?? own.code;
  const title = place.code && own.code?.text !== place.code.text ? bare : own.title;
  const { column = null, above } = place;
  return into.startNode(
    { level, code, title },
    {
      column,
      continues: marked,
      ...(above === undefined ? {} : { above }),
    },
  );
}

interface CodeAndTitle {
  readonly code: SourcedText | null;
  readonly title: SourcedText;
}

/** Divides "1.1 Title", "Obiettivo 1.1: Title", "Area A - Title", "Title (OS1)". */
export function codeAndTitle(text: SourcedText, level: LevelRef): CodeAndTitle {
  const heading = readNodeHeading(text, NOTHING_KNOWN);
  const own = heading?.level.id === level.id && (heading.code !== null || heading.by === "colon");
  if (own && heading.title.length > 0) return heading;
  const start = labelLength(text.text, level);
  const mark = start + (NUMBER_MARK.exec(text.text.slice(start))?.[0].length ?? 0);
  const code = codeAt(text.text, mark);
  if (!code) return codeAtEnd(text) ?? { code: null, title: text };
  const rest = text.slice(code.end);
  const gap = /^[\s.:)\-–—|]*/u.exec(rest.text)?.[0] ?? "";
  const title = rest.slice(gap.length).trim();
  const word = gap.trim() === "" && title.length > 0;
  if (code.bare && word && !/^[\p{Lu}\d]/u.test(title.text)) return { code: null, title: text };
  if (/^\d+$/.test(text.text.slice(code.start, code.end)) && word && /^\p{Ll}/u.test(title.text)) {
    return { code: null, title: text };
  }
  return { code: text.slice(code.start, code.end), title };
}

/** "Area A - Title" under "Area strategica": the level's first word is no part of the title where a code follows it. */
function labelLength(text: string, level: LevelRef): number {
  const [first = ""] = fold(level.label).split(" ");
  const match = /^(\p{L}+)\.?\s+(?:n[.°]\s?)?/u.exec(text);
  return match && first !== "" && fold(match[1] ?? "") === first && codeAt(text, match[0].length)
    ? match[0].length
    : 0;
}

/** "Innovazione (OS1)": a code in parentheses after the title. */
export function codeAtEnd(
  text: SourcedText,
): { readonly code: SourcedText; readonly title: SourcedText } | null {
  const tail = /\s*[([]\s*(?:cod\.?\s*|codice\s*)?([\p{L}\d.\-_]{2,12})\s*[)\]]$/iu.exec(text.text);
  if (tail?.[1] === undefined || tail.index === 0) return null;
  const at = tail.index + tail[0].indexOf(tail[1]);
  const code = codeAt(text.text, at);
  if (!code || code.bare || code.end !== at + tail[1].length || /^\d+$/.test(tail[1])) return null;
  return { code: text.slice(at, code.end), title: text.slice(0, tail.index).trim() };
}

/** The code in a column of codes, or its whole text where it is written in no known way. */
export function codeOfCell(text: SourcedText): SourcedText {
  const found = codeAt(text.text, NUMBER_MARK.exec(text.text)?.[0].length ?? 0);
  return found ? text.slice(found.start, found.end) : text;
}
