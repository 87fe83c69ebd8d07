import type { Diagnostic, Param, Span } from "../core/diagnostics/diagnostic.ts";
import type { SourceLines } from "../core/diagnostics/source-lines.ts";
import type { Catalogue } from "./catalogue.ts";

/** A diagnostic as machines get it: the same object in every command and in the HTTP interface. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string | null;
  readonly subject: string | null;
  /** Line and columns from 1, columns in UTF-16 units, `endColumn` just after the last one; null where there is no place. */
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly params: Readonly<Record<string, Param>>;
  readonly fix: string | null;
  readonly alternatives: readonly { readonly normal: string; readonly text: string }[];
}

/** Writes a diagnostic in the catalogue's language; `lines` is the text that its location counts in. */
export function diagnosticJson(
  diagnostic: Diagnostic,
  lines: SourceLines | null,
  words: Catalogue,
): DiagnosticJson {
  const { code, severity, subject, params, fix, alternatives } = diagnostic;
  const span = lines === null ? null : spanOf(diagnostic);
  const from = span && lines ? lines.placeOf(span.start) : null;
  const to = span && lines ? lines.placeOf(span.end) : null;
  return {
    code,
    severity,
    ...words.describe(diagnostic),
    subject,
    line: from?.line ?? null,
    column: from?.column ?? null,
    endLine: to?.line ?? null,
    endColumn: to?.column ?? null,
    params: params as Readonly<Record<string, Param>>,
    fix: fix?.replacement ?? null,
    alternatives,
  };
}

function spanOf({ location }: Diagnostic): Span | null {
  return location === null || location.in === "field" ? null : location.span;
}
