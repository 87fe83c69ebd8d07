import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import type { Comparison } from "../../src/core/policy/comparison.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy/policy.ts";
import { policyOf, readPolicy } from "../../src/core/policy/read-policy.ts";
import { num } from "../evaluation/building.ts";

function policy(rule: string, parameters: unknown = {}): Policy {
  const read = policyOf({ id: "prova", version: "1", rule, parameters });
  expect(read.diagnostics).toEqual([]);
  return read.policy ?? DEFAULT_POLICY;
}

/** ">= 103 : 100" is a target and a value; "by 2018-06-30 : 2018-07-02" a due day and the day done ("-" still open). */
function comparison(text: string, start: string | null = null): Comparison {
  const [target = "", value = ""] = text.split(" : ");
  const [sign = "", first = "0", second = "0"] = target.split(" ");
  const begin = start === null ? null : num(start);
  const strict = sign === ">" || sign === "<";
  if (sign === "by")
    return { kind: "done-by", due: first, done: value === "-" ? null : value, strict: false };
  if (sign === "from") return { kind: "not-before", due: first, done: value, strict: false };
  if (sign === "is") return { kind: "yes-no", wanted: first === "yes", measured: value === "yes" };
  const measured = num(value);
  if (sign === "between")
    return { kind: "within", from: num(first), to: num(second), measured, start: begin };
  const kind = sign.startsWith(">") ? "at-least" : "at-most";
  return { kind, bound: num(first), measured, strict, start: begin };
}

function achieved(p: Policy, text: string, start: string | null = null): [string, string] {
  const { achievement, uncapped } = p.achieve(comparison(text, start));
  return [roundHalfUp(achievement, 2), roundHalfUp(uncapped, 2)];
}

describe("capped-ratio", () => {
  test.each([
    // Published by chambers of commerce.
    [">= 103 : 100", "97.09", "97.09"],
    [">= 60 : 56", "93.33", "93.33"],
    [">= 8 : 35.16", "100.00", "439.50"],
    // Growth of 5 against a target of 10, by the plan's literal formula.
    [">= 10 : 5", "50.00", "50.00"],
    [">= 10 : -5", "0.00", "0.00"],
    [">= 10 : 0", "0.00", "0.00"],
    ["<= 65 : 64", "100.00", "101.56"],
    ["<= 65 : 65", "100.00", "100.00"],
    ["<= 65 : 70", "92.86", "92.86"],
    ["<= 65 : 0", "100.00", "100.00"],
    ["<= 65 : -3", "100.00", "100.00"],
    // Targets with which a ratio means nothing.
    ["<= 0 : -2.6", "100.00", "100.00"],
    ["<= 0 : 0", "100.00", "100.00"],
    ["<= 0 : 0.01", "0.00", "0.00"],
    [">= 0 : -0.01", "0.00", "0.00"],
    ["< 0 : 0", "0.00", "0.00"],
    ["> 0 : 0", "0.00", "0.00"],
    [">= -5 : -4", "100.00", "100.00"],
    [">= -5 : -6", "0.00", "0.00"],
    ["<= -5 : 1", "0.00", "0.00"],
    ["<= -5 : -7", "100.00", "100.00"],
    // Between, and exactly.
    ["between 5 10 : 5", "100.00", "100.00"],
    ["between 5 10 : 10", "100.00", "100.00"],
    ["between 5 10 : 4", "80.00", "80.00"],
    ["between 5 10 : 12", "83.33", "83.33"],
    ["between 95000 95000 : 95000", "100.00", "100.00"],
    ["between 95000 95000 : 100000", "95.00", "95.00"],
    ["between -5 5 : -6", "0.00", "0.00"],
    ["between -5 5 : 10", "50.00", "50.00"],
    // Days and answers.
    ["by 2018-06-30 : 2018-06-30", "100.00", "100.00"],
    ["by 2018-06-30 : 2018-07-01", "0.00", "0.00"],
    ["by 2018-06-30 : -", "0.00", "0.00"],
    ["from 2018-06-30 : 2018-06-29", "0.00", "0.00"],
    ["from 2018-06-30 : 2018-06-30", "100.00", "100.00"],
    ["is yes : yes", "100.00", "100.00"],
    ["is yes : no", "0.00", "0.00"],
    ["is no : no", "100.00", "100.00"],
  ])("%s gives %s (%s uncapped)", (text, capped, uncapped) => {
    expect(achieved(DEFAULT_POLICY, text)).toEqual([capped, uncapped]);
  });

  test("exact where floats are not: (0,3 - 0,2) / 0,2 x 100 meets 50", () => {
    const value = num("0.3").sub(num("0.2")).div(num("0.2")).mul(100);
    const met: Comparison = { kind: "at-least", measured: value, bound: num(50), strict: false, start: null };
    expect(roundHalfUp(DEFAULT_POLICY.achieve(met).uncapped, 12)).toBe("100.000000000000");
  });

  test("tolerance lets the score fall evenly beyond a limit of zero", () => {
    const tolerant = policy("capped-ratio", { tolerance: "10" });
    expect(achieved(tolerant, "<= 0 : 2.5")).toEqual(["75.00", "75.00"]);
    expect(achieved(tolerant, "<= 0 : 10")).toEqual(["0.00", "0.00"]);
    expect(achieved(tolerant, "<= 0 : 50")).toEqual(["0.00", "0.00"]);
    expect(achieved(tolerant, "<= 10 : 20")).toEqual(["50.00", "50.00"]);
  });

  test("grace days let the score fall evenly after the due day", () => {
    const graceful = policy("capped-ratio", { graceDays: 10 });
    expect(achieved(graceful, "by 2018-06-30 : 2018-07-01")).toEqual(["90.00", "90.00"]);
    expect(achieved(graceful, "by 2018-06-30 : 2018-07-10")).toEqual(["0.00", "0.00"]);
    expect(achieved(graceful, "by 2018-06-30 : 2019-07-10")).toEqual(["0.00", "0.00"]);
  });
});

