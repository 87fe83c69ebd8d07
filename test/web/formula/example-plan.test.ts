import { expect, test } from "vitest";
import { explain } from "../../../src/core/evaluation/explain.ts";
import { withFigures } from "../../../src/web/components/formula/with-figures.ts";
import { withNames } from "../../../src/web/components/formula/with-names.ts";
import { examplePlan } from "../indicator/example-plan.ts";
import { expression, flat, markup, WORDS } from "./building.ts";

const { plan, evaluation } = await examplePlan();
const indicators = plan.nodes.flatMap((node) => node.indicators);

test("every formula of the example plan is set, with its names and with its figures", () => {
  for (const { id, formula } of indicators) {
    const names = withNames(expression(formula.normal), WORDS.it);
    expect(markup(names), id).toContain("<math");
    const step = explain(evaluation, { kind: "indicator", key: id })?.children.find(
      ({ kind }) => kind === "formula" || kind === "input",
    );
    if (step?.kind !== "formula" && step?.kind !== "input") throw new Error(id);
    const figures = markup(withFigures(step, WORDS.it));
    expect(figures, id).toMatch(/<mn>|formula-gap|<mtext>/);
    expect(figures, id).not.toMatch(/undefined|NaN|\[object/);
  }
});

test.each([
  ["A.1/1", "{81 − 72}/{72} × 100 = 12,5"],
  ["A.1.1.2/1", "7,04"],
  ["A.1.1/1", "0,963 × 100 = 96,3"],
  ["A.2/2", "{? − 1.025}/{1.025} × 100"],
  ["D.1.2.4/1", "14/05/2018"],
])("figures of %s", (id, set) => {
  const step = explain(evaluation, { kind: "indicator", key: id })?.children[0];
  if (step?.kind !== "formula" && step?.kind !== "input") throw new Error(id);
  expect(flat(withFigures(step, WORDS.it))).toBe(set);
});
