import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  diagnostic,
  type Field,
} from "../../diagnostics/diagnostic.ts";
import type { Edited, Prepared } from "./edit.ts";

export function done(prepared: Prepared, diagnostics: readonly Diagnostic[] = []): Edited {
  return { done: true, prepared, diagnostics };
}

/** Nothing is changed; `field` is the one to correct. */
export function refused<C extends DiagnosticCode>(
  code: C,
  params: DiagnosticParams[C],
  subject: string | null = null,
  field: Field | null = null,
): Edited {
  const location = field === null ? null : ({ in: "field", field, span: null } as const);
  return {
    done: false,
    diagnostics: [diagnostic(code, "error", params, { subject, location }) as Diagnostic],
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const UNWRITABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ud800-\udfff]/gu;

/** Blanks folded, as the importer does; what no keyboard writes (control characters, halves of a pair) is left out. */
export function folded(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/\s+/gu, " ").trim();
}

/** The same for a text of several lines, whose breaks stay. */
export function foldedLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "").trim();
}
