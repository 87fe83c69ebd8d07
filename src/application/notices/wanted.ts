import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Person } from "../../store/people.ts";
import { keyOf } from "./message-key.ts";
import {
  type AskedIndicator,
  askedOf,
  askedOfNobody,
  headsAmong,
  type LateUnit,
  lateUnits,
  managersOf,
  type OpenRound,
} from "./round-state.ts";
import { kindsOn, type NoticeKind } from "./schedule.ts";

/** A message that should be, to whom, and what it says in figures; its words are another matter. */
export type WantedNotice = {
  readonly key: string;
  readonly round: OpenRound;
  readonly person: Person;
} & (
  | {
      /** To who answers: what is asked, or of it what is missing. */
      readonly kind: "invitation" | `reminder${number}`;
      readonly indicators: readonly AskedIndicator[];
    }
  | {
      /** To the programming office: how many are asked, and what nobody else will answer. */
      readonly kind: "summary";
      readonly people: number;
      readonly unattended: readonly AskedIndicator[];
    }
  | { /** To a manager. */ readonly kind: "escalation"; readonly late: readonly LateUnit[] }
);

/**
 * Every message about an open round that is right on a day, queued already or not. Who has answered everything gets
 * none, and no manager hears of units that are not theirs.
 */
export function noticesWanted(
  round: OpenRound,
  people: readonly Person[],
  today: IsoDate,
): readonly WantedNotice[] {
  const kinds = kindsOn({ openedOn: round.openedOn, due: round.opening.due }, today);
  return kinds.flatMap((kind) => ofKind(round, people, kind));
}

function ofKind(round: OpenRound, people: readonly Person[], kind: NoticeKind): readonly WantedNotice[] {
  if (kind === "summary") return summaries(round, people);
  if (kind === "escalation") return escalations(round, people);
  return headsAmong(people).flatMap((person): WantedNotice[] => {
    const asked = askedOf(round, person.units);
    const missing = asked.filter(({ answered }) => !answered);
    if (missing.length === 0) return [];
    return [{ ...addressed(round, kind, person), kind, indicators: kind === "invitation" ? asked : missing }];
  });
}

function summaries(round: OpenRound, people: readonly Person[]): readonly WantedNotice[] {
  const heads = headsAmong(people).filter(({ units }) => askedOf(round, units).length > 0);
  const unattended = askedOfNobody(round, people);
  const kind = "summary";
  return people
    .filter(({ active, roles }) => active && roles.includes("programming-office"))
    .map((person) => ({ ...addressed(round, kind, person), kind, people: heads.length, unattended }));
}

function escalations(round: OpenRound, people: readonly Person[]): readonly WantedNotice[] {
  const kind = "escalation";
  const told = new Map<Person, LateUnit[]>();
  for (const late of lateUnits(round))
    for (const person of managersOf(round.plan, people, late.unit))
      told.set(person, [...(told.get(person) ?? []), late]);
  return [...told].map(([person, late]) => ({ ...addressed(round, kind, person), kind, late }));
}

function addressed(round: OpenRound, kind: NoticeKind, person: Person) {
  const { id, opening } = round;
  return { key: keyOf({ round: id, kind, due: opening.due, person: person.id }), round, person };
}
