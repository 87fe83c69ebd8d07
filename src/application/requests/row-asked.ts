import { dayInRome } from "../../store/day-in-rome.ts";
import type { Cell } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, PUBLIC } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { rowFor } from "../measurements/push.ts";
import type { Sheet, SheetRow } from "../measurements/sheet-row.ts";
import { sheetRows } from "../measurements/sheet-rows.ts";
import type { Services } from "../services.ts";

/** A datum as the plan in force asks for it. */
export interface RowAsked {
  readonly sheet: Sheet;
  readonly row: SheetRow;
}

/** The whole sheet of a year, whoever may see it; null where no plan covers it. */
export async function wholeSheet(
  services: Services,
  reader: Reader,
  year: number | undefined,
  actor: Actor = PUBLIC,
): Promise<Sheet | null> {
  const standing = await services.standings.within(reader, { year });
  if (standing === null || (year !== undefined && standing.moment.year !== year)) return null;
  const today = dayInRome(services.clock().toISOString());
  return { standing, year: standing.moment.year, today, rows: sheetRows(standing, [], actor) };
}

/** The row of the sheet that a cell names; null where the plan asks for no such datum, or no longer. */
export async function rowAsked(services: Services, reader: Reader, cell: Cell): Promise<RowAsked | null> {
  const sheet = await wholeSheet(services, reader, cell.year);
  const row = sheet && rowFor(sheet, PUBLIC, cell);
  return sheet && row ? { sheet, row } : null;
}

/** Units that answer for what a request asks, for who may handle it. */
export async function unitsAsked(
  reader: Reader,
  { indicator, unit }: Pick<Cell, "indicator" | "unit">,
): Promise<readonly string[]> {
  if (unit !== null) return [unit];
  const version = await reader.plans.current();
  return version === null ? [] : unitsAnswering(version.plan, version.arrangements, indicator);
}
