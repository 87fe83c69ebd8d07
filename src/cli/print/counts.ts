import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import { severityColour } from "./severity.ts";
import type { Style } from "./style.ts";

/** "2 errori, 11 avvisi, 40 note", leaving out what there is none of; null where there is nothing at all. */
export function countWords(diagnostics: readonly Diagnostic[], { words, colours }: Style): string | null {
  const severities = [
    { severity: "error", id: "count-errors" },
    { severity: "warning", id: "count-warnings" },
    { severity: "info", id: "count-infos" },
  ] as const;
  const told = severities.flatMap(({ severity, id }) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [severityColour(severity, colours)(words.format(id, { count }))];
  });
  return told.length === 0 ? null : told.join(", ");
}
