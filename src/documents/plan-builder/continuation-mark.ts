import type { SourcedText } from "../sourced-text.ts";
import { CONTINUATION_TAILS, CONTINUATION_WORDS } from "./lexicon/document-words.ts";
import { anyOf, fold } from "./words.ts";

/** A text without the mark that says that it was begun on another page. */
export interface Unmarked {
  readonly text: SourcedText;
  readonly marked: boolean;
}

const WORD = `${anyOf(CONTINUATION_WORDS)}\\.?`;
const IN_BRACKETS = `[(\\[]\\s?${WORD}(?:\\s${anyOf(CONTINUATION_TAILS)}[^()\\[\\]]{0,30})?\\s?[)\\]]`;
const AT_START = new RegExp(`^(?:${IN_BRACKETS}|${WORD}\\s?:|${WORD}\\s-)\\s*[:-]?\\s*`);
const AT_END = new RegExp(`(?:\\s?-?\\s?${IN_BRACKETS}|(?:^|\\s)-\\s?${WORD}|^${WORD})$`);
/** Characters within which a mark and the blank before it stand. */
const REACH = 80;

/** "Ristorazione (segue)", "Ristorazione - segue", "segue: Ristorazione": the title, and whether it had a mark. */
export function withoutContinuationMark(written: SourcedText): Unmarked {
  const start = AT_START.exec(fold(written.text.slice(0, REACH)))?.[0].length ?? 0;
  const rest = start === 0 ? written : written.slice(start);
  const from = Math.max(0, rest.length - REACH);
  const end = AT_END.exec(fold(rest.text.slice(from)));
  if (start === 0 && !end) return { text: written, marked: false };
  return { text: (end ? rest.slice(0, from + end.index) : rest).trim(), marked: true };
}
