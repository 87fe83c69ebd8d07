import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { carriedOver, type Shared } from "../../src/core/measurement/carried.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { plan, row } from "../evaluation/building.ts";
import { drawn } from "../evaluation/generated.ts";

const GROWTH = '(/ (v "x" t) (v "x" t-1))';
const TARGETS = ">= 1";

const shared = (
  made: Plan,
  uses: Shared["shared"][number]["uses"] = [],
  name = "Imprese iscritte",
): Shared => ({
  compiled: compilePlan(made),
  shared: uses.length === 0 ? [] : [{ name, uses }],
});
const of = (one: Measurement, year: number): Measurement => ({ ...one, year, observedOn: `${year}-12-31` });
const told = (carried: ReturnType<typeof carriedOver>) =>
  carried.map(
    ({ from, indicator, quantity }) => `${from.indicator} ${from.year} -> ${indicator} ${quantity}`,
  );

describe("a renumbered plan", () => {
  const objective = { level: "operational-objective", indicators: [] };
  const before = plan([
    { ...objective, id: "A" },
    {
      id: "A.1",
      parent: "A",
      indicators: [{ normal: GROWTH, targets: TARGETS, name: "Imprese attive nell'anno" }],
    },
  ]);
  const [root, old] = before.nodes;
  const again = (year: number, quantity = "x"): Plan => {
    if (!root || !old) throw new Error("no nodes");
    const [indicator] = old.indicators;
    if (!indicator) throw new Error("no indicator");
    const normal = indicator.formula.normal.replaceAll('"x"', `"${quantity}"`);
    const moved = { ...indicator, id: "A.7/1", formula: { ...indicator.formula, normal } };
    const title = "Sostegno alle imprese attive";
    return {
      ...before,
      period: { from: year, to: year + 2 },
      nodes: [root, { ...old, id: "A.7", title, indicators: [moved] }],
    };
  };
  const told1 = {
    ...before,
    nodes: before.nodes.map((node) =>
      node === old ? { ...node, title: "Sostegno alle imprese attive" } : node,
    ),
  };

  test("what was measured last year goes along", () => {
    const rows = [of(row("A.1/1", "x", "10"), 2018)];
    expect(told(carriedOver(shared(again(2019)), shared(told1), rows, 2019))).toEqual([
      "A.1/1 2018 -> A.7/1 x",
    ]);
  });

  test("every observation of this year does, but not another quantity", () => {
    const rows = ["2019-03-31", "2019-06-30"].map((observedOn) => ({
      ...of(row("A.1/1", "x", "10"), 2019),
      observedOn,
    }));
    const carried = carriedOver(shared(again(2019)), shared(told1), rows, 2019);
    expect(carried.map(({ from }) => from.observedOn)).toEqual(["2019-03-31", "2019-06-30"]);
    const past = [of(row("A.1/1", "x", "10"), 2018)];
    expect(carriedOver(shared(again(2019, "z")), shared(told1), past, 2019)).toEqual([]);
  });
});

test("each unit's part of a shared quantity goes along, the last of each", () => {
  const made = plan([
    { id: "A", indicators: [{ normal: '(v "x" t)', targets: TARGETS }] },
    { id: "B", indicators: [{ normal: '(v "iscritte" t)', targets: TARGETS }] },
  ]);
  const uses = [
    { indicator: "A/1", quantity: "x" },
    { indicator: "B/1", quantity: "iscritte" },
  ];
  const rows = [
    { ...row("A/1", "x", "1"), unit: "U1", observedOn: "2018-06-30" },
    { ...row("A/1", "x", "2"), unit: "U1" },
    { ...row("A/1", "x", "3"), unit: "U2" },
  ];
  const carried = carriedOver(shared(made, uses), null, rows, 2018);
  expect(carried.map(({ from, indicator }) => [indicator, from.unit, from.sequence])).toEqual([
    ["B/1", "U1", rows[1]?.sequence],
    ["B/1", "U2", rows[2]?.sequence],
  ]);
});

test("whatever the plan: only what is missing, only what was measured, and once for all", () => {
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat(3)), ({ plan: made, rows }, noise) => {
      const compiled = compilePlan(made);
      const all = compiled.nodes.flatMap(({ indicators }) =>
        indicators.flatMap((one) =>
          one.key === one.indicator.id
            ? one.asked.flatMap(({ quantity }) =>
                quantity === null ? [] : [{ indicator: one.key, quantity }],
              )
            : [],
        ),
      );
      const uses = all.filter(() => noise.next().value === 0);
      const after = shared(made, uses);
      const carried = carriedOver(after, null, rows, 2018);
      for (const { from, indicator, quantity } of carried) {
        expect(rows).toContain(from);
        expect(uses).toContainEqual({ indicator, quantity });
        expect([from.indicator, from.quantity]).not.toEqual([indicator, quantity]);
      }
      const written = carried.map(({ from, indicator, quantity }, at) => ({
        ...from,
        indicator,
        quantity,
        sequence: 100_000 + at,
      }));
      expect(carriedOver(after, null, [...rows, ...written], 2018)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
