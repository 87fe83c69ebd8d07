import type { RegisterRow } from "../../store/registers.ts";
import type { Actor } from "../actor.ts";
import type { TypedRow } from "../registers/typed-row.ts";
import { addRows, changeRow, type RowChange } from "../registers/write-rows.ts";
import type { Services } from "../services.ts";
import { refuseTwice } from "./import.ts";
import { INVOICES } from "./invoices-kept.ts";

/** `addRows` for whoever writes in a register by hand or by the API: an invoice that is there already would count twice. */
export function addRowsOnce(
  services: Services,
  body: string,
  actor: Actor,
  asked: { readonly register: string; readonly rows: readonly TypedRow[] },
): Promise<readonly RegisterRow[]> {
  if (asked.register !== INVOICES) return addRows(services, body, actor, asked);
  return addRows(services, body, actor, asked, (writer) => refuseTwice(services, writer, asked.rows));
}

/** `changeRow` for the same: an invoice is not made into another that is there. */
export function changeRowOnce(
  services: Services,
  body: string,
  actor: Actor,
  asked: RowChange & { readonly cells: TypedRow },
): Promise<RegisterRow> {
  if (asked.register !== INVOICES) return changeRow(services, body, actor, asked);
  return changeRow(services, body, actor, asked, (writer) =>
    refuseTwice(services, writer, [asked.cells], { row: asked.row }),
  );
}
