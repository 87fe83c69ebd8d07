import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dimension } from "../../../src/core/formula/types.ts";
import type { Asked, MeasuredKind } from "../../../src/core/measurement/asked.ts";
import { checkEntry } from "../../../src/core/measurement/entry/check-entry.ts";
import type { Past, Question } from "../../../src/core/measurement/entry/question.ts";
import type { ReadEntry } from "../../../src/core/measurement/entry/read-entry.ts";
import type { MeasuredValue } from "../../../src/core/measurement/measurement.ts";
import { formatItalian } from "../../../src/core/number/italian.ts";
import { rational } from "../../../src/core/number/rational.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";

const TODAY = "2018-10-15";

/** What is asked, by the words that the tables below use. */
const QUESTIONS = {
  quanti: question("count", ["number"], "sum"),
  euro: question("money", ["number"], "sum"),
  ore: question("hours", ["number"], "sum"),
  giorni: question("days", ["number"], "sum"),
  quota: question("percentage", ["number"], "sum"),
  media: question("score", ["number"], "mean"),
  "media di un ufficio": { ...question("score", ["number"], "mean"), contribution: true },
  "data in cui è fatto": question("date", ["date", "boolean"], "sum", null),
  "sì o no": question("boolean", ["boolean", "number", "date"], "mean", null),
  "quanti, l'anno prima": { ...question("count", ["number"], "sum"), year: 2017 },
} satisfies Record<string, Question>;

function question(
  measure: Dimension,
  accepts: readonly MeasuredKind[],
  joining: Asked["joining"],
  quantity: string | null = "Grandezza",
): Question {
  const asked: Asked = { quantity, aliases: [], accepts, joining, planned: false };
  return { asked, measure, year: 2018, evaluated: 2018, contribution: false };
}

const NOTHING: Past = { before: null, recorded: [] };
const number = (text: string): MeasuredValue => ({ kind: "number", value: rational(text) });

function past(before: string | null, ...recorded: readonly (readonly [string, string])[]): Past {
  return {
    before: before === null ? null : { value: number(before), year: 2017, from: "measured" },
    recorded: recorded.map(([observedOn, value]) => ({ observedOn, value: number(value) })),
  };
}

function shown({ value }: ReadEntry): string {
  if (value === null) return "—";
  if (value.kind === "number") return formatItalian(value.value, { places: 6 });
  return value.kind === "date" ? value.date : value.value ? "sì" : "no";
}

function told({ findings }: ReadEntry): string {
  return findings
    .map(({ diagnostic: { severity, code } }) => `${severity} ${code.replace("entry-", "")}`)
    .join(", ");
}

type Row = readonly [asked: keyof typeof QUESTIONS, typed: string, read: string, finding: string];

describe("what is typed as the value", () => {
  it.each<Row>([
    ["quanti", "12", "12", ""],
    ["quanti", "1.234", "1.234", ""],
    ["quanti", "16.818", "16.818", ""],
    ["quanti", "1 234", "1.234", ""],
    ["quanti", "dodici", "12", ""],
    ["quanti", "n. 5", "5", ""],
    ["quanti", "12,5", "12,5", "warning fraction-of-count"],
    ["quanti", "-3", "-3", "error negative-count"],
    ["quanti", "12 %", "—", "error percent-of-count"],
    ["quanti", "12 ore", "—", "error other-unit"],
    ["quanti", "dodicimila circa", "—", "error number-expected"],
    ["quanti", "31/12/2018", "—", "error number-expected"],
    ["quanti", "12 imprese", "—", "error number-expected"],
    ["quanti", "=1+1", "—", "error number-expected"],
    ["euro", "€ 10.000", "10.000", ""],
    ["euro", "10.000,50 €", "10.000,5", ""],
    ["euro", "1234.5", "1.234,5", ""],
    ["euro", "1,5 milioni", "1.500.000", ""],
    ["euro", "-1.000", "-1.000", "warning negative-amount"],
    ["euro", "30 gg", "—", "error other-unit"],
    ["ore", "37,5 ore", "37,5", ""],
    ["giorni", "30 gg", "30", ""],
    ["giorni", "-4,2", "-4,2", ""],
    ["giorni", "1.234", "1.234", "warning ambiguous-number"],
    ["quota", "12 %", "12", ""],
    ["quota", "12,5%", "12,5", ""],
    ["quota", "104 %", "104", "warning over-hundred"],
    ["quota", "-1 %", "-1", "error negative-count"],
    ["data in cui è fatto", "12/10/2018", "2018-10-12", ""],
    ["data in cui è fatto", "2018-10-12", "2018-10-12", ""],
    ["data in cui è fatto", "12/10", "2018-10-12", ""],
    ["data in cui è fatto", "no", "no", ""],
    ["data in cui è fatto", "sì", "sì", "warning done-without-day"],
    ["data in cui è fatto", "fatto", "—", "error date-expected"],
    ["data in cui è fatto", "31/06/2018", "—", "error date-expected"],
    ["data in cui è fatto", "20/10/2018", "2018-10-20", "error done-in-future"],
    ["sì o no", "SI", "sì", ""],
    ["sì o no", "si'", "sì", ""],
    ["sì o no", "forse", "—", "error answer-expected"],
  ])("%s: «%s» è %s %s", (asked, typed, read, finding) => {
    const result = checkEntry({ text: typed, observedOn: "", n: "" }, QUESTIONS[asked], NOTHING, TODAY);
    expect([shown(result), told(result)]).toEqual([read, finding]);
  });

  it("a mean asks for its number of answers, a unit's part of one insists", () => {
    const typed = { text: "7,4", observedOn: "", n: "" };
    expect(told(checkEntry(typed, QUESTIONS.media, NOTHING, TODAY))).toBe("info answers-missing");
    expect(told(checkEntry(typed, QUESTIONS["media di un ufficio"], NOTHING, TODAY))).toBe(
      "warning answers-missing",
    );
    expect(told(checkEntry({ ...typed, n: "120" }, QUESTIONS.media, NOTHING, TODAY))).toBe("");
    for (const n of ["0", "-3", "2,5", "molte"])
      expect(told(checkEntry({ ...typed, n }, QUESTIONS.media, NOTHING, TODAY))).toBe(
        "error answers-invalid",
      );
    expect(told(checkEntry({ text: "3", observedOn: "", n: "5" }, QUESTIONS.quanti, NOTHING, TODAY))).toBe(
      "info answers-needless",
    );
  });
});

