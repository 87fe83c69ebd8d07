import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";

type Change = CycleRecord<"places">;

/** The entries that count for a plan version, and those that are of other indicators which had, or have, their places. */
export interface Counted {
  readonly entries: readonly LedgerEntry[];
  readonly left: readonly LedgerEntry[];
}

export async function placesChanges({ records }: Reader): Promise<readonly Change[]> {
  return records.list("places");
}

/**
 * Parts a ledger for a plan version. `had` tells which changes of places the version stands behind (its own too): of a
 * place that another indicator took, earlier entries are that other's. For a version before a change it is the other
 * way round: what came later under the place is not its own, and what its indicators got elsewhere is.
 */
export function countedFor(
  all: readonly LedgerEntry[],
  changes: readonly Change[],
  had: (change: Change) => boolean,
): Counted {
  if (changes.length === 0) return { entries: all, left: [] };
  const before = changes.filter(had).map(({ content }) => ({ ...content, taken: new Set(content.taken) }));
  // The last first: a later change is undone before the one that it followed.
  const after = changes
    .filter((change) => !had(change))
    .map(({ content }) => ({
      ...content,
      taken: new Set(content.taken),
      back: new Map(content.moved.map(({ from, to }) => [to, from])),
    }))
    .reverse();
  const entries: LedgerEntry[] = [];
  const left: LedgerEntry[] = [];
  for (const entry of all) {
    const { sequence } = entry;
    let { indicator } = entry.measurement;
    let own = !before.some(({ upTo, taken }) => sequence <= upTo && taken.has(indicator));
    for (const { upTo, carried, taken, back } of after) {
      if (sequence <= upTo) continue;
      const was = back.get(indicator);
      // Its own entry is there already, of which this is the copy.
      if (was !== undefined && sequence <= upTo + carried) own = false;
      if (was !== undefined) indicator = was;
      else if (taken.has(indicator)) own = false;
    }
    if (!own) left.push(entry);
    else if (indicator === entry.measurement.indicator) entries.push(entry);
    else entries.push({ ...entry, measurement: { ...entry.measurement, indicator } });
  }
  return { entries, left };
}

/**
 * Refuses to record under the places of a plan that another has followed, where some of them are other indicators' now:
 * what is recorded there would be told of those.
 */
export async function refusePlacesGone(reader: Reader, { number, act }: PlanVersion): Promise<void> {
  const changes = await placesChanges(reader);
  if (changes.some(({ content }) => content.version > number))
    throw new Problem("conflict", "plan-places-gone", { act: act.number });
}

/** Where the indicator that had a place when the register stood at `since` is now; null where it has gone for another. */
export function placeNow(indicator: string, since: number, changes: readonly Change[]): string | null {
  let place: string = indicator;
  for (const { number, content } of changes) {
    if (number <= since) continue;
    const moved = content.moved.find(({ from }) => from === place);
    if (moved === undefined && content.taken.includes(place)) return null;
    place = moved?.to ?? place;
  }
  return place;
}
