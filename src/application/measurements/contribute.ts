import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { sheetWithin } from "./asked-of-me.ts";
import { sameCell } from "./cell-id.ts";

/** Opens a row of the sheet for one unit's part of a quantity, beside those that are there. Done twice it is done once. */
export async function addContribution(
  services: Services,
  body: string,
  actor: Actor,
  { year, row, unit }: { readonly year?: number | undefined; readonly row: string; readonly unit: string },
): Promise<void> {
  require(actor, "measure", [unit]);
  await services.store.write(
    body,
    authorOf(actor),
    async (writer) => {
      const sheet = await sheetWithin(services, writer, actor, year);
      const asked = sheet.rows.find(({ id }) => id === row);
      if (!asked) throw new Problem("not-found", "sheet-row-unknown");
      if (!sheet.standing.version.plan.units.some(({ code }) => code === unit))
        throw new Problem("invalid-input", "sheet-unit-unknown", { unit });
      const cell = { ...asked.cell, unit };
      if (sheet.rows.some((one) => sameCell(one.cell, cell))) return;
      const empty = { text: "", observedOn: "", n: "", source: "", note: "", evidence: [] };
      await writer.sheets.save({ cell, ...empty }, 0);
    },
    { house: true },
  );
}
