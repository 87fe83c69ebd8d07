import { describe, expect, test } from "vitest";
import { evaluationJson } from "../../src/core/evaluation/json.ts";
import { canonicalJson, hashLedger, hashPlan } from "../../src/core/plan/hash.ts";
import { num, plan, row, run } from "./building.ts";

const P = plan([
  {
    id: "O",
    level: "operational-objective",
    units: ["U1"],
    indicators: [{ normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %" }],
  },
  { id: "a", parent: "O", indicators: [{ normal: '(v "x" t)', targets: ">= 103 %" }] },
  { id: "b", parent: "O", indicators: [{ normal: '(milestone "avvio")', targets: "<= 2018-06-30" }] },
  { id: "c", parent: "O", indicators: [{ normal: '(boolean "fatto")', targets: "= yes" }] },
  { id: "d", parent: "O", indicators: [{ normal: '(v "y" t)', targets: "between 5 10" }] },
]);
const ROWS = [row("a/1", "x", "100"), row("b/1", null, "2018-05-02"), row("c/1", null, "no")];

test("an evaluation as the interface writes it", () => {
  const json = evaluationJson(run(P, ROWS), ROWS);
  const hashes = {
    plan: expect.stringMatching(/^[0-9a-f]{64}$/),
    ledger: expect.stringMatching(/^[0-9a-f]{64}$/),
  };
  const result = { coverage: "0.75", worst: "49.2718446601941748", best: "74.2718446601941748" };
  expect(json).toEqual({
    moment: { year: 2018, observedUpTo: "2018-12-31", knownUpTo: "2018-12-31" },
    ...hashes,
    policy: { id: "capped-ratio", version: "1" },
    body: { score: "65.6957928802588997", ...result },
    nodes: expect.objectContaining({ O: expect.objectContaining(result) }),
    units: { U1: expect.objectContaining(result) },
    indicators: expect.anything(),
    setAside: [],
  });
  expect(json.indicators["a/1"]).toEqual({
    status: "known",
    value: "100",
    target: { comparator: ">=", value: "103", unit: "%" },
    achievement: "97.087378640776699",
    uncapped: "97.087378640776699",
    needs: [],
    score: "97.087378640776699",
    coverage: "1",
    worst: "97.087378640776699",
    best: "97.087378640776699",
    reason: null,
  });
  expect(json.indicators["b/1"]).toMatchObject({
    value: "2018-05-02",
    target: { comparator: "<=", value: "2018-06-30", unit: "date" },
    achievement: "100",
  });
  expect(json.indicators["c/1"]).toMatchObject({
    value: false,
    target: { comparator: "=", value: true },
    achievement: "0",
  });
  expect(json.indicators["d/1"]).toMatchObject({
    status: "missing",
    value: null,
    target: { comparator: "between", value: { from: "5", to: "10" } },
    achievement: null,
    uncapped: null,
    needs: [{ indicator: "d/1", quantity: "y", year: 2018 }],
  });
  expect(json.indicators["O/1"]).toMatchObject({
    status: "missing",
    coverage: "0.75",
    needs: [{ indicator: "d/1", quantity: "y", year: 2018 }],
  });
});

describe("hashes", () => {
  test("keys in order, numbers in lowest terms", () => {
    expect(canonicalJson({ b: [1, "x", null, true], a: num("2/4") })).toBe(
      '{"a":"1/2","b":[1,"x",null,true]}',
    );
    expect(canonicalJson(num("-0.25"))).toBe('"-1/4"');
  });
  test("the same plan has the same hash, whatever the order of its keys", () => {
    const turned = Object.fromEntries(Object.entries(P).reverse()) as unknown as typeof P;
    expect(hashPlan(turned)).toBe(hashPlan(P));
  });
  test("any change is another plan", () => {
    const [first, ...rest] = P.nodes;
    const renamed = { ...P, nodes: [{ ...first, title: "altro" }, ...rest] } as typeof P;
    const turned = { ...P, nodes: [...P.nodes].reverse() };
    expect(new Set([P, renamed, turned].map(hashPlan)).size).toBe(3);
  });
  test("a ledger is its entries in the order of recording, wherever they were read", () => {
    const elsewhere = ROWS.map((one, i) => ({ ...one, line: i + 7 }));
    expect(hashLedger([...elsewhere].reverse())).toBe(hashLedger(ROWS));
    expect(hashLedger(ROWS.slice(1))).not.toBe(hashLedger(ROWS));
  });
});
