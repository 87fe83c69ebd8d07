import { describe, expect, it } from "vitest";
import { rational } from "../../../src/core/number/rational.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { achievementWords } from "../../../src/web/pages/public/recompute-words.ts";

const words = Catalogue.load("it");

/** What a citizen reads of a sum done again with the published numbers. */
function said(achievement: string, uncapped: string): string {
  const numbers = { measured: rational("430"), bound: rational("450") };
  return achievementWords(
    {
      ...numbers,
      achieved: {
        achievement: rational(achievement),
        uncapped: rational(uncapped),
        reason: { id: "policy-ratio", params: {} },
      },
      published: numbers,
      wrong: { measured: false, bound: false },
      changed: false,
    },
    words,
  );
}

describe("the achievement of a sum done again", () => {
  it.each([
    ["100", "120", "100,00 (sarebbe 120,00, ma oltre 100 non si va)."],
    ["75", "95.5", "75,00."],
    ["60", "60", "60,00."],
  ])("%s where %s would come without limits", (achievement, uncapped, ending) => {
    expect(said(achievement, uncapped)).toBe(`Con i numeri pubblicati il conto torna: ${ending}`);
  });
});
