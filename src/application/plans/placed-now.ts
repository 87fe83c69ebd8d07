import type { NewEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader } from "../../store/store.ts";
import { placeSince, placesChanges } from "./places.ts";

/**
 * What a plan asks, as the ledger takes it. A year that the plan in force does not cover is measured, corrected and
 * validated by the plan that did until its report is done; where a later one gave indicators other places, what is
 * recorded goes under those, and comes back under its own wherever the earlier plan is read.
 */
export async function placedNow(
  reader: Reader,
  { number }: Pick<PlanVersion, "number">,
  entries: readonly NewEntry[],
): Promise<readonly NewEntry[]> {
  const later = (await placesChanges(reader)).filter(({ content }) => content.version > number);
  if (later.length === 0) return entries;
  const placed: NewEntry[] = [];
  for (const entry of entries) {
    const { measurement } = entry;
    const indicator = placeSince(measurement.indicator, later);
    // What its author saw is the last of its cell, read in this same transaction.
    const last = await reader.ledger.latest({ ...measurement, indicator });
    const seen = last?.sequence ?? null;
    placed.push({
      ...entry,
      measurement: { ...measurement, indicator },
      seen,
      askedAs: measurement.indicator,
    });
  }
  return placed;
}
