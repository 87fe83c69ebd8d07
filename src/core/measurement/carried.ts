import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { yearsOfSpan } from "../period/years.ts";
import type { SharedQuantity } from "../plan/arrangements.ts";
import { diffPlans } from "../plan/difference/diff.ts";
import type { Plan } from "../plan/plan.ts";
import { matchAsked } from "./asked.ts";
import { requiredOf } from "./entry/required.ts";
import { latestByUnit } from "./ledger.ts";
import type { Measurement } from "./measurement.ts";

/** A plan with the quantities that its body measures once for several indicators. */
export interface Shared {
  readonly compiled: CompiledPlan;
  readonly shared: readonly SharedQuantity[];
}

/** A value measured under another name that a plan asks for: it need not be asked again. */
export interface Carried {
  readonly from: Measurement;
  readonly indicator: string;
  readonly quantity: string | null;
}

/**
 * What a plan asks for that its ledger holds under another indicator: of a shared quantity any of its uses, now or in
 * the plan before; and of an indicator whose place in the plan has changed what was measured, in years before `thisYear`,
 * in the place that it had. Two indicators that merely name a quantity alike are two quantities. `rows` are those that
 * no correction has replaced.
 */
export function carriedOver(
  after: Shared,
  before: Shared | null,
  rows: readonly Measurement[],
  thisYear: number,
): readonly Carried[] {
  const ledger = Map.groupBy(rows, ({ indicator }) => indicator);
  const moved = before === null ? NONE : movedIndicators(before.compiled.plan, after.compiled.plan);
  const found: Carried[] = [];
  for (const { one, quantity, year } of asked(after.compiled, thisYear)) {
    if (measured(one, quantity, year, ledger.get(one.key) ?? []).length > 0) continue;
    const from = sources(one.key, quantity, after, before, year < thisYear ? moved : NONE)
      .map((use) => {
        const there = [after, before].flatMap(
          (plan) => (plan && indicatorOf(plan.compiled, use.indicator)) ?? [],
        );
        return there
          .map((was) => measured(was, use.quantity, year, ledger.get(use.indicator) ?? []))
          .find(({ length }) => length > 0);
      })
      .find((some) => some !== undefined);
    for (const row of latestByUnit(from ?? [])) found.push({ from: row, indicator: one.key, quantity });
  }
  return found;
}

const NONE: ReadonlyMap<string, string> = new Map();

interface AskedValue {
  readonly one: CompiledIndicator;
  readonly quantity: string | null;
  readonly year: number;
}

/** Every value that the plan's years ask for, each once. */
function asked({ plan, nodes, firstYear }: CompiledPlan, upTo: number): readonly AskedValue[] {
  const years = plan.period ? yearsOfSpan(plan.period) : [upTo];
  return nodes.flatMap(({ indicators }) =>
    indicators
      .filter(({ key, indicator }) => key === indicator.id)
      .flatMap((one) => {
        const values = new Map<string, AskedValue>();
        for (const evaluated of years)
          for (const { asked: what, year } of requiredOf(one, evaluated, firstYear).values)
            if (year <= upTo)
              values.set(`${year} ${what.quantity ?? ""}`, { one, quantity: what.quantity, year });
        return [...values.values()];
      }),
  );
}

function measured(
  one: CompiledIndicator,
  quantity: string | null,
  year: number,
  rows: readonly Measurement[],
): readonly Measurement[] {
  return rows.filter(
    (row) => row.year === year && matchAsked(one.asked, row.quantity)?.asked.quantity === quantity,
  );
}

type Use = SharedQuantity["uses"][number];

/** Where the same quantity may have been measured, the surest first. */
function sources(
  indicator: string,
  quantity: string | null,
  after: Shared,
  before: Shared | null,
  moved: ReadonlyMap<string, string>,
): readonly Use[] {
  const is = (use: Use) => use.indicator === indicator && use.quantity === quantity;
  const now = after.shared.find(({ uses }) => uses.some(is));
  const then = before?.shared.find(({ name }) => name === now?.name);
  const was = moved.get(indicator);
  const old = before && was !== undefined ? indicatorOf(before.compiled, was) : null;
  const same = old?.asked.find(
    (one) =>
      one.quantity === quantity ||
      (one.quantity !== null && quantity !== null && quantityKey(one.quantity) === quantityKey(quantity)),
  );
  return [
    ...(old && same ? [{ indicator: old.key, quantity: same.quantity }] : []),
    ...[...(now?.uses ?? []), ...(then?.uses ?? [])].filter((use) => !is(use)),
  ];
}

/** The id that each indicator had in the plan before, where it is another now. */
export function movedIndicators(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const { changed } = diffPlans(before, after).nodes;
  return new Map(
    changed.flatMap(({ indicators }) =>
      indicators.changed.flatMap(({ before: was, after: is }) =>
        was.id === is.id ? [] : [[is.id, was.id] as const],
      ),
    ),
  );
}

function indicatorOf({ nodes }: CompiledPlan, id: string): CompiledIndicator | null {
  for (const { indicators } of nodes) for (const one of indicators) if (one.key === id) return one;
  return null;
}
