import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rational } from "../../../src/core/number/rational.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { State } from "../../../src/web/components/state/State.tsx";
import { expectedBy, STATES, stateOf } from "../../../src/web/components/state/state.ts";
import { resultOf } from "./SamplePage.tsx";
import { textOf } from "./text-of.ts";

const at = (observedUpTo: string) => ({ year: 2018, observedUpTo });
const MID = at("2018-07-02");
const END = at("2018-12-31");

describe("the state of a performance", () => {
  // score, worst, best; when; state
  it.each([
    [null, "0", "100", MID, "no-data"],
    [null, "0", "100", END, "no-data"],
    ["100", "100", "100", MID, "reached"],
    ["100", "100", "100", END, "reached"],
    // All that is measured is at 100, and something is missing: not reached yet.
    ["100", "85", "100", MID, "on-track"],
    ["100", "85", "100", END, "at-risk"],
    // Half of the year is gone by: 50 keeps pace.
    ["50.2", "50.2", "50.2", MID, "on-track"],
    ["49", "49", "100", MID, "at-risk"],
    ["0", "0", "0", at("2018-01-01"), "at-risk"],
    ["0", "0", "0", at("2017-12-31"), "on-track"],
    ["99.99", "99.99", "99.99", at("2018-12-30"), "on-track"],
    ["99.99", "99.99", "99.99", END, "not-reached"],
    ["99.99", "99.99", "99.99", at("2019-03-01"), "not-reached"],
  ] as const)("%s within %s and %s, observed up to %j: %s", (score, worst, best, moment, state) => {
    expect(stateOf(resultOf(score, "0.85", worst, best), moment)).toBe(state);
  });

  it("counts the day observed up to as gone by, leap years too", () => {
    expect(expectedBy(at("2018-01-01")).equals(rational(100).div(rational(365)))).toBe(true);
    expect(expectedBy({ year: 2020, observedUpTo: "2020-07-01" }).equals(rational(50))).toBe(true);
    expect(expectedBy(END).equals(rational(100))).toBe(true);
  });

  it("never worsens with a higher score, all else equal", () => {
    const rank = (score: number) =>
      STATES.indexOf(stateOf(resultOf(String(score), "1", String(score), String(score)), MID));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
        expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});

describe("a state on a page", () => {
  it("has a word and a shape of its own in both languages", () => {
    for (const language of ["it", "en"] as const) {
      const words = Catalogue.load(language);
      const shown = STATES.map((state) => ({
        word: textOf(<State state={state} words={words} />),
        shape: String(<State state={state} words={words} />).replace(/^.*<svg[^>]*>|<\/svg>.*$/g, ""),
      }));
      expect(new Set(shown.map(({ word }) => word)).size).toBe(STATES.length);
      expect(new Set(shown.map(({ shape }) => shape)).size).toBe(STATES.length);
    }
  });
});
