import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { rational } from "../../core/number/rational.ts";
import { parseIsoDate } from "../../core/period/iso-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Cause, Light, RoundAnswer, RoundClosing, RoundOpening } from "../../store/records/round.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { placeNow, placesOfYear } from "../plans/places.ts";
import { Problem } from "../problem.ts";

export type { Cause, Light, RoundAnswer, RoundOpening, RoundScope } from "../../store/records/round.ts";
export { CAUSES, LIGHTS } from "../../store/records/round.ts";

/** A monitoring round: what it asks, and how it ended. */
export interface Round extends RoundOpening {
  readonly id: string;
  /** Place of its opening in the register. */
  readonly number: number;
  readonly openedAt: Instant;
  readonly openedBy: string;
  /** Null while it is open. */
  readonly closing: Closing | null;
}

export interface Closing extends RoundClosing {
  /** Its place in the register: answers before it are the round's. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
}

/** What an office said of one indicator. */
export interface Answer extends Omit<RoundAnswer, "round" | "indicator" | "forecast"> {
  readonly light: Light;
  readonly cause: Cause | null;
  /** On the scale of the target; null where none was given. */
  readonly forecast: MeasuredValue | null;
  /** Its place in the register: what `AnswerInput.seen` is compared with. */
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  /** Given after the last day to answer, and before the closing. */
  readonly late: boolean;
}

/** Every round of the body, in the order in which they were opened. A later act of opening moved its last day. */
export async function roundsIn({ records }: Pick<Reader, "records">): Promise<readonly Round[]> {
  const rounds = new Map<string, Round>();
  const openings = await records.list("round-opened");
  if (openings.length === 0) return [];
  const closings = new Map((await records.list("round-closed")).map((one) => [one.subject, one]));
  for (const { subject: id, content, number, at, author } of openings) {
    const first = rounds.get(id) ?? { number, openedAt: at, openedBy: author.name };
    const { openedAt, openedBy } = first;
    rounds.set(id, {
      ...content,
      id,
      number: first.number,
      openedAt,
      openedBy,
      closing: closingOf(closings.get(id)),
    });
  }
  return [...rounds.values()];
}

/** One round by its id. Throws the `Problem` that there is none. */
export async function roundIn(reader: Pick<Reader, "records">, id: string): Promise<Round> {
  return roundAmong(await roundsIn(reader), id);
}

export function roundAmong(rounds: readonly Round[], id: string): Round {
  const round = rounds.find((one) => one.id === id);
  if (!round) throw new Problem("not-found", "round-unknown", { round: id.slice(0, 64) });
  return round;
}

/**
 * Answers as the register holds them: for a closed round those before its closing. Each is of the place that its
 * indicator has in the plan of the round's year, or had at the closing; what was said of one that has gone for another is left out.
 */
export async function givenIn(
  reader: Pick<Reader, "records" | "plans">,
  { closing }: Pick<Round, "closing">,
): Promise<readonly CycleRecord<"round-answer">[]> {
  const upTo = closing ? { upTo: closing.number } : {};
  const given = await reader.records.list("round-answer", upTo);
  const changes = await reader.records.list("places", upTo);
  if (changes.length === 0) return given;
  const years = new Map((await roundsIn(reader)).map(({ id, year }) => [id, year] as const));
  const behind = new Map<number, typeof changes>();
  for (const year of new Set(years.values())) behind.set(year, await placesOfYear(reader, changes, year));
  return given.flatMap((record) => {
    const own = behind.get(years.get(record.content.round) ?? 0) ?? changes;
    const indicator = placeNow(record.content.indicator, record.number, own);
    return indicator === null ? [] : [{ ...record, content: { ...record.content, indicator } }];
  });
}

/** The latest answer to each indicator of a round, among those given. */
export function answersAmong(
  given: readonly CycleRecord<"round-answer">[],
  { id, due }: Pick<Round, "id" | "due">,
): ReadonlyMap<string, Answer> {
  const own = given.filter(({ content }) => content.round === id);
  return new Map(own.map((record) => [record.content.indicator, answerOf(record, due)]));
}

/** The latest answer to each indicator of a round, by the place that it has now; of a closed one, those before its closing. */
export async function answersIn(
  reader: Pick<Reader, "records" | "plans">,
  round: Round,
): Promise<ReadonlyMap<string, Answer>> {
  const given = await givenIn(reader, { closing: null });
  const last = round.closing?.number ?? Number.POSITIVE_INFINITY;
  return answersAmong(
    given.filter(({ number }) => number <= last),
    round,
  );
}

/** Under which an answer stands in the register. */
export function answerSubject(round: string, indicator: string): string {
  return `${round} ${indicator}`;
}

function closingOf(record: CycleRecord<"round-closed"> | undefined): Closing | null {
  if (!record) return null;
  return { ...record.content, number: record.number, at: record.at, by: record.author.name };
}

function answerOf({ number, at, author, content }: CycleRecord<"round-answer">, due: string): Answer {
  const { light, cause, causeText, correctiveAction, amendmentProposal } = content;
  const said = { light, cause, causeText, correctiveAction, amendmentProposal };
  const forecast = content.forecast === null ? null : forecastOf(content.forecast);
  return { ...said, forecast, number, at, by: author.name, late: dayInRome(at) > due };
}

function forecastOf(text: string): MeasuredValue {
  if (text === "yes" || text === "no") return { kind: "boolean", value: text === "yes" };
  const date = parseIsoDate(text);
  return date ? { kind: "date", date } : { kind: "number", value: rational(text) };
}
