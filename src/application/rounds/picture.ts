import { type Deviation, deviationOf } from "../../core/evaluation/deviation.ts";
import type { IndicatorResult } from "../../core/evaluation/evaluation.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { doubtsIn, type IndicatorDoubts } from "../surveys/indicator-doubts.ts";
import { type Board, boardOf } from "./board.ts";
import { type KnownLater, knownLater } from "./known-later.ts";
import { type Answer, answersAmong, givenIn, type Round, roundAmong, roundsIn } from "./round.ts";
import { presentStanding } from "./round-standing.ts";
import { askedIn } from "./scope.ts";

/**
 * All that a round shows. While it is open this is what stands as of its day with what is known today; once closed,
 * what stood at its closing, recomputed from its references: the same for ever. A reader that keeps to its own units sees
 * only their lines, units and late data; `total` is of the whole round whoever reads.
 */
export interface RoundPicture {
  readonly round: Round;
  /** Plan in force, evaluation, moment; frozen where the round is closed. */
  readonly standing: Standing;
  /** Of a closed round those written at its closing, of an open one those of this moment. */
  readonly references: References;
  /** Today in Italy: what an open round is seen from. */
  readonly today: IsoDate;
  /** Everything asked that the reader may see, in the plan's order. */
  readonly lines: readonly RoundLine[];
  /** Why means of those indicators rest on too few answers to be set against their targets. */
  readonly doubts: ReadonlyMap<string, IndicatorDoubts>;
  /** How many indicators are asked, and how many of them answered, in the whole round. */
  readonly total: { readonly asked: number; readonly answered: number };
  readonly board: Board;
  /** What a closed round did not know. Null where there is nothing of the kind, and while it is open. */
  readonly knownLater: KnownLater | null;
  /** The round of the same year that took stock before this one; null for none. */
  readonly previous: RoundName | null;
}

export type RoundName = Pick<Round, "id" | "title" | "asOf">;

/** One indicator asked in a round. */
export interface RoundLine {
  readonly node: Node;
  readonly indicator: Indicator;
  /** Value, target, achievement as of the round's day. */
  readonly result: IndicatorResult;
  /** Value against target; null where nothing is measured. */
  readonly deviation: Deviation | null;
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
  /** Whether the reader may answer it now: never in a closed round. */
  readonly mayAnswer: boolean;
  /** Null where nobody has answered. */
  readonly answer: Answer | null;
  /** What was answered in the latest earlier round of the year in which it was. */
  readonly before: { readonly round: RoundName; readonly answer: Answer } | null;
}

/** A round as the actor may see it. */
export async function roundPicture(
  services: Services,
  body: string,
  actor: Actor,
  round: string,
): Promise<RoundPicture> {
  require(actor, "see-rounds");
  return services.store.read(body, (reader) => pictureWithin(services, reader, round, actor));
}

/** The same within a read or a write that has begun; without an actor, all of it. */
export async function pictureWithin(
  services: Services,
  reader: Reader,
  id: string,
  actor: Actor | null = null,
): Promise<RoundPicture> {
  const rounds = await roundsIn(reader);
  const round = roundAmong(rounds, id);
  const standing = await presentStanding(services, reader, round);
  const earlier = rounds.filter((one) => isBefore(one, round)).sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const lines = await linesOf(reader, round, standing, earlier, actor);
  const seen = lines.filter(({ units }) => actor === null || may(actor, "see-rounds", units));
  const people = round.closing ? null : await reader.people.list();
  const today = dayInRome(services.clock().toISOString());
  const late = round.closing ? await knownLater(services, reader, standing, today) : null;
  const [previous] = earlier;
  return {
    round,
    standing,
    references: round.closing?.references ?? standing.references,
    today,
    lines: seen,
    doubts: await doubtsIn(
      reader,
      standing,
      seen.map(({ indicator }) => indicator.id),
    ),
    total: { asked: lines.length, answered: lines.filter(({ answer }) => answer !== null).length },
    board: ofActor(boardOf(standing.version.plan, seen, people), actor),
    knownLater: late && lateAmong(late, seen),
    previous: previous ? nameOf(previous) : null,
  };
}

async function linesOf(
  reader: Reader,
  round: Round,
  standing: Standing,
  earlier: readonly Round[],
  actor: Actor | null,
): Promise<RoundLine[]> {
  const given = await givenIn(reader, round);
  const answers = answersAmong(given, round);
  const past = earlier.map((one) => ({ round: nameOf(one), answers: answersAmong(given, one) }));
  return askedIn(standing, round).flatMap(({ node, indicator, units }): RoundLine[] => {
    const result = standing.evaluation.indicators.get(indicator.id);
    if (!result) return [];
    const [before] = past.flatMap(({ round, answers }) => {
      const answer = answers.get(indicator.id);
      return answer ? [{ round, answer }] : [];
    });
    return [
      {
        node,
        indicator,
        result,
        deviation: deviationOf(result),
        units,
        mayAnswer: round.closing === null && actor !== null && may(actor, "answer-round", units),
        answer: answers.get(indicator.id) ?? null,
        before: before ?? null,
      },
    ];
  });
}

/** A round that took stock earlier in the same year, and was there when the other was closed. */
function isBefore(one: Round, { id, year, asOf, closing }: Round): boolean {
  if (one.id === id || one.year !== year || one.asOf >= asOf) return false;
  return closing === null || one.number < closing.number;
}

function nameOf({ id, title, asOf }: Round): RoundName {
  return { id, title, asOf };
}

/** Who keeps to their own units sees of the others' work only what is theirs too. */
function ofActor(board: Board, actor: Actor | null): Board {
  if (actor === null || actor.kind === "public" || may(actor, "see-rounds", [])) return board;
  return {
    ...board,
    units: board.units.filter(({ unit }) => actor.units.includes(unit.code)),
    people: board.people.filter(({ person }) => person.id === actor.id),
  };
}

function lateAmong(late: KnownLater, lines: readonly RoundLine[]): KnownLater {
  const seen = new Set(lines.map(({ indicator }) => indicator.id));
  return { ...late, indicators: late.indicators.filter(({ indicator }) => seen.has(indicator.id)) };
}
