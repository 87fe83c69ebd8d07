import fc from "fast-check";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import type { Target } from "../../src/core/target/target.ts";
import { type IndicatorSketch, type NodeSketch, plan, row, target } from "./building.ts";

/** Plans and measurements drawn at random: any shape of tree, every kind of formula and target. */

const LEVELS = ["strategic-area", "strategic-objective", "programme", "operational-objective", "action"];
const NAMES = ["x", "y", "Totale attività realizzate"];

const NORMALS = [
  '(v "x" t)',
  '(sum (v "x" t))',
  '(+ (v "x" t) (v "y" t))',
  '(/ (v "x" t) (v "y" t))',
  '(* (/ (v "x" t) (v "y" t)) 100)',
  '(- 1 (/ (v "x" t) (v "y" t)))',
  '(* (/ (- (v "x" t) (v "x" t-1)) (v "x" t-1)) 100)',
  '(/ (v "x" t) (v "x" t-1))',
  '(/ (v "x" t) (v "x" 2016))',
  '(delta (v "x" t))',
  '(mean (v "x" t) (v "x" t-1) (v "x" t-2))',
  '(max (v "x" t) (v "y" t))',
  '(mean-score "x" 1 10)',
  '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)',
  '(milestone "x")',
  '(boolean "x")',
  '(index "itp")',
  '(days (date "x") (date "y"))',
  "(unknown)",
  "(activities)",
  '(multi (v "x" t) (v "y" t))',
  '(- (v "x" t) (v "x" t-n))',
];

const ROLLUPS = [
  '(rollup "children" weighted-mean)',
  '(* (rollup "children" weighted-mean) 100)',
  '(* (rollup "actions" weighted-mean) 100)',
  '(* (rollup "operational-objectives" mean) 100)',
  '(- 1 (rollup "children" weighted-mean))',
  '(* (+ (* (rollup "children" weighted-mean) 0.5) (* (rollup "actions" mean) 0.5)) 100)',
];

const decimal = fc
  .tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b]) => `${a}.${b}`);
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2018-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

const targets: fc.Arbitrary<readonly Target[]> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(">=", "<=", ">", "<", "="), decimal, fc.constantFrom("", " %"))
      .map(([c, v, u]) => [target(`${c} ${v}${u}`)]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(decimal, decimal)
      .map(([a, b]) => [target(Number(a) <= Number(b) ? `between ${a} ${b}` : `between ${b} ${a}`)]),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom("<=", ">="), day).map(([c, d]) => [target(`${c} ${d}`)]) },
  { weight: 2, arbitrary: fc.constantFrom([target("= yes")], [target("= no")]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(decimal, fc.constantFrom("baseline" as const, "previous-year" as const, 2016, null))
      .map(([v, relativeTo]) => [target(`increment ${v} %`, 2018, { relativeTo })]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [],
      [target(">= 1", 2019)],
      [target(">= baseline")],
      [target(">= 5", 2018, { deadline: "2018-06-30" })],
    ),
  },
);

const weight = fc.option(fc.integer({ min: 0, max: 100 }).map(String), { nil: null, freq: 4 });

function indicators(normals: readonly string[]): fc.Arbitrary<IndicatorSketch> {
  return fc.record({
    normal: fc.constantFrom(...normals),
    targets,
    weight,
    baseline: fc.option(decimal, { nil: null }),
  });
}

export const sketches: fc.Arbitrary<NodeSketch[]> = fc
  .array(
    fc.record({
      parent: fc.integer({ min: -1, max: 30 }),
      level: fc.constantFrom(...LEVELS),
      weight,
      activities: fc.constantFrom(0, 3),
      units: fc.subarray(["U1", "U2", "U3"]),
      own: fc.array(indicators(NORMALS), { maxLength: 3 }),
      rolled: fc.array(indicators(ROLLUPS), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((nodes) =>
    nodes.map(({ parent, own, rolled, level, ...rest }, i) => ({
      ...rest,
      id: `n${i}`,
      level,
      parent: i === 0 || parent < 0 ? null : `n${parent % i}`,
      indicators: level === "programme" ? [] : [...own, ...rolled],
    })),
  );

export interface Drawn {
  readonly plan: Plan;
  readonly rows: readonly Measurement[];
}

const value = fc.oneof(
  { weight: 8, arbitrary: decimal },
  { weight: 1, arbitrary: fc.constant("0") },
  { weight: 2, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom("yes", "no") },
);

/** Rows about the indicators of a plan: named or not, of this year or another, of a unit or of the whole. */
export function rowsFor(p: Plan): fc.Arbitrary<Measurement[]> {
  const ids = p.nodes.flatMap((node) => node.indicators.map(({ id }) => id));
  if (ids.length === 0) return fc.constant([]);
  const one = fc
    .record({
      id: fc.constantFrom(...ids),
      quantity: fc.oneof(fc.constantFrom(null, ...NAMES)),
      value,
      year: fc.constantFrom(2018, 2018, 2018, 2017, 2016),
      observedOn: day,
      unit: fc.constantFrom(null, null, "U1", "U2"),
    })
    .map(({ id, quantity, value: measured, ...rest }) => row(id, quantity, measured, rest));
  return fc.array(one, { maxLength: 60 });
}

export const drawn: fc.Arbitrary<Drawn> = sketches.chain((list) => {
  const p = plan(list);
  return rowsFor(p).map((rows) => ({ plan: p, rows }));
});
