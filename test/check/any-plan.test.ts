import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../src/core/plan/check/check.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { type WrittenIndicator, type WrittenNode, writtenPlan } from "./written-plan.ts";

const code = fc.oneof(
  fc.constantFrom(
    "A",
    "A.1",
    "A.1.1",
    "A.1.2",
    "A.1.4",
    "B.1",
    "OO1.1",
    "1.1.1",
    "01.02",
    "II",
    "II.3",
    "x",
    "",
  ),
  fc.stringMatching(/^[A-Za-z0-9 .-]{0,8}$/),
);

const indicator: fc.Arbitrary<WrittenIndicator> = fc.record(
  {
    name: fc.constantFrom("Media dell'obiettivo A.1", "Media di A.1.1 e A.1.2", "Incontri", ""),
    formula: fc.constantFrom(
      "Media ponderata delle azioni*100",
      "Media ponderata delle azioni",
      "Numero incontri",
      "Numero incontri(t)/Numero incontri(t-1)",
      "Evase/Ricevute*100",
      "Costo/Costo anno 2016",
      "Totale attività realizzate/Totale attività programmate*100",
      "SI/NO",
      "",
    ),
    weight: fc.constantFrom("0", "50", "33,33", "120", "n.d.", "-5"),
    baseline: fc.constantFrom("---", "12", "85%", "3 gg", "SI"),
    target: fc.constantFrom(
      ">= 10",
      "<= 0",
      ">= 90%",
      "n.d.",
      "<= 31/12/2018",
      "2018: 5; 2020: 4",
      "mantenimento",
      "NO",
    ),
  },
  { requiredKeys: [] },
);

const node: fc.Arbitrary<WrittenNode> = fc.record(
  {
    level: fc.constantFrom("strategic-area", "programme", "operational-objective", "action"),
    code: fc.option(code),
    in: code,
    title: fc.stringMatching(/^[a-z ]{0,5}$/),
    units: fc.array(fc.constantFrom("S. 1", "S.2", "Uff. 3", "AS", ""), { maxLength: 3 }),
    activities: fc.nat(9),
    indicators: fc.array(indicator, { maxLength: 3 }),
  },
  { requiredKeys: ["level", "code"] },
);

const plan = fc.array(node, { maxLength: 12 }).map((nodes) => writtenPlan(nodes));

/** A plan of so many actions under objectives of a hundred, each with one indicator, all with the same defects. */
function large(size: number, codeOf: (at: number) => string | null): Plan {
  const objectives = Array.from({ length: Math.ceil(size / 100) }, (_, k) => ({
    level: "objective",
    code: `A.${k}`,
  }));
  const base = writtenPlan([
    ...objectives,
    {
      level: "action",
      code: "Z",
      indicators: [{ formula: "Media ponderata delle azioni", target: ">= 100" }],
    },
  ]);
  const [action] = base.nodes.slice(-1);
  const [indicator] = action?.indicators ?? [];
  if (!action || !indicator) throw new Error("the template has an action and an indicator");
  const actions = Array.from({ length: size }, (_, k) => ({
    ...action,
    id: `n${k}`,
    code: codeOf(k),
    parent: `A.${Math.floor(k / 100)}`,
    units: [`S. ${k}`],
    indicators: [{ ...indicator, id: `n${k}/1`, name: `Media dell'obiettivo A.${k + 1}` }],
  }));
  return { ...base, nodes: [...base.nodes.slice(0, -1), ...actions] };
}

describe("any plan", () => {
  const languages = [Catalogue.load("it"), Catalogue.load("en")];

  it("is checked without throwing, and every finding can be told in both languages", () => {
    fc.assert(
      fc.property(plan, (one) => {
        for (const found of checkPlan(one))
          for (const words of languages) {
            const { message, remedy } = words.describe(found);
            expect(message + (remedy ?? "")).not.toMatch(/\{ ?\$|undefined|NaN/);
          }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same findings whatever the order of a node's indicators", () => {
    fc.assert(
      fc.property(plan, (one) => {
        const turned = {
          ...one,
          nodes: one.nodes.map((each) => ({ ...each, indicators: [...each.indicators].reverse() })),
        };
        const kinds = (of: Plan) =>
          checkPlan(of)
            .filter(({ code: kind }) => kind !== "duplicate-indicator")
            .map(({ code: kind, subject }) => `${kind} ${subject}`)
            .sort();
        expect(kinds(turned)).toEqual(kinds(one));
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, (at: number) => string | null]>([
    ["one code for all", () => "A.1.1"],
    ["no codes", () => null],
    ["codes of other places", (at) => `B.${at}`],
    ["sound codes", (at) => `A.${Math.floor(at / 100)}.${(at % 100) + 1}`],
  ])("of 10,000 indicators is checked: %s", (_, codeOf) => {
    expect(Array.isArray(checkPlan(large(10_000, codeOf)))).toBe(true);
  });
});
