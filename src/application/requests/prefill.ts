import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Cell } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { unitsOf } from "../measurements/save-drafts.ts";
import type { Sheet, SheetRow } from "../measurements/sheet-row.ts";
import { may } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { requireOwnPlaces } from "../standing.ts";
import { rowAsked, wholeSheet } from "./row-asked.ts";

/** What an actor may ask for in a year, in the plan's order: the values of that year alone. */
export async function askable(
  services: Services,
  body: string,
  actor: Actor,
  year: number | undefined,
): Promise<Sheet> {
  require(actor, "ask-data");
  const standing = await services.store.read(body, (reader) => services.standings.required(reader, { year }));
  requireOwnPlaces(standing);
  const sheet = wholeSheet(services, standing);
  const rows = sheet.rows.filter(
    (row) => row.cell.year === sheet.year && may(actor, "ask-data", unitsOf(row)),
  );
  return { ...sheet, rows };
}

/** One datum to ask for. Throws where the plan does not ask for it, or the actor may not. */
export async function askableRow(
  services: Services,
  body: string,
  actor: Actor,
  cell: Cell,
): Promise<{ readonly row: SheetRow; readonly sheet: Sheet }> {
  require(actor, "ask-data");
  const found = await services.store.read(body, (reader) => rowAsked(services, reader, cell));
  if (found === null) throw new Problem("not-found", "request-not-asked");
  require(actor, "ask-data", unitsOf(found.row));
  return found;
}

/** The question as it is proposed: what is asked, of which year, in which form. */
export function questionFor(
  { row, sheet }: { readonly row: SheetRow; readonly sheet: Sheet },
  words: Catalogue,
) {
  const { cell, sharedName, indicator, question } = row;
  return words.format("request-question", {
    kind: question.asked.accepts[0] ?? "number",
    thing: sharedName ?? cell.quantity ?? indicator.name,
    own: cell.quantity === null && sharedName === null ? "yes" : "no",
    year: String(cell.year),
    day: dateWords(`${sheet.year}-12-31`, words),
  });
}
