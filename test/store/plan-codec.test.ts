import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../src/core/number/rational.ts";
import { hashPlan } from "../../src/core/plan/hash.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { planText, readPlanText } from "../../src/store/plan-codec.ts";
import { randomPlan } from "./random-plan.ts";
import { examplePlan } from "./sample.ts";

describe("the text of a plan", () => {
  it("gives the example plan back", () => {
    const plan = examplePlan();
    expect(readPlanText(planText(plan))).toEqual(plan);
  });

  it("gives any plan back, every digit of it, under the same hash", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const read = readPlanText(planText(plan));
        expect(read).toEqual(plan);
        expect(hashPlan(read)).toBe(hashPlan(plan));
      }),
    );
  });

  it("keeps numbers that no decimal writes", () => {
    const plan = examplePlan();
    const weight = ratio(10n ** 60n + 1n, 3n ** 50n);
    const [first, ...rest] = plan.nodes;
    if (first === undefined) throw new Error("the example plan has no nodes");
    const odd: Plan = { ...plan, nodes: [{ ...first, weight }, ...rest] };
    expect(readPlanText(planText(odd)).nodes[0]?.weight?.equals(weight)).toBe(true);
  });

  it("is refused where it is none of this store's", () => {
    const text = planText(examplePlan()).replace(/"weight":"[^"]+"/, '"weight":"0.5"');
    expect(() => readPlanText(text)).toThrow("not a stored number");
  });
});
