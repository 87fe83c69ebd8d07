import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readItalianDate } from "../../src/core/period/italian-date.ts";

describe("dates as officials write them", () => {
  test.each([
    ["31/12/2018", "2018-12-31"],
    ["31.12.2019", "2019-12-31"],
    ["31-12-19", "2019-12-31"],
    ["5/6/2020", "2020-06-05"],
    ["2018-06-30", "2018-06-30"],
    ["30 aprile 2019", "2019-04-30"],
    ["30 apr. 2019", "2019-04-30"],
    ["1° marzo 2020", "2020-03-01"],
    ["primo marzo 2020", "2020-03-01"],
    ["31 dicembre dell'anno 2020", "2020-12-31"],
    ["giugno 2019", "2019-06-30"],
    ["febbraio 2020", "2020-02-29"],
    ["fine giugno 2020", "2020-06-30"],
    ["metà maggio 2020", "2020-05-15"],
    ["06/2019", "2019-06-30"],
    ["I semestre 2021", "2021-06-30"],
    ["1° semestre 2021", "2021-06-30"],
    ["secondo semestre 2021", "2021-12-31"],
    ["II trimestre del 2020", "2020-06-30"],
    ["III quadrimestre 2020", "2020-12-31"],
    ["ultimo trimestre 2020", "2020-12-31"],
    ["fine 2021", "2021-12-31"],
  ])("%s is %s", (text, expected) => {
    expect(readItalianDate(text)).toBe(expected);
  });

  test.each([
    ["30 giugno", "2022-06-30"],
    ["30/06", "2022-06-30"],
    ["31.12", "2022-12-31"],
    ["1° trimestre", "2022-03-31"],
    ["fine anno", "2022-12-31"],
    ["fine dell'anno", "2022-12-31"],
    ["dicembre", "2022-12-31"],
  ])("%s needs a year to be %s", (text, expected) => {
    expect(readItalianDate(text)).toBeNull();
    expect(readItalianDate(text, 2022)).toBe(expected);
  });

  test.each([
    "",
    "31/06/2019",
    "30 febbraio 2020",
    "2018",
    "12",
    "mar",
    "ott",
    "32/01/2020",
    "15/13/2020",
    "V trimestre",
  ])("%j is no date", (text) => {
    expect(readItalianDate(text, 2020)).toBeNull();
  });

  it("reads every day of the calendar in figures and never throws", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2078-12-31"), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [y, m, d] = iso.split("-");
          for (const mark of ["/", ".", "-"]) expect(readItalianDate([d, m, y].join(mark))).toBe(iso);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => void readItalianDate(text, 2020)));
  });
});
