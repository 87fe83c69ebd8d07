import "../property-seed.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { max, min, ratio, rational } from "../../src/core/number/rational.ts";
import { readAnswers } from "../../src/core/survey/answer.ts";
import { type SurveyDocument, surveyOf } from "../../src/core/survey/read-survey.ts";
import { resultsOf } from "../../src/core/survey/results.ts";
import { combined, distributionOf, type Part, type Score, scoreOf } from "../../src/core/survey/score.ts";
import {
  answersNeeded,
  type Doubt,
  doubtsOf,
  FEWEST_SHOWN,
  hiddenGroups,
  toldToAll,
} from "../../src/core/survey/small.ts";
import { student95 } from "../../src/core/survey/student.ts";
import type { Scale, Survey } from "../../src/core/survey/survey.ts";

const TEN = { from: 1, to: 10 };
const scored = (...answers: number[]): Score => scoreOf(distributionOf(TEN, answers.map(String)));
const shown = ({ n, mean, deviation, interval }: Score) =>
  [n, mean, deviation, interval?.low, interval?.high].map((value) => String(value ?? "none"));

const DOCUMENT = {
  id: "counter",
  title: "Sportello",
  period: { from: "2018-05-01", to: "2018-06-30" },
  questions: [
    { id: "overall", kind: "scale", text: "In generale?", low: "per niente", high: "molto", required: true },
    {
      id: "who",
      kind: "choice",
      text: "Chi sei?",
      choices: [
        { id: "firm", title: "Impresa" },
        { id: "other", title: "Altro" },
      ],
    },
    { id: "again", kind: "yes-no", text: "Torneresti?" },
    { id: "words", kind: "text", text: "Che cosa miglioreresti?" },
  ],
} satisfies SurveyDocument;
const read = (change: object = {}): Survey => {
  const { survey } = surveyOf({ ...DOCUMENT, ...change });
  if (!survey) throw new Error("not a survey");
  return survey;
};
const faults = (change: object) =>
  surveyOf({ ...DOCUMENT, ...change }).diagnostics.map(
    ({ code, params }) => `${code} ${params["path" as never]}`,
  );

describe("a questionnaire", () => {
  it("is read with its defaults", () => {
    const survey = read();
    expect(survey.languages).toEqual(["it"]);
    expect(survey.questions[0]).toMatchObject({ from: 1, to: 10, feeds: null });
  });

  it("tells what is wrong with it, and where", () => {
    const [scale, choice] = DOCUMENT.questions;
    const fed = { ...scale, feeds: { indicator: "A.1/1" } };
    expect(faults({ id: "new" })).toEqual(["survey-value id"]);
    expect(faults({ title: "" })).toEqual(["survey-value title"]);
    expect(faults({ title: undefined })).toEqual(["survey-missing title"]);
    expect(faults({ colour: "red" })).toEqual(["survey-key colour"]);
    expect(faults({ period: { from: "2018-06-30", to: "2018-05-01" } })).toEqual(["survey-period period.to"]);
    expect(faults({ questions: [scale, { ...choice, id: "overall" }] })).toEqual([
      "survey-repeated questions[1].id",
    ]);
    expect(faults({ questions: [{ ...scale, from: 1, to: 100 }] })).toEqual(["survey-scale questions[0].to"]);
    expect(faults({ questions: [{ ...scale, from: 5, to: 5 }] })).toEqual(["survey-scale questions[0].to"]);
    expect(faults({ questions: [{ ...scale, faces: true }] })).toEqual(["survey-faces questions[0].faces"]);
    expect(faults({ questions: [{ ...scale, from: 1, to: 5, faces: true }] })).toEqual([]);
    expect(faults({ questions: [fed, { ...fed, id: "second" }] })).toEqual([
      "survey-fed-twice questions[1].feeds",
    ]);
    expect(faults({ languages: ["it", "en"], questions: [DOCUMENT.questions[2]] })).toEqual([
      "survey-untranslated title",
      "survey-untranslated questions[0].text",
    ]);
  });
});

describe("an answer", () => {
  it("is read by question; what is blank is left out", () => {
    const sent = { overall: " 8 ", who: "", again: "yes", words: "Più sedie", nobody: "asks this" };
    expect(readAnswers(read(), sent)).toEqual({
      answer: { closed: { overall: "8", again: "yes" }, words: { words: "Più sedie" } },
      faults: [],
    });
  });

  it("is refused with the question it is about", () => {
    const sent = { who: "king", words: "x".repeat(1001) };
    expect(readAnswers(read(), sent).faults).toEqual([
      { at: "overall", fault: "missing" },
      { at: "who", fault: "unknown" },
      { at: "words", fault: "too-long" },
    ]);
    const named = read({ questions: [{ ...DOCUMENT.questions[2], id: "constructor", required: true }] });
    expect(readAnswers(named, {}).faults).toEqual([{ at: "constructor", fault: "missing" }]);
    expect(resultsOf(named, { closed: [{}], words: {} }, 1).questions[0]?.kind).toBe("hidden");
    // A browser lets 1,000 characters be typed, and sends each line's end as two.
    const lines = "riga\r\n".repeat(200).trim();
    expect(readAnswers(read(), { overall: "7", words: lines }).faults).toEqual([]);
    const free = read({ questions: [DOCUMENT.questions[2]] });
    expect(readAnswers(free, {}).faults).toEqual([{ at: null, fault: "nothing" }]);
  });
});

