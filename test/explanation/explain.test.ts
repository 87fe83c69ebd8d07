import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, WorkedFormula } from "../../src/core/evaluation/evaluation.ts";
import { explain } from "../../src/core/evaluation/explain.ts";
import type { Step, Subject } from "../../src/core/evaluation/explanation.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { explanationLines } from "../../src/explanation/render.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import { YEAR_END } from "../evaluation/building.ts";
import { drawn } from "../evaluation/generated.ts";

const LANGUAGES = [Catalogue.load("it"), Catalogue.load("en")];

function subjects({ nodes, units, indicators }: Evaluation): Subject[] {
  const of = (kind: "node" | "unit" | "indicator", keys: Iterable<string>): Subject[] =>
    [...keys].map((key) => ({ kind, key }));
  return [
    { kind: "body" },
    ...of("node", nodes.keys()),
    ...of("unit", units.keys()),
    ...of("indicator", indicators.keys()),
  ];
}

function told(e: Evaluation, subject: Subject): Step {
  const step = explain(e, subject);
  if (!step) throw new Error("nothing to explain");
  return step;
}

/** What a worked formula read, as marks: measurements, the plan's own data, what is missing; roll-ups by their nodes. */
function read(worked: WorkedFormula): string[] {
  const { input, value, parts } = worked;
  if (!input) return parts.flatMap(read);
  const { origin } = input;
  switch (origin.from) {
    case "measurements":
      return origin.rows.map((one) => `measurement ${one.sequence}`);
    case "children":
      return origin.parts.map(({ key }) => `node ${key}`);
    case "nowhere":
      return value.status === "missing" ? value.needs.map((need) => `missing ${JSON.stringify(need)}`) : [];
    default:
      return [origin.from];
  }
}

/** The leaves of the steps of a formula, as the same marks. */
function leaves(step: Step): string[] {
  switch (step.kind) {
    case "measurement":
      return [`measurement ${step.params.row.sequence}`];
    case "missing":
      return [`missing ${JSON.stringify(step.params.need)}`];
    case "baseline":
    case "activities":
      return [step.kind];
    case "part": {
      const [child] = step.children;
      const subject = child?.kind === "result" || child?.kind === "reference" ? child.params.subject : null;
      return [`node ${subject && "key" in subject ? subject.key : ""}`];
    }
    default:
      return step.children.flatMap(leaves);
  }
}

const formulaOf = (step: Step): Step | undefined =>
  step.children.find(({ kind }) => kind === "formula" || kind === "input");

describe("whatever is explained", () => {
  test("the root is the number, and the leaves are what was read", () => {
    fc.assert(
      fc.property(drawn, ({ plan, rows }) => {
        const e = evaluate(plan, rows, DEFAULT_POLICY, YEAR_END);
        expect(told(e, { kind: "body" }).value).toEqual(
          e.body.score && { kind: "number", value: e.body.score },
        );
        for (const [key, { score, worst, best }] of e.nodes) {
          const { value, range } = told(e, { kind: "node", key });
          expect([value, range]).toEqual([score && { kind: "number", value: score }, { worst, best }]);
        }
        for (const [key, result] of e.indicators) {
          const step = told(e, { kind: "indicator", key });
          expect(step.value).toEqual(result.achievement && { kind: "number", value: result.achievement });
          const formula = formulaOf(step);
          expect(formula ? leaves(formula) : []).toEqual(result.worked ? read(result.worked) : []);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("it can be told in both languages", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 9 }), ({ plan, rows }, levels) => {
        const e = evaluate(plan, rows, DEFAULT_POLICY, YEAR_END);
        for (const subject of subjects(e)) {
          const step = told(e, subject);
          for (const words of LANGUAGES) {
            const lines = explanationLines(step, words, levels);
            expect(lines.length).toBeGreaterThan(0);
            for (const { text } of lines) expect(text).not.toMatch(/undefined|\[object|\{ \$|NaN/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("each node and indicator is explained once", () => {
    fc.assert(
      fc.property(drawn, ({ plan, rows }) => {
        const seen = new Map<string, number>();
        const count = (step: Step): void => {
          const key =
            step.kind === "result"
              ? JSON.stringify(step.params.subject)
              : step.kind === "indicator"
                ? step.params.result.id
                : null;
          if (key) seen.set(key, (seen.get(key) ?? 0) + 1);
          step.children.forEach(count);
        };
        count(told(evaluate(plan, rows, DEFAULT_POLICY, YEAR_END), { kind: "body" }));
        expect(Math.max(...seen.values())).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});