describe("the day of observation", () => {
  it.each([
    ["quanti", "30/09/2018", "2018-09-30", ""],
    ["quanti", "2018-09-30", "2018-09-30", ""],
    ["quanti", "30/9", "2018-09-30", ""],
    ["quanti", "", "2018-10-15", ""],
    ["quanti, l'anno prima", "", "2017-12-31", ""],
    ["quanti, l'anno prima", "15/02/2018", "2018-02-15", ""],
    ["quanti", "16/10/2018", "2018-10-16", "error day-in-future"],
    ["quanti", "31/12/2017", "2017-12-31", "error day-before-year"],
    ["quanti", "ieri", null, "error day-invalid"],
    ["quanti", "31/06/2018", null, "error day-invalid"],
  ] as const)("%s: «%s» è %s %s", (asked, typed, day, finding) => {
    const result = checkEntry({ text: "5", observedOn: typed, n: "" }, QUESTIONS[asked], NOTHING, TODAY);
    expect([result.observedOn, told(result)]).toEqual([day, finding]);
  });

  it("after the year's end the value does not count in the year, and that is told", () => {
    const typed = { text: "5", observedOn: "20/01/2019", n: "" };
    const result = checkEntry(typed, QUESTIONS.quanti, NOTHING, "2019-02-01");
    expect(told(result)).toBe("warning day-after-year");
  });

  it("something cannot be done after the day on which it was observed", () => {
    const typed = { text: "12/10/2018", observedOn: "30/09/2018", n: "" };
    expect(told(checkEntry(typed, QUESTIONS["data in cui è fatto"], NOTHING, TODAY))).toBe(
      "error done-after-observed",
    );
  });
});

describe("beside what is known already", () => {
  it.each([
    ["quanti", "720", past("72"), "warning much-more"],
    ["quanti", "719", past("72"), ""],
    ["quanti", "7", past("72"), "warning much-less"],
    ["quanti", "8", past("72"), ""],
    ["quanti", "0", past("72"), ""],
    ["quanti", "500", past("0"), ""],
    ["quanti", "90", past(null, ["2018-06-30", "95"]), "warning total-decreases"],
    ["quanti", "95", past(null, ["2018-06-30", "95"]), ""],
    ["quanti", "90", past(null, ["2018-06-30", "80"], ["2018-12-31", "95"]), ""],
    ["quota", "90", past(null, ["2018-06-30", "95"]), ""],
    ["media", "6", past(null, ["2018-06-30", "7"]), "info answers-missing"],
    ["quanti", "95", past(null, ["2018-10-15", "95"]), "info as-recorded"],
    ["quanti", "96", past(null, ["2018-10-15", "95"]), "warning replaces-recorded"],
  ] as const)("%s: «%s» beside %o: %s", (asked, typed, known, finding) => {
    const result = checkEntry({ text: typed, observedOn: "", n: "" }, QUESTIONS[asked], known, TODAY);
    expect(told(result)).toBe(finding);
  });

  it("an error never hides: a value ten times last year's on a day to come has both", () => {
    const typed = { text: "7200", observedOn: "31/12/2018", n: "" };
    expect(told(checkEntry(typed, QUESTIONS.quanti, past("72"), TODAY))).toBe(
      "error day-in-future, warning much-more",
    );
  });
});

describe("whatever is typed", () => {
  it("is read without throwing, and either gives a value or says why not, in words", () => {
    const words = [Catalogue.load("it"), Catalogue.load("en")];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(QUESTIONS)),
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.string({ maxLength: 12 }),
        fc.string({ maxLength: 6 }),
        (asked, text, observedOn, n) => {
          const result = checkEntry({ text, observedOn, n }, asked, past("10", ["2018-06-30", "5"]), TODAY);
          const errors = result.findings.filter(({ diagnostic }) => diagnostic.severity === "error");
          if (result.value === null || result.observedOn === null) expect(errors.length).toBeGreaterThan(0);
          for (const { diagnostic } of result.findings)
            for (const one of words) expect(one.describe(diagnostic).remedy).not.toBeNull();
        },
      ),
    );
  });

  it("reads back every number that the program itself writes in Italian form", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const value = rational(digits).div(rational(10 ** places));
        const typed = { text: formatItalian(value, { places: 6 }), observedOn: "", n: "" };
        const read = checkEntry(typed, QUESTIONS.giorni, NOTHING, TODAY).value;
        expect(read?.kind === "number" && read.value.equals(value)).toBe(true);
      }),
    );
  });
});
