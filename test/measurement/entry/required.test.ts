import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compilePlan } from "../../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../../src/core/evaluation/evaluate.ts";
import { requiredOf } from "../../../src/core/measurement/entry/required.ts";
import { toDecimalDigits } from "../../../src/core/number/decimal.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { plan } from "../../evaluation/building.ts";
import { EXAMPLE } from "../../example/documents.ts";

/** "quantity year [stated]" for each value that the first indicator of the plan's first node reads. */
function asked(of: Plan, year = 2018, at = 0): string[] {
  const compiled = compilePlan(of);
  const one = compiled.nodes.flatMap(({ indicators }) => indicators)[at];
  if (!one) throw new Error("no indicator");
  return requiredOf(one, year, compiled.firstYear).values.map(
    ({ asked: { quantity }, year: speaksOf, stated }) =>
      `${quantity ?? "-"} ${speaksOf}${stated ? ` [${toDecimalDigits(stated)}]` : ""}`,
  );
}

describe("what an indicator asks in a year", () => {
  it.each([
    ['(v "Start up" t)', ">= 1", null, ["Start up 2018"]],
    [
      '(/ (- (v "Soggetti" t) (v "Soggetti" t-1)) (v "Soggetti" t-1))',
      ">= 10 %",
      "72",
      ["Soggetti 2018", "Soggetti 2017 [72]"],
    ],
    [
      '(/ (- (v "Soggetti" t) (v "Soggetti" t-1)) (v "Soggetti" t-1))',
      ">= 10 %",
      null,
      ["Soggetti 2018", "Soggetti 2017"],
    ],
    ['(delta (v "Fascicoli" t))', ">= 1", null, ["Fascicoli 2018", "Fascicoli 2017"]],
    ['(/ (v "Costo" t) (v "Costo" 2016))', "<= 1", null, ["Costo 2018", "Costo 2016"]],
    ['(* (rollup "actions" weighted-mean) 100)', ">= 100", null, []],
    ['(/ (v "Fatte" t) (v "Da fare" t))', "<= 2018-12-31", null, ["- 2018"]],
    [
      '(/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t))',
      ">= 80 %",
      null,
      ["Totale attività realizzate 2018", "Totale attività programmate 2018 [4]"],
    ],
    ["(unknown)", ">= 5", null, ["- 2018"]],
    ['(v "Start up" t)', "increment 10 % previous-year", "72", ["Start up 2018", "Start up 2017 [72]"]],
  ] as const)("%s %s, stato %s", (normal, targets, baseline, expected) => {
    const relative = targets.endsWith("previous-year");
    const made = plan([{ id: "A", activities: 4, indicators: [{ normal, targets, baseline }] }]);
    const [node] = made.nodes;
    const [indicator] = node?.indicators ?? [];
    const given = indicator?.targets.map((one) =>
      relative ? { ...one, relativeTo: "previous-year" as const } : one,
    );
    const of = indicator
      ? { ...made, nodes: [{ ...node, indicators: [{ ...indicator, targets: given ?? [] }] }] }
      : made;
    expect(asked({ ...of, period: { from: 2018, to: 2020 } } as Plan)).toEqual(expected);
  });

  it("holds everything that the example's evaluation says is missing", async () => {
    const { plan: example } = await importPlan("piano.txt", readFileSync(EXAMPLE));
    const compiled = compilePlan(example);
    const moment = { year: 2018, observedUpTo: "2018-06-01", knownUpTo: "2018-06-01" };
    const evaluation = evaluateCompiled(compiled, [], DEFAULT_POLICY, moment);
    const all = new Set(
      compiled.nodes
        .flatMap(({ indicators }) => indicators)
        .flatMap((one) =>
          requiredOf(one, 2018, compiled.firstYear).values.map(
            (value) => `${one.key} ${value.asked.quantity ?? "-"} ${value.year}`,
          ),
        ),
    );
    const missing = [...evaluation.indicators.values()].flatMap(({ needs }) =>
      needs.map(({ indicator, quantity, year }) => `${indicator} ${quantity ?? "-"} ${year}`),
    );
    expect(missing.length).toBeGreaterThan(70);
    expect(missing.filter((need) => !all.has(need))).toEqual([]);
  });
});
