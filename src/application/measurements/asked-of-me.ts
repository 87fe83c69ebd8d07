import { dayInRome } from "../../store/day-in-rome.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import type { Sheet } from "./sheet-row.ts";
import { sheetRows } from "./sheet-rows.ts";

/**
 * The sheet of a year: everything that the plan's formulas ask for, as far as the actor may see it. Who measures for
 * some units only sees what these answer for; who measures for none (a manager) sees all and fills nothing.
 */
export async function askedOfMe(
  services: Services,
  body: string,
  actor: Actor,
  year?: number,
): Promise<Sheet> {
  require(actor, "see-sheet");
  return services.store.read(body, (reader) => sheetWithin(services, reader, actor, year));
}

/** The same within a read or a write that has begun. */
export async function sheetWithin(
  services: Services,
  reader: Reader,
  actor: Actor,
  year?: number,
): Promise<Sheet> {
  return sheetOn(services, reader, actor, await services.standings.required(reader, { year }));
}

/**
 * The sheets in which a datum of a year may be asked, for what is sent item by item: that of the plan in force, which asks
 * for last year's value too, then that of the plan that had the year.
 */
export async function sheetsNear(
  services: Services,
  reader: Reader,
  actor: Actor,
  year: number,
): Promise<readonly [Sheet, ...Sheet[]]> {
  const sheet = await sheetNear(services, reader, actor, year);
  const covering = await services.standings.covering(reader, { year });
  const { number } = sheet.standing.version;
  if (covering?.moment.year !== year || covering.version.number === number) return [sheet];
  return [sheet, await sheetOn(services, reader, actor, covering)];
}

async function sheetNear(services: Services, reader: Reader, actor: Actor, year: number): Promise<Sheet> {
  const near = await services.standings.near(reader, { year });
  const first = near?.version.plan.period?.from ?? year;
  // What was measured before the plan began is asked as the (t-1) of its first year.
  const standing = year < first ? await services.standings.near(reader, { year: first }) : near;
  return sheetOn(services, reader, actor, standing ?? (await services.standings.required(reader)));
}

async function sheetOn(services: Services, reader: Reader, actor: Actor, standing: Standing): Promise<Sheet> {
  const today = dayInRome(services.clock().toISOString());
  const rows = sheetRows(standing, await reader.sheets.cells(), actor);
  const shown = rows.filter((row) => row.mayMeasure || seesAll(actor));
  return { standing, year: standing.moment.year, today, rows: shown };
}

/** Those who look over the whole sheet without filling it. */
function seesAll(actor: Actor): boolean {
  if (actor.kind === "key") return actor.scopes.includes("read");
  return actor.kind === "person" && actor.roles.some((role) => role === "manager");
}
