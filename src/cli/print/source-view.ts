import type { Field } from "../../core/diagnostics/diagnostic.ts";
import { SourceLines } from "../../core/diagnostics/source-lines.ts";

/** The text in which diagnostics are shown. */
export interface SourceView {
  /** As the user gave it; null for a text typed at the prompt, which needs no name. */
  readonly name: string | null;
  readonly lines: SourceLines;
  /** Words for a place in a file that has no lines of its own ("pagina 12"); null where line numbers count. */
  readonly landmark: ((offset: number) => string | null) | null;
  /** The text of a field of the plan, for diagnostics that point there because no document stands behind; else null. */
  readonly fieldText: ((subject: string, field: Field) => string | null) | null;
}

/** A file with lines, or (name null) a text typed at the prompt. */
export function textView(name: string | null, text: string): SourceView {
  return { name, lines: new SourceLines(text), landmark: null, fieldText: null };
}
