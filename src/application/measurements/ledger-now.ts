import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { placesChanges } from "../plans/places.ts";
import type { Services } from "../services.ts";

/** What a row of the ledger is under the plan in force. */
export interface EntryNow {
  /** Its place is another indicator's now: it counts for none there. */
  readonly left: boolean;
  /** The indicator that it was recorded for, by the id that it has now; null where the plan has it no more. */
  readonly indicatorNow: string | null;
}

/** Rows stay as they were recorded, while indicators change places; this tells of each where it counts now. */
export async function ledgerNow(
  services: Services,
  reader: Reader,
): Promise<(entry: LedgerEntry) => EntryNow> {
  const changes = await placesChanges(reader);
  const standing = await services.standings.near(reader, {});
  const left = new Set((standing?.left ?? []).map(({ sequence }) => sequence));
  const inPlan = new Set(
    (standing?.version.plan.nodes ?? []).flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  return ({ sequence, measurement }) => {
    let place: string | null = measurement.indicator;
    for (const { content } of changes) {
      if (content.upTo < sequence) continue;
      const moved = content.moved.find(({ from }) => from === place);
      if (moved) place = moved.to;
      else if (place !== null && content.taken.includes(place)) place = null;
    }
    return { left: left.has(sequence), indicatorNow: place !== null && inPlan.has(place) ? place : null };
  };
}
