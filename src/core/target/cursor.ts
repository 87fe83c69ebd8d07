import type { Term, TermBody } from "./term.ts";

/** Where the lexer stands in the text, and the term that it has just read. */
export interface Cursor {
  readonly text: string;
  readonly at: number;
  readonly previous: Term | undefined;
}

/** What a rule reads at the cursor: a term, or nothing of meaning, up to `end`. */
export interface Step {
  readonly body: TermBody | null;
  readonly end: number;
}

/** A rule of the lexer: null where it does not apply. */
export type Rule = (cursor: Cursor) => Step | null;

/** The text that a sticky pattern matches at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A rule that gives one kind of term for whatever a pattern matches. */
export function rule(pattern: RegExp, body: TermBody | null): Rule {
  return ({ text, at }) => {
    const found = matchAt(pattern, text, at);
    return found ? { body, end: at + found.length } : null;
  };
}
