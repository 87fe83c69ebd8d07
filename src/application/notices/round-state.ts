import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Person } from "../../store/people.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { withUnitsBelow } from "../answers-for.ts";
import { type Board, boardOf } from "../rounds/board.ts";
import { answersAmong, givenIn, type Round, roundsIn } from "../rounds/round.ts";
import { standingFor } from "../rounds/round-standing.ts";
import { askedIn } from "../rounds/scope.ts";
import type { Services } from "../services.ts";

/** An indicator that a round asks for. */
export interface AskedIndicator {
  readonly id: string;
  readonly name: string;
  /** Units that answer for it. */
  readonly units: readonly string[];
  readonly answered: boolean;
}

/** An open round, as far as messages tell of it. */
export interface OpenRound {
  readonly round: Round;
  /** How often its last day was moved. */
  readonly moved: number;
  /** When it was opened, or its last day moved. */
  readonly announcedAt: Instant;
  readonly announcedOn: IsoDate;
  /** Everything asked, in the plan's order. */
  readonly asked: readonly AskedIndicator[];
  readonly board: Board;
  readonly plan: Plan;
}

/** Every open round as it stands; none where no plan is in force for its year. `people` are those of the body. */
export async function openRounds(
  services: Services,
  reader: Reader,
  people: readonly Person[],
): Promise<readonly OpenRound[]> {
  const rounds = (await roundsIn(reader)).filter(({ closing }) => closing === null);
  if (rounds.length === 0) return [];
  const given = await givenIn(reader, { closing: null });
  const open: OpenRound[] = [];
  for (const round of rounds) {
    const standing = await standingFor(services, reader, round);
    if (standing === null) continue;
    const { plan } = standing.version;
    const answers = answersAmong(given, round);
    const lines = askedIn(standing, round).map((one) => ({
      ...one,
      answer: answers.get(one.indicator.id) ?? null,
    }));
    const acts = await reader.records.list("round-opened", { subject: round.id });
    const announcedAt = acts.at(-1)?.at ?? round.openedAt;
    open.push({
      round,
      moved: acts.length - 1,
      announcedAt,
      announcedOn: dayInRome(announcedAt),
      asked: lines.map(({ indicator: { id, name }, units, answer }) => ({
        id,
        name,
        units,
        answered: answer !== null,
      })),
      board: boardOf(plan, lines, people),
      plan,
    });
  }
  return open;
}

/** What somebody at the head of these units is asked: whatever they or a unit under them answers for. */
export function askedOf({ plan, asked }: OpenRound, headed: readonly string[]): readonly AskedIndicator[] {
  const units = new Set(withUnitsBelow(plan, headed));
  return asked.filter((one) => one.units.some((unit) => units.has(unit)));
}

/** Those with these ids, in the plan's order. */
export function among({ asked }: OpenRound, ids: readonly string[]): readonly AskedIndicator[] {
  const wanted = new Set(ids);
  return asked.filter(({ id }) => wanted.has(id));
}

/** A unit that has not answered everything. */
export interface LateUnit {
  readonly unit: string;
  readonly name: string;
  readonly missing: number;
  readonly asked: number;
}

/** Units that still owe answers, in the order of the plan. */
export function lateUnits({ board }: OpenRound): readonly LateUnit[] {
  return board.units
    .filter(({ missing }) => missing.length > 0)
    .map(({ unit: { code, name }, missing, asked }) => ({
      unit: code,
      name,
      missing: missing.length,
      asked: asked.length,
    }));
}

/**
 * Who hears that a unit is late: the managers at the head of it or of one above; where there are none, those who head no
 * unit in particular; where there is no such manager, the secretary general.
 */
export function managersOf(plan: Plan, people: readonly Person[], unit: string): readonly Person[] {
  const managers = people.filter(({ active, roles }) => active && roles.includes("manager"));
  const own = managers.filter(({ units }) => withUnitsBelow(plan, units).includes(unit));
  if (own.length > 0) return own;
  const ofAll = managers.filter(({ units }) => units.length === 0);
  if (ofAll.length > 0) return ofAll;
  return people.filter(({ active, roles }) => active && roles.includes("secretary-general"));
}
