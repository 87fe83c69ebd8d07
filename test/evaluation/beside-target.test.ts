import { describe, expect, it } from "vitest";
import { besideTarget } from "../../src/core/evaluation/beside-target.ts";
import { deviationOf } from "../../src/core/evaluation/deviation.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { plan, row, run, target } from "./building.ts";

/** The value, its unit, and how far it is from the target: the three stand in one row of a table. */
function told(normal: string, wanted: string, ...values: readonly [string, string][]) {
  const sketch = plan([{ id: "A", indicators: [{ normal, targets: [target(wanted)] }] }]);
  const result = run(
    sketch,
    values.map(([quantity, value]) => row("A/1", quantity, value)),
  ).indicators.get("A/1");
  if (!result) throw new Error("no result");
  const [beside, deviation] = [besideTarget(result), deviationOf(result)];
  const apart = deviation?.kind === "number" ? toDecimalDigits(deviation.difference) : null;
  return beside && `${toDecimalDigits(beside.value)} ${beside.unit ?? "-"} ${apart}`;
}

describe("the value beside its target", () => {
  it("is a percentage where a bare ratio stands against one, as its deviation is", () =>
    expect(told('(/ (v "a" t) (v "b" t))', ">= 90 %", ["a", "3"], ["b", "4"])).toBe("75 % -15"));

  it("is as it was worked out where formula and target are on one scale", () => {
    expect(told('(* (/ (v "a" t) (v "b" t)) 100)', ">= 90 %", ["a", "3"], ["b", "4"])).toBe("75 % -15");
    expect(told('(v "a" t)', ">= 10", ["a", "3"])).toBe("3 - -7");
  });
});
