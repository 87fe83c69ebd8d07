import type { CompiledIndicator, CompiledPlan } from "../evaluation/compile.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { yearsOfSpan } from "../period/years.ts";
import type { SharedQuantity } from "../plan/arrangements.ts";
import { matchAsked } from "./asked.ts";
import { requiredOf } from "./entry/required.ts";
import { latestByUnit } from "./ledger.ts";
import type { Measurement } from "./measurement.ts";
import { type Places, placesChanged, SAME_PLACES } from "./places.ts";

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
 * the plan before; and of an indicator whose place in the plan has changed what was measured in the place that it had:
 * of `thisYear` and later every observation, of years before the last. What was measured in a place that is taken is
 * another indicator's. Two indicators that merely name a quantity alike are two quantities. `rows` are those that count
 * in the plan before and that no correction has replaced.
 */
export function carriedOver(
  after: Shared,
  before: Shared | null,
  rows: readonly Measurement[],
  thisYear: number,
  { moved, taken }: Places = before === null
    ? SAME_PLACES
    : placesChanged(before.compiled.plan, after.compiled.plan),
): readonly Carried[] {
  const ledger = new Map<string, Measurement[]>();
  for (const row of rows) {
    const known = ledger.get(row.indicator);
    if (known) known.push(row);
    else ledger.set(row.indicator, [row]);
  }
  const latest = rows.reduce((last, { year }) => Math.max(last, year), thisYear);
  const found: Carried[] = [];
  for (const { one, quantity, year } of asked(after.compiled, latest)) {
    const own = taken.has(one.key) ? [] : (ledger.get(one.key) ?? []);
    if (measured(one, quantity, year, own).length > 0) continue;
    const was = moved.get(one.key);
    const from = sources(one.key, quantity, after, before, { moved, taken })
      .filter((use) => year <= thisYear || use.indicator === was)
      .map((use) => {
        const there = [after, before].flatMap(
          (plan) => (plan && indicatorOf(plan.compiled, use.indicator)) ?? [],
        );
        return there
          .map((was) => measured(was, use.quantity, year, ledger.get(use.indicator) ?? []))
          .find(({ length }) => length > 0);
      })
      .find((some) => some !== undefined);
    const all = year >= thisYear && from?.[0]?.indicator === was;
    for (const row of all ? (from ?? []) : latestByUnit(from ?? []))
      found.push({ from: row, indicator: one.key, quantity });
  }
  return found;
}

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
  { moved, taken }: Places,
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
    ...(now?.uses ?? []).filter((use) => !is(use) && !taken.has(use.indicator)),
    ...(then?.uses ?? []).filter((use) => !is(use) || taken.has(use.indicator)),
  ];
}

function indicatorOf({ nodes }: CompiledPlan, id: string): CompiledIndicator | null {
  for (const { indicators } of nodes) for (const one of indicators) if (one.key === id) return one;
  return null;
}
