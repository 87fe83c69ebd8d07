import { describe, expect, it } from "vitest";
import { registerOf } from "../../../src/core/register/read-register.ts";
import { ruleOf } from "../../../src/core/register/read-rule.ts";
import { READY_REGISTERS } from "../../../src/core/register/ready/all.ts";
import { definitionFrom, definitionTyped } from "../../../src/web/pages/registers/definition-form.ts";
import { ruleFrom, typedFrom } from "../../../src/web/pages/registers/rule-form.ts";

const READY = READY_REGISTERS.map((ready) => {
  const { register } = registerOf(ready.document);
  if (register === null) throw new Error("a ready register that is none");
  return { register, ready };
});

describe.each(READY.map(({ register, ready }) => [register.id, register, ready] as const))(
  "%s",
  (_, register, ready) => {
    it("its rules go through the form and come back the same", () => {
      for (const { rule: document } of ready.rules) {
        const { rule } = ruleOf(document, register);
        if (rule === null) throw new Error("a ready rule that is none");
        for (const language of ["it", "en"] as const) {
          const back = ruleFrom(typedFrom(rule, register, language), register, []);
          expect(back.faults).toEqual([]);
          expect(ruleOf(back.document, register).rule).toEqual(rule);
        }
      }
    });

    it("its definition goes through the form and comes back the same", () => {
      for (const language of ["it", "en"] as const) {
        const typed = definitionTyped(register, language);
        expect(registerOf(definitionFrom(typed, register)).register).toEqual(register);
      }
    });
  },
);

describe("a rule with what the form has no fields for", () => {
  it("keeps it", () => {
    const procedures = READY.find(({ register }) => register.id === "procedures")?.register;
    if (!procedures) throw new Error("procedures");
    const within = { is: "within", from: "received", to: "closed", days: 3, count: "working" } as const;
    const { rule } = ruleOf(
      { register: "procedures", what: "count", where: [within], units: ["U.1", "U.2"] },
      procedures,
    );
    if (rule === null) throw new Error("a rule");
    expect(
      ruleOf(ruleFrom(typedFrom(rule, procedures, "it"), procedures, []).document, procedures).rule,
    ).toEqual(rule);
  });

  it("what cannot stand in a column is told at its line", () => {
    const events = READY.find(({ register }) => register.id === "events")?.register;
    if (!events) throw new Error("events");
    const { rule } = ruleOf({ register: "events", what: "count" }, events);
    if (rule === null) throw new Error("a rule");
    const line = { list: "where", column: "hours", is: "at-least", value: "molte" };
    const { faults } = ruleFrom({ ...typedFrom(rule, events, "it"), conditions: [line] }, events, []);
    expect(faults).toMatchObject([{ at: "conditions.0", message: "register-cell-hours" }]);
  });
});
