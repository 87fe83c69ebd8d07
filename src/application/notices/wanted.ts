import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Person } from "../../store/people.ts";
import { keyOf } from "./message-key.ts";
import {
  type AskedIndicator,
  among,
  type LateUnit,
  lateUnits,
  managersOf,
  type OpenRound,
} from "./round-state.ts";
import { kindsOn, type NoticeKind } from "./schedule.ts";

/** A message that should be, to whom, and what it says in figures; its words are another matter. */
export type WantedNotice = {
  readonly key: string;
  readonly open: OpenRound;
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
  open: OpenRound,
  people: readonly Person[],
  today: IsoDate,
): readonly WantedNotice[] {
  const kinds = kindsOn({ announcedOn: open.announcedOn, due: open.round.due }, today);
  return kinds.flatMap((kind) => ofKind(open, people, kind));
}

function ofKind(open: OpenRound, people: readonly Person[], kind: NoticeKind): readonly WantedNotice[] {
  if (kind === "summary") return summaries(open, people);
  if (kind === "escalation") return escalations(open, people);
  return open.board.people.flatMap(({ person: { id }, asked, missing }): WantedNotice[] => {
    const person = people.find((one) => one.id === id);
    if (!person || missing.length === 0) return [];
    const indicators = among(open, kind === "invitation" ? asked : missing);
    return [{ ...addressed(open, kind, person), kind, indicators }];
  });
}

function summaries(open: OpenRound, people: readonly Person[]): readonly WantedNotice[] {
  const kind = "summary";
  const unattended = among(open, open.board.unheaded.asked);
  return people
    .filter(({ active, roles }) => active && roles.includes("programming-office"))
    .map((person) => ({
      ...addressed(open, kind, person),
      kind,
      people: open.board.people.length,
      unattended,
    }));
}

function escalations(open: OpenRound, people: readonly Person[]): readonly WantedNotice[] {
  const kind = "escalation";
  const told = new Map<Person, LateUnit[]>();
  for (const late of lateUnits(open))
    for (const person of managersOf(open.plan, people, late.unit))
      told.set(person, [...(told.get(person) ?? []), late]);
  return [...told].map(([person, late]) => ({ ...addressed(open, kind, person), kind, late }));
}

function addressed(open: OpenRound, kind: NoticeKind, person: Person) {
  const { id, due } = open.round;
  return { key: keyOf({ round: id, kind, due, person: person.id }), open, person };
}
