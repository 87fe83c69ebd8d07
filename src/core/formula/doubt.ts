import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import type { Expression } from "./expression.ts";

/**
 * Something the words could not settle. The reading took `chosen`; each of `others` is read again with the decision at
 * `at` turned, or is given as a finished expression.
 */
export interface Doubt {
  readonly code: DiagnosticCode;
  readonly severity: Diagnostic["severity"];
  readonly span: Span;
  readonly params: Readonly<Record<string, string>>;
  readonly at: number;
  readonly others: readonly string[];
  readonly expressions: readonly Expression[];
}

/**
 * What one pass over a text carries along: decisions imposed from outside (by offset), and the doubts met. Reading again
 * with a decision imposed gives the alternative.
 */
export class Decisions {
  readonly doubts: Doubt[] = [];
  readonly imposed: ReadonlyMap<number, string>;

  constructor(imposed: ReadonlyMap<number, string> = new Map()) {
    this.imposed = imposed;
  }

  /** The role imposed on the sign at an offset, if any. */
  imposedAt(at: number): string | null {
    return this.imposed.get(at) ?? null;
  }

  add(code: DiagnosticCode, span: Span, rest: Partial<Omit<Doubt, "code" | "span">> = {}): void {
    const at = rest.at ?? span.start;
    if (this.doubts.some((doubt) => doubt.code === code && doubt.at === at)) return;
    this.doubts.push({
      code,
      span,
      severity: rest.severity ?? "warning",
      params: rest.params ?? {},
      at,
      others: rest.others ?? [],
      expressions: rest.expressions ?? [],
    });
  }
}
