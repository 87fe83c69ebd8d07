import type { Plan, Unit } from "../../core/plan/plan.ts";
import type { Person } from "../../store/people.ts";
import { withUnitsBelow } from "../answers-for.ts";

/** How far somebody is with their answers: ids of indicators, in the plan's order. */
export interface Progress {
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  /** Asked and not answered. */
  readonly missing: readonly string[];
}

/** Who has answered and who has not. An indicator for which several answer is asked of each, and answered for all by one. */
export interface Board {
  /** Units that answer for something asked, in the plan's order; those under them are not counted in. */
  readonly units: readonly (Progress & { readonly unit: Unit })[];
  /** Active people who head such units, those under theirs counted in, by name; none once the round is closed. */
  readonly people: readonly (Progress & {
    readonly person: { readonly id: string; readonly name: string };
  })[];
  /** Indicators asked that nobody heads a unit for, and of a closed round those without a unit: the programming office answers them. */
  readonly unheaded: Progress;
}

/** What a board is made of: something asked, who answers for it, whether it is answered. */
export interface BoardLine {
  readonly indicator: { readonly id: string };
  readonly units: readonly string[];
  readonly answer: object | null;
}

/** `people` is null where it does not matter who heads what: the board of a closed round does not change with them. */
export function boardOf(plan: Plan, lines: readonly BoardLine[], people: readonly Person[] | null): Board {
  const byUnit = new Map<string, BoardLine[]>();
  for (const line of lines)
    for (const unit of line.units) {
      const own = byUnit.get(unit);
      if (own) own.push(line);
      else byUnit.set(unit, [line]);
    }
  const heads = (people ?? [])
    .filter(({ active, roles, units }) => active && roles.includes("head-of-unit") && units.length > 0)
    .map((person) => ({ person, headed: new Set(withUnitsBelow(plan, person.units)) }));
  const isHeaded = ({ units }: BoardLine): boolean =>
    people === null ? units.length > 0 : heads.some(({ headed }) => units.some((unit) => headed.has(unit)));
  return {
    units: inPlanOrder(plan, byUnit).map(([unit, own]) => ({ unit, ...progressOf(own) })),
    people: heads
      .map(({ person: { id, name }, headed }) => ({
        person: { id, name },
        ...progressOf(lines.filter(({ units }) => units.some((unit) => headed.has(unit)))),
      }))
      .filter(({ asked }) => asked.length > 0)
      .sort((a, b) => (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : 0)),
    unheaded: progressOf(lines.filter((line) => !isHeaded(line))),
  };
}

export function progressOf(lines: readonly BoardLine[]): Progress {
  const idsOf = (some: readonly BoardLine[]) => some.map(({ indicator }) => indicator.id);
  return {
    asked: idsOf(lines),
    answered: idsOf(lines.filter(({ answer }) => answer !== null)),
    missing: idsOf(lines.filter(({ answer }) => answer === null)),
  };
}

/** Units that the plan does not list stand for themselves, after the others. */
function inPlanOrder(
  { units }: Plan,
  byUnit: ReadonlyMap<string, BoardLine[]>,
): readonly (readonly [Unit, BoardLine[]])[] {
  const listed = units.flatMap((unit): [Unit, BoardLine[]][] => {
    const own = byUnit.get(unit.code);
    return own ? [[unit, own]] : [];
  });
  const codes = new Set(units.map(({ code }) => code));
  const others = [...byUnit]
    .filter(([code]) => !codes.has(code))
    .map(([code, own]): [Unit, BoardLine[]] => [{ code, name: code, parent: null }, own]);
  return [...listed, ...others];
}