describe("a score", () => {
  // By hand: mean, sum of squares over n - 1, its root, t(n - 1) × s / √n.
  it.each([
    [[], ["0", "none", "none", "none", "none"]],
    [[7], ["1", "7", "none", "none", "none"]],
    // 40/5; 10/4 = 2.5; 1.5811; 2.7764 × 1.5811 / 2.2361 = 1.9632
    [
      [6, 7, 8, 9, 10],
      ["5", "8", "1.5811", "6.0368", "9.9632"],
    ],
    // 45/5; 20/4 = 5; 2.2361; 2.7764: beyond the scale it stops at 10
    [
      [10, 10, 10, 10, 5],
      ["5", "9", "2.2361", "6.2236", "10"],
    ],
    [
      [7, 7, 7],
      ["3", "7", "0", "none", "none"],
    ],
  ])("of %j is worked as by hand", (answers, expected) => {
    expect(shown(scored(...answers))).toEqual(expected);
  });

  it("keeps its mean exact", () => {
    expect(scored(7, 7, 8).mean?.equals(ratio(22, 3))).toBe(true);
  });

  it("takes Student's t as the tables give it", () => {
    // NIST/SEMATECH e-Handbook, table of the t distribution: 40, 60, 100 degrees.
    expect([40, 60, 100].map((degrees) => student95(degrees).toFixed(3))).toEqual([
      "2.021",
      "2.000",
      "1.984",
    ]);
    expect(Math.abs(student95(31) - 2.0395)).toBeLessThan(0.0002);
  });
});

const ANSWERS = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 });
const FIVE = { from: 1, to: 5 };
const on = (scale: Scale, answers: readonly number[]): Part => ({
  distribution: distributionOf(scale, answers.map(String)),
  scale,
});
/** Answers on one scale or another, counted on 1-10. */
const PART = fc
  .constantFrom(TEN, FIVE, { from: 0, to: 10 }, { from: 1, to: 3 })
  .chain((scale) =>
    fc
      .array(fc.integer({ min: scale.from, max: scale.to }), { minLength: 1, maxLength: 40 })
      .map((answers): Part => ({ ...on(scale, answers), scale: TEN })),
  );

describe("several surveys together", () => {
  it("weigh by their answers: 10 answers of mean 6 and 30 of mean 8 come to 7.5", () => {
    const part = (times: number, step: number) =>
      on(
        TEN,
        Array.from({ length: times }, () => step),
      );
    const both = combined([part(10, 6), part(30, 8)]);
    expect(both && shown(both).slice(0, 2)).toEqual(["40", "7.5"]);
    expect(combined([part(1, 6), on(FIVE, [3])])).toBeNull();
    expect(combined([])).toBeNull();
  });

  it("on another scale are carried over in proportion, end to end", () => {
    // 1 2 3 4 5 on 1-10: 1 + (x - 1) × 9/4. Two fives and two threes: (2 × 10 + 2 × 5.5) / 4 = 7.75.
    const carried = { ...on(FIVE, [5, 5, 3, 3]), scale: TEN };
    expect(scoreOf(carried.distribution, TEN).steps.map(({ value }) => String(value))).toEqual([
      "1",
      "3.25",
      "5.5",
      "7.75",
      "10",
    ]);
    // With four tens: (4 × 7.75 + 4 × 10) / 8 = 8.875; the tens of both are one step.
    const both = combined([carried, on(TEN, [10, 10, 10, 10])]);
    expect(both && shown(both).slice(0, 2)).toEqual(["8", "8.875"]);
    expect(both?.steps.find(({ value }) => value.equals(10))?.count).toBe(6);
    expect(both?.steps).toHaveLength(13);
  });

  it("have a mean that lies between those of the parts, and is their mean weighted by n", () => {
    fc.assert(
      fc.property(fc.array(PART, { minLength: 1, maxLength: 6 }), (parts) => {
        const scores = parts.map(({ distribution, scale }) => scoreOf(distribution, scale));
        const means = scores.map(({ mean }) => mean ?? rational(-1));
        const { n, mean } = combined(parts) ?? { n: 0, mean: null };
        if (mean === null) return false;
        const weighted = scores.reduce(
          (all, one) => all.add((one.mean ?? rational(0)).mul(rational(one.n))),
          rational(0),
        );
        return (
          mean.compare(means.reduce(min)) >= 0 &&
          mean.compare(means.reduce(max)) <= 0 &&
          mean.equals(weighted.div(rational(n)))
        );
      }),
    );
  });

  it("have an interval that holds the mean and stays within the scale", () => {
    fc.assert(
      fc.property(ANSWERS, (answers) => {
        const { mean, interval } = scored(...answers);
        if (mean === null || interval === null) return new Set(answers).size < 2;
        const { low, high } = interval;
        return (
          low.compare(mean) <= 0 &&
          high.compare(mean) >= 0 &&
          low.compare(rational(1)) >= 0 &&
          high.compare(rational(10)) <= 0
        );
      }),
    );
  });
});

