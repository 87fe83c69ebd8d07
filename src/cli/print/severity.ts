import type { Severity } from "../../core/diagnostics/diagnostic.ts";
import type { Colours } from "../channel.ts";

/** The colour of a severity; its word is in the catalogue (`severity`), so that nothing rests on colour alone. */
export function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === "error") return colours.red;
  return severity === "warning" ? colours.yellow : colours.cyan;
}
