import type { Places } from "../../core/measurement/places.ts";
import type { Writer } from "../../store/store.ts";

/** Takes values typed and not sent yet along with their indicators; those of an indicator gone for another go. */
export async function moveSheet(writer: Writer, { moved, taken }: Places): Promise<void> {
  const to = new Map([...moved].map(([is, was]) => [was, is] as const));
  const concerned = (await writer.sheets.cells()).filter(
    ({ cell: { indicator } }) => to.has(indicator) || moved.has(indicator) || taken.has(indicator),
  );
  await writer.sheets.clear(concerned.map(({ cell }) => cell));
  for (const { cell, text, observedOn, n, source, note, evidence } of concerned) {
    const indicator = to.get(cell.indicator);
    if (indicator === undefined) continue;
    await writer.sheets.save(
      { cell: { ...cell, indicator }, text, observedOn, n, source, note, evidence },
      0,
    );
  }
}
