import { dayInRome } from "../../store/day-in-rome.ts";
import type { Cell } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader } from "../../store/store.ts";
import { PUBLIC } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { rowFor } from "../measurements/push.ts";
import type { Sheet, SheetRow } from "../measurements/sheet-row.ts";
import { sheetRows } from "../measurements/sheet-rows.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";

/** A datum as the plan in force asks for it. */
export interface RowAsked {
  readonly sheet: Sheet;
  readonly row: SheetRow;
}

/** The whole sheet of a year, whoever may see it. */
export function wholeSheet(services: Services, standing: Standing): Sheet {
  const today = dayInRome(services.clock().toISOString());
  return { standing, year: standing.moment.year, today, rows: sheetRows(standing, [], PUBLIC) };
}

/** The row of the sheet that a cell names; null where the plan of its year asks for no such datum, or no longer. */
export async function rowAsked(services: Services, reader: Reader, cell: Cell): Promise<RowAsked | null> {
  const standing = await services.standings.covering(reader, { year: cell.year });
  if (standing?.moment.year !== cell.year || standing.placesGone) return null;
  const sheet = wholeSheet(services, standing);
  const row = rowFor(sheet, PUBLIC, cell);
  return row && { sheet, row };
}

/** Units that answer for what a request asks, for who may handle it. */
export async function unitsAsked(
  reader: Reader,
  asked: Pick<Cell, "indicator" | "unit">,
): Promise<readonly string[]> {
  return unitsOfCell(asked.unit === null ? await reader.plans.current() : null, asked);
}

/** The same where the plan in force is at hand. */
export function unitsOfCell(
  version: Pick<PlanVersion, "plan" | "arrangements"> | null,
  { indicator, unit }: Pick<Cell, "indicator" | "unit">,
): readonly string[] {
  if (unit !== null) return [unit];
  return version === null ? [] : unitsAnswering(version.plan, version.arrangements, indicator);
}
