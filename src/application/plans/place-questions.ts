import type { Places } from "../../core/measurement/places.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { decidedPlaces } from "./decided-places.ts";
import type { Judged } from "./judged-places.ts";
import { sourcesOf } from "./moving.ts";

/** "Is it the same indicator, rewritten, or a new one?", with what hangs on the answer. */
export interface PlaceQuestion extends Judged {
  /** Measurements that count for it only if it is the same. */
  readonly entries: number;
  /** What goes on measuring it only if it is the same: rules of registers, feeds, questions, requests that wait. */
  readonly sources: number;
  /** The year in which somebody decided on the one that was there: as a new one it cannot be adopted. Null where nobody has. */
  readonly decided: number | null;
}

/** `places` are those that change if all are new; `entries` those that count under the plan in force. */
export async function placeQuestions(
  reader: Reader,
  plan: Plan,
  judged: readonly Judged[],
  places: Places,
  entries: readonly LedgerEntry[],
  today: IsoDate,
): Promise<readonly PlaceQuestion[]> {
  if (judged.length === 0) return [];
  const decided = await decidedPlaces(reader, plan, places);
  const sources = await sourcesOf(reader, today);
  const measured = entries.map(({ measurement }) => measurement.indicator);
  const count = (ids: readonly string[], wanted: string) => ids.filter((id) => id === wanted).length;
  return judged.map((one) => {
    const { id } = one.was.indicator;
    return {
      ...one,
      entries: count(measured, id),
      sources: count(sources, id),
      decided: decided.get(id) ?? null,
    };
  });
}
