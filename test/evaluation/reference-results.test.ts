import { expect, test } from "vitest";
import { explain } from "../../src/core/evaluation/explain.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { num, plan, row, run } from "./building.ts";

/** Results that chambers of commerce published: target, value measured, achievement shown. */
test.each([
  ["almeno 103 %, misurato 100 %", ">= 103 %", "100", "97.09"],
  ["almeno 60, misurato 56", ">= 60", "56", "93.33"],
  ["almeno 8 %, misurato 35,16 %", ">= 8 %", "35.16", "100.00"],
])("%s", (_, targets, value, shown) => {
  const e = run(plan([{ id: "A", indicators: [{ normal: '(v "x" t)', targets }] }]), [
    row("A/1", "x", value),
  ]);
  expect(roundHalfUp(e.indicators.get("A/1")?.achievement ?? num(-1), 2)).toBe(shown);
});

test("weights five times 0,20, four indicators at 100 and one at 97,09: 99,42", () => {
  const indicators = Array.from({ length: 5 }, () => ({
    normal: '(v "x" t)',
    targets: ">= 103 %",
    weight: "0.20",
  }));
  const rows = [1, 2, 3, 4, 5].map((k) => row(`A/${k}`, "x", k === 5 ? "100" : "103"));
  const e = run(plan([{ id: "A", indicators }]), rows);
  expect(roundHalfUp(e.nodes.get("A")?.score ?? num(-1), 2)).toBe("99.42");
});

test("growth of 5 % against a target of 10 % scores 50, and the explanation adds 95,45 in index form", () => {
  const normal = '(* (/ (- (v "x" t) (v "x" t-1)) (v "x" t-1)) 100)';
  const sketch = { normal, targets: ">= 10 %", baseline: "200" };
  const e = run(plan([{ id: "A", indicators: [sketch] }]), [row("A/1", "x", "210")]);
  const told = explain(e, { kind: "indicator", key: "A/1" });
  const note = told?.children.find(({ kind }) => kind === "index-form");
  const shown = [told?.value, note?.value].map((v) => (v?.kind === "number" ? roundHalfUp(v.value, 2) : "-"));
  expect(shown).toEqual(["50.00", "95.45"]);
});
