import { expect, test } from "vitest";
import { roundHalfUp, toDecimalDigits } from "../../src/core/number/decimal.ts";
import { num, plan, row, run } from "./building.ts";

test("weights five times 0,20 with four at 100 and one at 97,09 give 99,42", () => {
  const p = plan([
    {
      id: "A",
      indicators: Array.from({ length: 5 }, () => ({
        normal: '(v "x" t)',
        targets: ">= 103 %",
        weight: "0.20",
      })),
    },
  ]);
  const rows = [1, 2, 3, 4].map((k) => row(`A/${k}`, "x", "103"));
  const { nodes } = run(p, [...rows, row("A/5", "x", "100")]);
  expect(roundHalfUp(nodes.get("A")?.score ?? num(0), 2)).toBe("99.42");
});

test("roll-ups: score, coverage and interval go up the tree", () => {
  const child = (id: string): Parameters<typeof plan>[0][number] => ({
    id,
    parent: "O",
    indicators: [{ normal: '(v "x" t)', targets: ">= 10", weight: "100" }],
  });
  const p = plan([
    {
      id: "O",
      level: "operational-objective",
      indicators: [
        { normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %", weight: "100" },
      ],
    },
    child("a"),
    child("b"),
    child("c"),
    child("d"),
  ]);
  const e = run(p, [row("a/1", "x", "10"), row("b/1", "x", "5")]);
  const o = e.nodes.get("O");
  expect([o?.score, o?.coverage, o?.worst, o?.best].map((x) => x && toDecimalDigits(x))).toEqual([
    "75",
    "0.5",
    "37.5",
    "87.5",
  ]);
  expect(e.indicators.get("O/1")?.status).toBe("missing");
  expect(e.indicators.get("O/1")?.needs.map((n) => n.indicator)).toEqual(["c/1", "d/1"]);
});
