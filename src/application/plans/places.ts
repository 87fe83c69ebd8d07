import type { LedgerEntry } from "../../store/ledger.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { versionsOfYear } from "../amendments/versions.ts";

type Change = CycleRecord<"places">;

/** The entries that count for a plan version, and those that are of other indicators which had, or have, their places. */
export interface Counted {
  readonly entries: readonly LedgerEntry[];
  readonly left: readonly LedgerEntry[];
}

export async function placesChanges({ records }: Reader): Promise<readonly Change[]> {
  return records.list("places");
}

/** The changes behind the plan of a year: a later plan, which does not cover it, leaves its indicators where they were. */
export async function placesOfYear(
  { plans }: Pick<Reader, "plans">,
  changes: readonly Change[],
  year: number,
): Promise<readonly Change[]> {
  if (changes.length === 0) return changes;
  const last = (await versionsOfYear(plans, year)).at(-1)?.number ?? Number.POSITIVE_INFINITY;
  return changes.filter(({ content }) => content.version <= last);
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
      back: new Map([
        ...content.moved.map(({ from, to }) => [to, from] as const),
        ...lostIn(content).map((place) => [formerPlace(place, content.version), place] as const),
      ]),
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
    // Of an indicator that only an earlier plan has: there it was given its place back.
    if (FORMER.test(indicator)) own = false;
    if (!own) left.push(entry);
    else if (indicator === entry.measurement.indicator) entries.push(entry);
    else entries.push({ ...entry, measurement: { ...entry.measurement, indicator } });
  }
  return { entries, left };
}

const FORMER = /@before-\d+$/;

/** Where the ledger keeps what is recorded of an indicator after a version gave its place to another and none to it. */
function formerPlace(place: string, version: number): string {
  return `${place}@before-${version}`;
}

/** Places that a change gave to others, whose indicators it gave none. */
function lostIn({ taken, moved }: Change["content"]): readonly string[] {
  const from = new Set(moved.map((one) => one.from));
  return taken.filter((place) => !from.has(place));
}

/** Where the ledger keeps now what an indicator of an earlier plan is given: `later` are the changes since, in order. */
export function placeSince(indicator: string, later: readonly Change[]): string {
  let place = indicator;
  for (const { content } of later) {
    if (lostIn(content).includes(place)) return formerPlace(place, content.version);
    place = content.moved.find(({ from }) => from === place)?.to ?? place;
  }
  return place;
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
