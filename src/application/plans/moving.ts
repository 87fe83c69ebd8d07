import { type Places, placeOf } from "../../core/measurement/places.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Reader } from "../../store/store.ts";
import { feedsKept } from "../feeds/kept.ts";
import { bindingsOf } from "../registers/bindings.ts";
import { surveysKept } from "../surveys/survey-kept.ts";
import { decidedPlaces } from "./decided-places.ts";

/** An indicator that a draft gives another place, with what goes along; where it is no more, with what ends. */
export interface Moving {
  readonly from: string;
  /** Null where it is no more and its place is another's. */
  readonly to: string | null;
  readonly name: string;
  readonly entries: number;
  /** Rules of registers, feeds, questionnaires and requests that wait. */
  readonly sources: number;
  /** The year in which somebody has decided on it: the draft cannot be adopted like this. Null where nobody has. */
  readonly decided: number | null;
}

/** In the order of the plan in force. `entries` are those that count in it. */
export async function movingIn(
  reader: Reader,
  before: Plan,
  after: Plan,
  places: Places,
  entries: readonly LedgerEntry[],
  today: IsoDate,
): Promise<readonly Moving[]> {
  const concerned = new Set([...places.moved.values(), ...places.taken]);
  if (concerned.size === 0) return [];
  const now = placeOf(places);
  const decided = await decidedPlaces(reader, after, places);
  const sources = await sourcesOf(reader, today);
  const count = (ids: readonly string[], wanted: string) => ids.filter((id) => id === wanted).length;
  const measured = entries.map(({ measurement }) => measurement.indicator);
  return before.nodes.flatMap(({ indicators }) =>
    indicators
      .filter(({ id }) => concerned.has(id))
      .map(({ id, name }) => ({
        from: id,
        to: now(id),
        name,
        entries: count(measured, id),
        sources: count(sources, id),
        decided: decided.get(id) ?? null,
      })),
  );
}

/** The indicators that something measures: rules of registers, feeds, questions, requests that wait; each as often as it is measured. */
export async function sourcesOf(reader: Reader, today: IsoDate): Promise<readonly string[]> {
  return [
    ...(await bindingsOf(reader)).map(({ indicator }) => indicator),
    ...(await feedsKept(reader)).map(({ feed }) => feed.indicator),
    ...(await surveysKept(reader, today)).flatMap(({ survey }) =>
      survey.questions.flatMap((one) => (one.kind === "scale" && one.feeds ? [one.feeds.indicator] : [])),
    ),
    ...(await reader.requests.list()).flatMap(({ asked, settled }) => (settled ? [] : [asked.indicator])),
  ];
}