describe("few answers", () => {
  const target = rational(7);

  it.each([
    [0, null, ["none"]],
    [4, [7, 9], ["suppressed"]],
    [5, [8, 9], ["few"]],
    [29, [6, 8], ["few", "undecided"]],
    [30, [6, 8], ["undecided"]],
    [30, [7, 8], []],
    [300, [5, 6], []],
    [6, null, ["few", "alike"]],
    [40, null, ["alike"]],
  ] as const)("%i of them are told: %j", (n, between, expected) => {
    const interval = between && { low: rational(between[0]), high: rational(between[1]) };
    expect(doubtsOf({ n, interval }, target)).toEqual(expected);
  });

  it.each<[readonly Doubt[], readonly Doubt[]]>([
    [
      ["few", "undecided"],
      ["few", "undecided"],
    ],
    [["few", "alike"], ["few"]],
    [["alike"], []],
    [["suppressed"], ["few"]],
    [["none"], ["few"]],
    [[], []],
  ])("of %j everybody is told %j: not what each one answered", (doubts, told) => {
    expect(toldToAll(doubts)).toEqual(told);
  });

  it("are told with how many would be enough", () => {
    // 6 7 8 9 10: mean 8, s = 1.5811, t = 2.7764; for a target of 7: (2.7764 × 1.5811 / 1)² = 19.27.
    const score = scored(6, 7, 8, 9, 10);
    expect(answersNeeded(score, rational(7))).toBe(20);
    expect(answersNeeded(score, rational(8))).toBeNull();
    expect(answersNeeded(score, rational(3))).toBeNull();
    expect(answersNeeded(scored(7, 7, 7), rational(6))).toBeNull();
  });

  it("cannot be had by taking groups from their whole", () => {
    const hidden = (...sizes: number[]) => [...hiddenGroups(sizes)].sort();
    expect(hidden(20, 3, 9)).toEqual([1, 2]);
    expect(hidden(20, 3, 4, 9)).toEqual([1, 2]);
    expect(hidden(20, 1, 2, 9)).toEqual([1, 2, 3].filter((at) => at !== 0));
    expect(hidden(20, 9)).toEqual([]);
    expect(hidden(20, 0)).toEqual([]);
    expect(hidden(4)).toEqual([0]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (sizes) => {
        const kept = hiddenGroups(sizes);
        const together = [...kept].reduce((all, at) => all + (sizes[at] ?? 0), 0);
        const filled = sizes.filter((size) => size > 0).length;
        const small = sizes.every((size, at) => size === 0 || size >= FEWEST_SHOWN || kept.has(at));
        const safe = kept.size === 0 || kept.size === filled || (kept.size > 1 && together >= FEWEST_SHOWN);
        return small && safe;
      }),
    );
  });

  it("are not shown question by question, nor group by group", () => {
    const closed = [9, 8, 8, 7, 10, 9, 6, 6, 7, 8].map((step, at) => ({
      overall: String(step),
      ...(at < 7 ? { who: "firm" } : at < 9 ? { who: "other" } : {}),
      ...(at < 4 ? { again: "yes" } : {}),
    }));
    const words = { words: Array.from({ length: 4 }, () => "Più sedie") };
    const { n, rate, questions } = resultsOf(read(), { closed, words }, 25);
    expect([n, String(rate)]).toEqual([10, "0.4"]);
    expect(questions.map(({ kind }) => kind)).toEqual(["score", "counts", "hidden", "hidden"]);
    const [overall, who] = questions;
    if (overall?.kind !== "score" || who?.kind !== "counts") throw new Error("not as asked");
    expect(String(overall.score.mean)).toBe("7.8");
    // 7 firms, 2 others, 1 who did not say: the last two are 3 together, so the firms are hidden too.
    expect(overall.groups[0]?.groups.map(({ score }) => score)).toEqual([null, null, null]);
    expect(who.counts).toEqual([
      { value: "firm", count: 7 },
      { value: "other", count: 2 },
    ]);
  });

  it("of one's own words are not in the order in which they came", () => {
    const closed = Array.from({ length: 5 }, () => ({ overall: "7" }));
    const given = { closed, words: { words: ["z", "b", "y", "a", "c"] } };
    const texts = resultsOf(read(), given, 5).questions[3];
    expect(texts).toMatchObject({ texts: ["a", "b", "c", "y", "z"] });
  });
});
