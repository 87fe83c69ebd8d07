import { SAME_PLACES } from "../../core/measurement/places.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Writer } from "../../store/store.ts";
import { moveFeeds } from "../feeds/move-feeds.ts";
import { moveSheet } from "../measurements/move-sheet.ts";
import { moveBindings } from "../registers/move-bindings.ts";
import { moveRequests } from "../requests/move-requests.ts";
import { moveSurveys } from "../surveys/move-surveys.ts";
import { carryMeasured } from "./carry-measured.ts";
import { refuseDecided } from "./decided-places.ts";
import { judgedPlaces, placesJudged, refuseUnasked, type ToJudge } from "./judged-places.ts";
import { countedFor, placesChanges } from "./places.ts";

/**
 * Takes along with each indicator, to the place that it has in a plan that comes into force, what was measured and what
 * measures it; and puts on record which places have gone to other indicators, so that what stays under them counts for
 * nobody else. Indicators on which something was decided keep their places: a decision is signed, and nobody else moves it.
 * `same` are the places of which the body says that the indicator is the one that was there, rewritten.
 */
export async function changePlaces(
  writer: Writer,
  version: PlanVersion,
  before: PlanVersion | null,
  today: IsoDate,
  same: readonly string[] = [],
): Promise<void> {
  const all = await writer.ledger.entries();
  const counted = countedFor(all, await placesChanges(writer), () => true).entries;
  const measured = new Set(all.map(({ measurement }) => measurement.indicator));
  const toJudge = before === null ? NOTHING_TO_JUDGE : await judgedPlaces(writer, before, version, measured);
  const said = new Set(same);
  refuseUnasked(toJudge.judged, same);
  const places = before === null ? SAME_PLACES : placesJudged(before.plan, version.plan, toJudge, said);
  await refuseDecided(writer, version.plan, places);
  const upTo = all.at(-1)?.sequence ?? 0;
  const carried = await carryMeasured(writer, version, before, Number(today.slice(0, 4)), {
    counted,
    places,
  });
  const { moved, taken } = places;
  if (moved.size === 0 && taken.size === 0 && toJudge.judged.length === 0) return;
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
    judged: toJudge.judged.map(({ place, was, is }) => ({
      place,
      was: was.indicator.name,
      is: is.indicator.name,
      same: said.has(place),
    })),
  });
}

const NOTHING_TO_JUDGE: ToJudge = { judged: [], taken: [], same: new Set() };
