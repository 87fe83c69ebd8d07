import { type Sent, textIn } from "./form-fields.ts";

/** Cells of a form, by column. */
export function cellsIn(sent: Sent): Readonly<Record<string, string>> {
  const cells = Object.keys(sent).filter((name) => name.startsWith("cell."));
  return Object.fromEntries(cells.map((name) => [name.slice("cell.".length), textIn(sent, name)]));
}