test.each([
  [">= 10 : 10", "100.00"],
  [">= 10 : 9.999", "0.00"],
  ["> 92 : 92", "0.00"],
  ["<= 0 : 0", "100.00"],
  ["between 5 10 : 11", "0.00"],
  ["by 2018-06-30 : 2018-07-01", "0.00"],
  ["is yes : yes", "100.00"],
])("on-off: %s gives %s", (text, capped) => {
  expect(achieved(policy("on-off"), text)).toEqual([capped, capped]);
});

test.each([
  [">= 80 : 70", "60", "50.00", "50.00"],
  [">= 80 : 60", "60", "0.00", "0.00"],
  [">= 80 : 40", "60", "0.00", "0.00"],
  [">= 80 : 100", "60", "100.00", "200.00"],
  ["<= 20 : 30", "40", "50.00", "50.00"],
  ["<= 0 : 5", "10", "50.00", "50.00"],
  // No way to go, or no start: the capped ratio.
  [">= 80 : 40", "90", "50.00", "50.00"],
  [">= 80 : 40", null, "50.00", "50.00"],
  ["between 5 10 : 4", "1", "80.00", "80.00"],
  ["by 2018-06-30 : 2018-06-01", null, "100.00", "100.00"],
])("linear-from-baseline: %s from %s gives %s", (text, start, capped, uncapped) => {
  expect(achieved(policy("linear-from-baseline"), text, start)).toEqual([capped, uncapped]);
});

const BANDS = [
  { from: "0", to: "50", achievement: "0" },
  { from: "50", to: "99.5", achievement: "60" },
  { from: "99.5", to: null, achievement: "100" },
];

test.each([
  [">= 100 : 49.999", "0.00"],
  [">= 100 : 50", "60.00"],
  [">= 100 : 99.4", "60.00"],
  [">= 100 : 99.5", "100.00"],
  [">= 100 : 1000", "100.00"],
  ["by 2018-06-30 : 2018-06-30", "100.00"],
  ["by 2018-06-30 : -", "0.00"],
])("bands: %s gives %s", (text, capped) => {
  expect(achieved(policy("bands", { bands: BANDS }), text)[0]).toBe(capped);
});

