import { type Places, placesChanged, SAME_PLACES } from "../../core/measurement/places.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader, Writer } from "../../store/store.ts";
import { moveFeeds } from "../feeds/move-feeds.ts";
import { moveSheet } from "../measurements/move-sheet.ts";
import { moveBindings } from "../registers/move-bindings.ts";
import { moveRequests } from "../requests/move-requests.ts";
import { moveSurveys } from "../surveys/move-surveys.ts";
import { carryMeasured } from "./carry-measured.ts";
import { refuseDecided } from "./decided-places.ts";
import { countedFor, placesChanges } from "./places.ts";

/**
 * Takes along with each indicator, to the place that it has in a plan that comes into force, what was measured and what
 * measures it; and puts on record which places have gone to other indicators, so that what stays under them counts for
 * nobody else. Indicators on which something was decided keep their places: a decision is signed, and nobody else moves it.
 */
export async function changePlaces(
  writer: Writer,
  version: PlanVersion,
  before: PlanVersion | null,
  today: IsoDate,
): Promise<void> {
  const all = await writer.ledger.entries();
  const counted = countedFor(all, await placesChanges(writer), () => true).entries;
  const places = before === null ? SAME_PLACES : await placesOf(writer, before, version, all);
  await refuseDecided(writer, version.plan, places);
  const upTo = all.at(-1)?.sequence ?? 0;
  const carried = await carryMeasured(writer, version, before, Number(today.slice(0, 4)), {
    counted,
    places,
  });
  const { moved, taken } = places;
  if (moved.size === 0 && taken.size === 0) return;
  await moveBindings(writer, version.plan, places);
  await moveFeeds(writer, places);
  await moveSurveys(writer, places, today);
  await moveRequests(writer, places);
  await moveSheet(writer, places);
  await writer.records.add("places", version.hash, {
    version: version.number,
    upTo,
    carried: carried.length,
    taken: [...taken],
    moved: [...moved].map(([to, from]) => ({ from, to })),
  });
}

/** A place that was empty may have been another's before: it is taken as well, where something was measured under it. */
async function placesOf(
  reader: Reader,
  before: PlanVersion,
  { number, plan }: PlanVersion,
  entries: readonly LedgerEntry[],
): Promise<Places> {
  const { moved, taken } = placesChanged(before.plan, plan);
  const known = namesIn(before.plan);
  const measured = new Set(entries.map(({ measurement }) => measurement.indicator));
  const back = new Map([...namesIn(plan)].filter(([id]) => !known.has(id) && measured.has(id)));
  if (back.size === 0) return { moved, taken };
  const others = new Set<string>();
  for (const heading of await reader.plans.list()) {
    if (heading.number >= number || back.size === 0) continue;
    const names = namesIn((await reader.plans.byHash(heading.hash))?.plan ?? { nodes: [] });
    for (const [id, name] of back) {
      const had = names.get(id);
      if (had === undefined) continue;
      if (had !== name) others.add(id);
      back.delete(id);
    }
  }
  return { moved, taken: new Set([...taken, ...others]) };
}

function namesIn({ nodes }: Pick<Plan, "nodes">): Map<string, string> {
  return new Map(
    nodes.flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => [id, name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()]),
    ),
  );
}
