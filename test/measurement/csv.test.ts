import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SourceLines } from "../../src/core/diagnostics/source-lines.ts";
import { readMeasurements } from "../../src/core/measurement/csv.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { toDecimalDigits } from "../../src/core/number/decimal.ts";
import { plan, target } from "../evaluation/building.ts";

const P = {
  ...plan([
    {
      id: "A.1",
      units: ["U. 1.1", "STAFF 6"],
      activities: 4,
      indicators: [
        { normal: '(v "Numero soggetti" t)', targets: ">= 1" },
        { normal: '(/ (v "Posizioni verificate" t) (v "Posizioni da verificare" t))', targets: ">= 1" },
        { normal: '(mean-score "Grado di soddisfazione")', targets: ">= 7" },
        { normal: '(milestone "Avvio")', targets: "<= 2018-06-30" },
        { normal: '(boolean "Adozione")', targets: [target("= yes")] },
        {
          normal: '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)',
          targets: ">= 80 %",
        },
        { normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %" },
        { normal: '(index "itp")', targets: "<= 0", name: "Tempestività dei pagamenti" },
        { normal: '(- (v "Numero posti" t) (v "Totale posti" t))', targets: ">= 0" },
      ],
    },
  ]),
};

const HEADER = "indicator,quantity,year,observed_on,value,unit,n,source";

/** "code line:column-endColumn marked text" for each finding. */
function findings(text: string): string[] {
  const lines = new SourceLines(text);
  return readMeasurements(text, P).diagnostics.map(({ code, location }) => {
    if (location?.in !== "source") return code;
    const { start, end } = location.span;
    const { line, column } = lines.placeOf(start);
    return `${code} ${line}:${column} ${text.slice(start, end)}`;
  });
}

function told({ indicator, quantity, year, observedOn, value, unit, n }: Measurement): string {
  const shown =
    value.kind === "number" ? toDecimalDigits(value.value) : value.kind === "date" ? value.date : value.value;
  return [
    indicator,
    quantity ?? "-",
    year,
    observedOn,
    shown,
    unit ?? "-",
    n ? toDecimalDigits(n) : "-",
  ].join(" | ");
}

function rows(text: string): string[] {
  const { measurements, diagnostics } = readMeasurements(text, P);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return measurements.map(told);
}

/** One row under the header. */
const file = (...lines: string[]): string => [HEADER, ...lines, ""].join("\n");
const SOGGETTI = "A.1/1 | Numero soggetti | 2018 | 2018-12-31 | 5 | - | -";

describe("shapes of file", () => {
  test.each([
    ["as the interface says", file("A.1/1,Numero soggetti,2018,2018-12-31,5,,,"), SOGGETTI],
    [
      "semicolons and Italian dates",
      file("A.1/1,Numero soggetti,2018,31/12/2018,5,,,").replaceAll(",", ";"),
      SOGGETTI,
    ],
    ["tabs", file("A.1/1,Numero soggetti,2018,2018-12-31,5,,,").replaceAll(",", "\t"), SOGGETTI],
    [
      "byte order mark, Windows line ends",
      `\uFEFF${file("A.1/1,Numero soggetti,2018,2018-12-31,5,,,").replaceAll("\n", "\r\n")}`,
      SOGGETTI,
    ],
    ["without a last line end", file("A.1/1,Numero soggetti,2018,2018-12-31,5,,,").trimEnd(), SOGGETTI],
    [
      "Excel's announcement of the delimiter",
      `sep=;\n${file("A.1/1,Numero soggetti,2018,2018-12-31,5,,,").replaceAll(",", ";")}`,
      SOGGETTI,
    ],
    [
      "columns in another order and case",
      "Value;YEAR;Observed On;Indicator\n5;2018;2018-12-31;A.1/1\n",
      SOGGETTI,
    ],
    [
      "Italian headers",
      "indicatore;grandezza;anno;rilevato il;valore;unità;fonte\nA.1/1;;2018;31/12/2018;5;;x\n",
      SOGGETTI,
    ],
    [
      "quotes",
      file('"A.1/1","Numero soggetti","2018","2018-12-31","5","","","una ""fonte"", lunga"'),
      SOGGETTI,
    ],
    [
      "blank lines and spare cells",
      file("", ",,,,,,,", "A.1/1,Numero soggetti,2018,2018-12-31,5,,,,,"),
      SOGGETTI,
    ],
    ["an hour after the day", file("A.1/1,,2018,2018-12-31T00:00:00,5,,,"), SOGGETTI],
    ["a line break inside quotes", file('A.1/1,,2018,2018-12-31,5,,,"fonte\ndi due righe"'), SOGGETTI],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });

  test("the line of each row is that of the file, line breaks inside quotes included", () => {
    const text = file('A.1/1,,2018,2018-06-30,5,,,"fonte\ndi due righe"', "A.1/1,,2018,2018-12-31,6,,,");
    expect(readMeasurements(text, P).measurements.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe("names", () => {
  test.each([
    ["the only quantity needs no name", "A.1/1,,2018,2018-12-31,5,,,", SOGGETTI],
    ["counters and time marks do not matter", "A.1/1,n. soggetti (t),2018,2018-12-31,5,,,", SOGGETTI],
    ["nor do case and blanks", "a.1/1,NUMERO  SOGGETTI,2018,2018-12-31,5,,,", SOGGETTI],
    ["a name that holds the plan's", "A.1/1,Numero soggetti coinvolti,2018,2018-12-31,5,,,", SOGGETTI],
    [
      "names that only the counter tells apart",
      "A.1/9,totale posti,2018,2018-12-31,5,,,",
      "A.1/9 | Totale posti | 2018 | 2018-12-31 | 5 | - | -",
    ],
    [
      "activities done, without a name",
      "A.1/6,,2018,2018-12-31,3,,,",
      "A.1/6 | Totale attività realizzate | 2018 | 2018-12-31 | 3 | - | -",
    ],
    [
      "an index by its name",
      "A.1/8,Tempestività dei pagamenti,2018,2018-12-31,-3,,,",
      "A.1/8 | - | 2018 | 2018-12-31 | -3 | - | -",
    ],
    [
      "unit codes in another style",
      "A.1/1,,2018,2018-12-31,5,U.1.1,,",
      "A.1/1 | Numero soggetti | 2018 | 2018-12-31 | 5 | U. 1.1 | -",
    ],
    [
      "a mean with its answers",
      "A.1/3,,2018,2018-12-31,7.4,STAFF.6,120,",
      "A.1/3 | Grado di soddisfazione | 2018 | 2018-12-31 | 7.4 | STAFF 6 | 120",
    ],
    [
      "a milestone's day",
      "A.1/4,,2018,2018-12-31,30/06/2018,,,",
      "A.1/4 | - | 2018 | 2018-12-31 | 2018-06-30 | - | -",
    ],
    ["yes", "A.1/5,,2018,2018-12-31,SÌ,,,", "A.1/5 | - | 2018 | 2018-12-31 | true | - | -"],
    ["no", "A.1/5,,2018,2018-12-31,false,,,", "A.1/5 | - | 2018 | 2018-12-31 | false | - | -"],
  ])("%s", (_, line, expected) => {
    expect(rows(file(line))).toEqual([expected]);
  });
});

describe("numbers", () => {
  const values = (...list: string[]): string[] =>
    rows(
      file(...list.map((v, i) => `A.1/1;;2018;2018-${String(i + 1).padStart(2, "0")}-01;${v};;;`)).replace(
        /^.*$/m,
        (h) => h.replaceAll(",", ";"),
      ),
    ).map((line) => line.split(" | ")[4] ?? "");
  test.each([
    ["plain", ["12.5", "-0.25", "1e3", "1234.5678"], ["12.5", "-0.25", "1000", "1234.5678"]],
    ["Italian", ["12,5", "1.250", "16.818", "-1.234,5"], ["12.5", "1250", "16818", "-1234.5"]],
    ["a file of plain decimals keeps three decimals", ["12.5", "1.250"], ["12.5", "1.25"]],
    ["thousands alone, of things counted", ["1.250", "16.818"], ["1250", "16818"]],
    ["whole", ["1250", "0"], ["1250", "0"]],
  ])("%s", (_, written, expected) => {
    expect(values(...written)).toEqual(expected);
  });

  test("three decimals alone, of a score", () => {
    expect(rows(file("A.1/3,,2018,2018-12-31,7.432,,,"))[0]).toContain("| 7.432 |");
    expect(findings(file("A.1/3,,2018,2018-12-31,7.432,,,"))).toEqual([
      "measurements-ambiguous-numbers 2:24 7.432",
    ]);
  });
});

describe("errors stand at their place, and nothing is applied", () => {
  const good = "A.1/1,,2018,2018-12-31,5,,,";
  test.each<[string, string, string[]]>([
    ["unknown indicator", "A.1/11,,2018,2018-12-31,5,,,", ["measurement-unknown-indicator 3:1 A.1/11"]],
    [
      "unknown quantity",
      "A.1/2,Pratiche,2018,2018-12-31,5,,,",
      ["measurement-unknown-quantity 3:7 Pratiche"],
    ],
    ["which quantity", "A.1/2,,2018,2018-12-31,5,,,", ["measurement-quantity-needed 3:7 "]],
    ["two quantities alike", "A.1/9,posti,2018,2018-12-31,5,,,", ["measurement-unknown-quantity 3:7 posti"]],
    ["a roll-up is not measured", "A.1/7,,2018,2018-12-31,5,,,", ["measurement-not-measured 3:1 A.1/7"]],
    ["year", "A.1/1,,18,2018-12-31,5,,,", ["measurement-invalid-year 3:8 18"]],
    ["day", "A.1/1,,2018,31/02/2018,5,,,", ["measurement-invalid-date 3:13 31/02/2018"]],
    ["number", "A.1/1,,2018,2018-12-31,molti,,,", ["measurement-number-expected 3:24 molti"]],
    ["number with its unit", "A.1/1,,2018,2018-12-31,85%,,,", ["measurement-number-expected 3:24 85%"]],
    ["milestone", "A.1/4,,2018,2018-12-31,forse,,,", ["measurement-date-expected 3:24 forse"]],
    ["answer", "A.1/5,,2018,2018-12-31,forse,,,", ["measurement-answer-expected 3:24 forse"]],
    ["unit", "A.1/1,,2018,2018-12-31,5,U. 9.9,,", ["measurement-unknown-unit 3:26 U. 9.9"]],
    ["answers counted below one", "A.1/3,,2018,2018-12-31,7,,0,", ["measurement-invalid-count 3:27 0"]],
    [
      "decimal comma between commas",
      "A.1/1,,2018,2018-12-31,7,4,,,x",
      ["measurements-too-many-cells 3:1 A.1/1,,2018,2018-12-31,7,4,,,x"],
    ],
    ["cells missing", "A.1/1,,,,5", ["measurement-missing-cell 3:8 ", "measurement-missing-cell 3:9 "]],
    [
      "several at once",
      "A.9/1,,18,x,5,,,",
      [
        "measurement-unknown-indicator 3:1 A.9/1",
        "measurement-invalid-year 3:8 18",
        "measurement-invalid-date 3:11 x",
      ],
    ],
    [
      "a row parted by another sign",
      "A.1/1;;2018;2018-12-31;5;;;",
      ["measurements-other-separator 3:1 A.1/1;;2018;2018-12-31;5;;;"],
    ],
    ["a quote that never closes", 'A.1/1,,2018,2018-12-31,"5,,,', ['measurements-unclosed-quote 3:24 "']],
  ])("%s", (_, line, expected) => {
    const text = file(good, line);
    expect(findings(text)).toEqual(expected);
    expect(readMeasurements(text, P).measurements).toEqual([]);
  });

  test.each([
    ["nothing", "", "measurements-empty"],
    ["blank", "\n \n", "measurements-empty"],
    ["no header", "A.1/1,,2018,2018-12-31,5,,,\n", "measurements-missing-column"],
    ["a column missing", "indicator,year,value\nA.1/1,2018,5\n", "measurements-missing-column"],
    ["a header alone", `${HEADER}\n`, "measurements-no-rows"],
    ["a column twice", "indicator,year,value,observed_on,anno\n", "measurements-repeated-column"],
  ])("%s", (_, text, code) => {
    expect(readMeasurements(text, P).diagnostics.map((d) => d.code)).toEqual([code]);
  });

  test("suggestions", () => {
    const [found] = readMeasurements(file("A.1/11,,2018,2018-12-31,5,,,"), P).diagnostics;
    expect(found?.params).toMatchObject({ guesses: expect.arrayContaining(["A.1/1"]) });
  });
});

describe("doubts are told, and the rows used", () => {
  test.each<[string, string[], string[]]>([
    [
      "the same row twice",
      ["A.1/1,,2018,2018-12-31,5,,,", "A.1/1,,2018,2018-12-31,6,,,"],
      ["measurement-repeated 3:24 6"],
    ],
    ["answers of what is no mean", ["A.1/1,,2018,2018-12-31,5,,9,"], ["measurement-needless-count 2:27 9"]],
    ["done, but when", ["A.1/4,,2018,2018-06-01,SI,,,"], ["measurement-milestone-without-day 2:24 SI"]],
    [
      "done after it was observed",
      ["A.1/4,,2018,2018-06-01,2018-06-02,,,"],
      ["measurement-done-after-observed 2:24 2018-06-02"],
    ],
    [
      "a name not quite the plan's",
      ["A.1/1,Soggetti coinvolti,2018,2018-06-01,1,,,"],
      ["measurement-quantity-taken 2:7 Soggetti coinvolti"],
    ],
    [
      "the whole and its parts",
      ["A.1/1,,2018,2018-06-01,1,,,", "A.1/1,,2018,2018-06-01,1,STAFF 6,,"],
      ["measurements-whole-and-parts"],
    ],
    [
      "no value yet",
      ["A.1/1,,2018,2018-06-01,,,,", "A.1/1,,2018,2018-07-01,5,,,"],
      ["measurements-without-value"],
    ],
    [
      "a row repeated word for word",
      ["A.1/1,,2018,2018-06-01,5,,,", "A.1/1,,2018,2018-06-01,5,,,"],
      ["measurements-identical"],
    ],
    ["a year past the plan", ["A.1/1,,2031,2018-06-01,5,,,"], ["measurements-after-plan"]],
  ])("%s", (_, lines, expected) => {
    expect(findings(file(...lines))).toEqual(expected);
    expect(readMeasurements(file(...lines), P).measurements.length).toBeGreaterThan(0);
  });

  test("a column that is not read", () => {
    expect(findings("indicator,year,observed_on,value,note\nA.1/1,2018,2018-12-31,5,x\n")).toEqual([
      "measurements-unknown-column 1:34 note",
    ]);
  });

  test("rows after the moment are kept and counted", () => {
    const read = readMeasurements(file("A.1/1,,2018,2018-12-31,5,,,"), P, "2018-09-30");
    expect(read.diagnostics.map(({ code }) => code)).toEqual(["measurements-after-moment"]);
    expect(read.measurements).toHaveLength(1);
  });
});

describe("on any text", () => {
  const pieces = fc.constantFrom(
    HEADER,
    "\n",
    ",",
    ";",
    '"',
    "A.1/1",
    "2018",
    "2018-12-31",
    "5",
    "x",
    "\r\n",
    "\uFEFF",
    "\0",
  );
  test("never throws, and places lie in the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(pieces).map((p) => p.join("")),
          fc.array(pieces).map((p) => `${HEADER}\n${p.join("")}`),
        ),
        (text) => {
          for (const { location } of readMeasurements(text, P).diagnostics) {
            if (location?.in !== "source") continue;
            const { start, end } = location.span;
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a hundred thousand rows, all wrong, in a bounded number of messages", () => {
    const text = file(...Array.from({ length: 100_000 }, (_, i) => `Z.${i},,2018,2018-12-31,5,,,`));
    const { diagnostics } = readMeasurements(text, P);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
    expect(diagnostics.at(-1)).toMatchObject({
      code: "measurements-more",
      params: { count: 100_001 - diagnostics.length },
    });
  });
});
