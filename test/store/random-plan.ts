import fc from "fast-check";
import { type Rational, ratio } from "../../src/core/number/rational.ts";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";
import type { Target, TargetValue } from "../../src/core/target/target.ts";

// Any plan that the types allow, sensible or not: what is stored is not judged.

const text = fc.string({ unit: "binary", maxLength: 8 });
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const number: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const day = fc.constantFrom("2018-12-31", "2020-02-29", "--06-30");
const year = fc.integer({ min: 1900, max: 2200 });

const targetValue: fc.Arbitrary<TargetValue> = fc.oneof(
  number.map((value) => ({ kind: "number" as const, value })),
  day.map((date) => ({ kind: "date" as const, date })),
  fc.tuple(number, number).map(([from, to]) => ({ kind: "range" as const, from, to })),
  fc.boolean().map((value) => ({ kind: "boolean" as const, value })),
  fc.constant({ kind: "baseline" as const }),
);

const target: fc.Arbitrary<Target> = fc.record({
  text,
  year: orNull(year),
  comparator: fc.constantFrom(">=", "<", "between", "increment", "milestone"),
  value: targetValue,
  unit: orNull(text),
  deadline: orNull(day),
  relativeTo: orNull(fc.oneof(fc.constantFrom("baseline" as const, "previous-year" as const), year)),
});

const indicator: fc.Arbitrary<Indicator> = fc.record({
  id: text,
  name: text,
  dimension: orNull(fc.constantFrom("effectiveness", "impact")),
  weight: orNull(number),
  formula: fc.record({ text, normal: text, kind: fc.constantFrom("ratio", "count", "other") }),
  baseline: fc.record({ text, value: orNull(number), unit: orNull(text) }),
  targets: fc.array(target, { maxLength: 3 }),
});

const node: fc.Arbitrary<Node> = fc.record({
  id: text,
  level: text,
  code: orNull(text),
  title: text,
  description: text,
  parent: orNull(text),
  weight: orNull(number),
  units: fc.array(text, { maxLength: 2 }),
  activities: fc.array(fc.record({ text, due: orNull(day) }), { maxLength: 2 }),
  indicators: fc.array(indicator, { maxLength: 2 }),
});

export const randomPlan: fc.Arbitrary<Plan> = fc.record({
  id: text,
  title: text,
  period: orNull(fc.record({ from: year, to: year })),
  levels: fc.array(fc.record({ id: text, label: text }), { maxLength: 2 }),
  units: fc.array(fc.record({ code: text, name: text, parent: orNull(text) }), { maxLength: 2 }),
  nodes: fc.array(node, { maxLength: 3 }),
});
