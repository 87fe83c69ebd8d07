import { describe, expect, it } from "vitest";
import { rational } from "../../../src/core/number/rational.ts";
import { spans } from "../../../src/documents/drawing/spans.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { scoreWords } from "../../../src/messages/score-words.ts";
import { ScoreBar } from "../../../src/web/components/score-bar/ScoreBar.tsx";
import { NOTHING, PARTLY, resultOf, WHOLE } from "./SamplePage.tsx";
import { textOf } from "./text-of.ts";

const it_ = Catalogue.load("it");
const en = Catalogue.load("en");

describe("the words beside the bar", () => {
  it.each([
    [
      "partly measured",
      PARTLY,
      "97,09 · copertura 85 % · fra 82,50 e 97,50",
      "97.09 · coverage 85% · between 82.50 and 97.50",
    ],
    ["all measured: the interval is not repeated", WHOLE, "93,33 · copertura 100 %", "93.33 · coverage 100%"],
    ["nothing measured: never 0", NOTHING, "nessun dato", "no data"],
    [
      "almost all measured is not all",
      resultOf("50", "0.999", "49.9", "50.1"),
      "50,00 · copertura 99 % · fra 49,90 e 50,10",
      "50.00 · coverage 99% · between 49.90 and 50.10",
    ],
    [
      "a zero that was measured",
      resultOf("0", "1", "0", "0"),
      "0,00 · copertura 100 %",
      "0.00 · coverage 100%",
    ],
  ])("%s", (_, result, italian, english) => {
    expect(textOf(<ScoreBar result={result} words={it_} />)).toBe(italian);
    expect(textOf(<ScoreBar result={result} words={en} />)).toBe(english);
  });

  it("are one with those of the command line", () => {
    expect(scoreWords(NOTHING, it_)).toBeNull();
    expect(scoreWords(WHOLE, it_)?.range).toBeNull();
  });

  it("make the score a door where there is an explanation", () => {
    const html = String(<ScoreBar result={PARTLY} words={it_} href="/x?a=1&b=2" />);
    expect(html).toContain('href="/x?a=1&amp;b=2"');
    expect(html).toContain("perché questo numero?");
    expect(String(<ScoreBar result={PARTLY} words={it_} />)).not.toContain("<a ");
  });
});

describe("the bar", () => {
  it("is filled up to the score, lighter from the worst to the best", () => {
    expect(spans(resultOf("60", "0.5", "30", "80"), rational(90))).toEqual({
      sure: { x: 0, width: 30 },
      scored: { x: 30, width: 30 },
      open: { x: 60, width: 20 },
      tick: 90,
    });
  });

  it("is empty where nothing is measured, even though the worst and the best are known", () => {
    const { sure, scored, open } = spans(NOTHING, null);
    expect([sure.width, scored.width, open.width]).toEqual([0, 0, 0]);
    expect(String(<ScoreBar result={NOTHING} words={it_} />).match(/<rect/g)).toHaveLength(1);
  });

  it("keeps a threshold beyond the scale at its end", () => {
    expect(spans(PARTLY, rational(103)).tick).toBe(100);
  });
});