describe("the check", () => {
  const found = (data: unknown): string[] => {
    const read = policyOf(data);
    expect(read.policy === null).toBe(read.diagnostics.length > 0);
    return read.diagnostics.map(({ code, params }) =>
      `${code} ${"path" in params ? params.path : ""}`.trim(),
    );
  };
  const bands = (...list: unknown[]): unknown => ({
    id: "a",
    version: "1",
    rule: "bands",
    parameters: { bands: list },
  });
  const band = (from: unknown, to: unknown, achievement: unknown) => ({ from, to, achievement });

  test.each([
    ["not an object", [], ["policy-not-object"]],
    ["no rule", { id: "a", version: "1" }, ["policy-missing-key rule"]],
    ["unknown rule", { id: "a", version: "1", rule: "magic" }, ["policy-unknown-rule rule"]],
    ["bad id", { id: "A b", version: "1", rule: "on-off" }, ["policy-invalid-value id"]],
    ["stray key", { id: "a", version: "1", rule: "on-off", scale: 10 }, ["policy-unknown-key scale"]],
    [
      "stray parameter",
      { id: "a", version: "1", rule: "on-off", parameters: { tolerance: "1" } },
      ["policy-unknown-key parameters.tolerance"],
    ],
    [
      "a float",
      { id: "a", version: "1", rule: "capped-ratio", parameters: { tolerance: 0.1 } },
      ["policy-invalid-value parameters.tolerance"],
    ],
    [
      "negative days",
      { id: "a", version: "1", rule: "capped-ratio", parameters: { graceDays: -1 } },
      ["policy-invalid-value parameters.graceDays"],
    ],
    ["no bands", { id: "a", version: "1", rule: "bands" }, ["policy-missing-key parameters.bands"]],
    [
      "band without end key",
      bands({ from: "0", achievement: "1" }),
      ["policy-missing-key parameters.bands[0].to"],
    ],
    ["late start", bands(band("10", null, "100")), ["policy-bands-start parameters.bands[0]"]],
    ["gap", bands(band("0", "50", "0"), band("60", null, "100")), ["policy-bands-gap parameters.bands[1]"]],
    [
      "overlap",
      bands(band("0", "50", "0"), band("40", null, "100")),
      ["policy-bands-overlap parameters.bands[1]"],
    ],
    [
      "closed",
      bands(band("0", "50", "0"), band("50", "100", "100")),
      ["policy-bands-closed parameters.bands[1]"],
    ],
    [
      "early end",
      bands(band("0", null, "0"), band("50", null, "100")),
      ["policy-bands-early-end parameters.bands[0]"],
    ],
    [
      "falling",
      bands(band("0", "50", "30"), band("50", null, "20")),
      ["policy-bands-falling parameters.bands[1]"],
    ],
    ["more than 100", bands(band("0", null, "101")), ["policy-bands-over-hundred parameters.bands[0]"]],
    [
      "empty band",
      bands(band("0", "0", "0"), band("0", null, "1")),
      ["policy-bands-empty parameters.bands[0]"],
    ],
  ])("%s", (_, data, expected) => {
    expect(found(data)).toEqual(expected);
  });

  test("a target just met that scores less than 100 is a warning, and the policy can be used", () => {
    const read = policyOf(bands(band("0", "100", "0"), band("100", "120", "90"), band("120", null, "100")));
    expect(read.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "policy-bands-target-short warning",
    ]);
    expect(read.policy?.id).toBe("a");
  });

  test("one name twice, which programs would not read alike", () => {
    const text = JSON.stringify(bands(band("0", null, "100"))).replace(
      '"bands":',
      '"bands":[{"from":"0","to":null,"achievement":"0"}],"bands":',
    );
    const read = readPolicy(text);
    expect(read.policy).toBe(null);
    expect(read.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["policy-doubled-key", { path: "parameters.bands" }],
    ]);
  });

  test("text that is no JSON", () => {
    expect(readPolicy("{").diagnostics.map(({ code }) => code)).toEqual(["policy-not-json"]);
  });
});

describe("the policies that come with the program", () => {
  const folder = new URL("../../policies/", import.meta.url);
  test.each(readdirSync(folder))("%s is sound, and named after its file", (name) => {
    const { policy: read, diagnostics } = readPolicy(readFileSync(new URL(name, folder), "utf8"));
    expect(diagnostics).toEqual([]);
    expect(`${read?.id}.json`).toBe(name);
  });

  test("the default is capped-ratio.json", () => {
    const { policy: read } = readPolicy(readFileSync(new URL("capped-ratio.json", folder), "utf8"));
    const identity = (p: Policy | null) => p && [p.id, p.version, p.rule, p.graceDays];
    expect(identity(read)).toEqual(identity(DEFAULT_POLICY));
    for (const text of [">= 103 : 100", "<= 0 : 1", "by 2018-06-30 : 2018-07-01"]) {
      expect(read?.achieve(comparison(text))).toEqual(DEFAULT_POLICY.achieve(comparison(text)));
    }
  });
});
