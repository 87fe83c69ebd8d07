import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Indicator, Plan } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Person } from "../../store/people.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { RoundOpening } from "../../store/records/round.ts";
import type { Instant, Reader } from "../../store/store.ts";
import { unitsAnswering, withUnitsBelow } from "../answers-for.ts";

/** An indicator that a round asks for, with those who can answer for it. */
export interface AskedIndicator {
  readonly id: string;
  readonly name: string;
  /** Units that answer for it; none where the plan names none: the programming office answers then. */
  readonly units: readonly string[];
  readonly answered: boolean;
}

/** An open round, as far as messages tell of it. */
export interface OpenRound {
  readonly id: string;
  readonly opening: RoundOpening;
  /** How often its last day was moved. */
  readonly moved: number;
  /** When it was opened, or its last day moved. */
  readonly openedAt: Instant;
  readonly openedOn: IsoDate;
  readonly asked: readonly AskedIndicator[];
  readonly plan: Plan;
}

/** Every open round by the plan in force; none where no plan is. */
export async function openRounds(reader: Reader): Promise<readonly OpenRound[]> {
  const openings = await reader.records.list("round-opened");
  if (openings.length === 0) return [];
  const closed = new Set((await reader.records.list("round-closed")).map(({ subject }) => subject));
  const open = openings.filter(({ subject }) => !closed.has(subject));
  const version = open.length === 0 ? null : await reader.plans.current();
  if (version === null) return [];
  const answers = await reader.records.list("round-answer");
  return [...new Set(open.map(({ subject }) => subject))].flatMap((id): OpenRound[] => {
    const acts = open.filter(({ subject }) => subject === id);
    const last = acts.at(-1);
    if (!last) return [];
    const given = answers.filter(({ content }) => content.round === id);
    const answered = new Set(given.map(({ content }) => content.indicator));
    return [
      {
        id,
        opening: last.content,
        moved: acts.length - 1,
        openedAt: last.at,
        openedOn: dayInRome(last.at),
        asked: askedIn(version, last.content.scope, answered),
        plan: version.plan,
      },
    ];
  });
}

/** The indicators within a scope, in the order of the plan: those of the nodes and what is under them, and those that the units answer for. */
function askedIn(
  { plan, arrangements }: PlanVersion,
  scope: RoundOpening["scope"],
  answered: ReadonlySet<string>,
): readonly AskedIndicator[] {
  const whole = scope.nodes.length === 0 && scope.units.length === 0;
  const nodes = nodesUnder(plan, scope.nodes);
  const units = new Set(withUnitsBelow(plan, scope.units));
  return plan.nodes.flatMap(({ id: node, indicators }) =>
    indicators.flatMap(({ id, name }: Indicator): AskedIndicator[] => {
      const answering = unitsAnswering(plan, arrangements, id);
      if (!whole && !nodes.has(node) && !answering.some((unit) => units.has(unit))) return [];
      return [{ id, name, units: answering, answered: answered.has(id) }];
    }),
  );
}

function nodesUnder(plan: Plan, nodes: readonly string[]): ReadonlySet<string> {
  const found = new Set(nodes);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parent } of plan.nodes) if (parent !== null && found.has(parent)) found.add(id);
  }
  return found;
}

/** People who head units and are let in. */
export function headsAmong(people: readonly Person[]): readonly Person[] {
  return people.filter(
    ({ active, roles, units }) => active && roles.includes("head-of-unit") && units.length > 0,
  );
}

/** What somebody at the head of these units is asked: whatever they or a unit under them answers for. */
export function askedOf({ plan, asked }: OpenRound, headed: readonly string[]): readonly AskedIndicator[] {
  const units = new Set(withUnitsBelow(plan, headed));
  return asked.filter((one) => one.units.some((unit) => units.has(unit)));
}

/** What nobody is asked for by name: no unit answers for it, or none of those that do has a head. */
export function askedOfNobody(round: OpenRound, people: readonly Person[]): readonly AskedIndicator[] {
  const headed = headsAmong(people).flatMap(({ units }) => units);
  const told = new Set(askedOf(round, headed).map(({ id }) => id));
  return round.asked.filter(({ id }) => !told.has(id));
}

/** A unit that has not answered everything. */
export interface LateUnit {
  readonly unit: string;
  readonly name: string;
  readonly missing: number;
  readonly asked: number;
}

/** Units that still owe answers, in the order of the plan. */
export function lateUnits({ plan, asked }: OpenRound): readonly LateUnit[] {
  const named = new Map(plan.units.map(({ code, name }) => [code, name]));
  const units = [...new Set(asked.flatMap((one) => one.units))];
  const order = [...named.keys()];
  return units
    .map((unit) => {
      const own = asked.filter((one) => one.units.includes(unit));
      const missing = own.filter(({ answered }) => !answered).length;
      return { unit, name: named.get(unit) ?? unit, missing, asked: own.length };
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit));
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
