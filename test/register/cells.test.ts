import "../property-seed.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../src/core/number/rational.ts";
import { dateOfDay } from "../../src/core/period/iso-date.ts";
import { exactText, readCell, readPerson, writeCell } from "../../src/core/register/cell.ts";
import { COLUMN_TYPES, type Column, type ColumnType } from "../../src/core/register/column.ts";
import { controlLetter, isTaxCode, isVatNumber, readIdentifier } from "../../src/core/register/tax-code.ts";
import { easter, holidaysOf, workingDaysBetween } from "../../src/core/register/working-days.ts";

const column = (type: ColumnType, rest: Partial<Column> = {}): Column => ({
  id: "c",
  title: "C",
  type,
  required: false,
  choices: [],
  planned: false,
  ...rest,
});
const text = (type: ColumnType, written: string, rest: Partial<Column> = {}) => {
  const read = readCell(column(type, rest), written, ["S. 3.1", "U.1"]);
  return "fault" in read ? read.fault.message : read.text;
};

describe("cells as people write them", () => {
  it.each([
    ["number", "1.234,5", "2469/2"],
    ["number", "-3", "-3/1"],
    ["number", "tanti", "register-cell-number"],
    ["number", "12345678901234567", "register-cell-great"],
    ["money", "€ 1.234,50", "2469/2"],
    ["money", "abc", "register-cell-money"],
    ["hours", "1:30", "3/2"],
    ["hours", "1,5", "3/2"],
    ["hours", "1h20", "4/3"],
    ["hours", "90 min", "3/2"],
    ["hours", "2 ore", "2/1"],
    ["hours", "1:75", "register-cell-hours"],
    ["hours", "-1", "register-cell-hours"],
    ["date", "31/12/2018", "2018-12-31"],
    ["date", "1° marzo 2018", "2018-03-01"],
    ["date", "01-mar-18", "2018-03-01"],
    ["date", "01/03/2018 00:00:00", "2018-03-01"],
    ["date", "1/3/2018 9:05", "2018-03-01"],
    ["date", "2018-03-01T23:59:59.999", "2018-03-01"],
    ["date", "2018-03-01T23:30:00Z", "register-cell-date"],
    ["date", "30/02/2018 10:00", "register-cell-date"],
    ["date", "1-mar", "register-cell-date"],
    ["date", "2018-02-28", "2018-02-28"],
    ["date", "30/02/2018", "register-cell-date"],
    ["date", "marzo 2018", "register-cell-date"],
    ["date", "01/01/1950", "register-cell-date"],
    ["yes-no", "Sì", "true"],
    ["yes-no", "NO", "false"],
    ["yes-no", "forse", "register-cell-yes-no"],
    ["unit", "s.3.1", "S. 3.1"],
    ["unit", "S.9", "register-cell-unit"],
    ["text", "  due  parole ", "due parole"],
    ["text", "", null],
    ["person", "rss mra 80a01 h501u", "RSSMRA80A01H501U"],
    ["person", "RSSMRA80A01H501X", "register-cell-person"],
  ] as const)("%s «%s»: %s", (type, written, expected) => {
    expect(text(type, written)).toBe(expected);
  });

  it("a choice by its id or its name; a needed one; one too long", () => {
    const choices = [{ id: "fair", title: { it: "fiera", en: "fair" } }];
    expect(text("choice", "Fiera", { choices })).toBe("fair");
    expect(text("choice", "mercato", { choices })).toBe("register-cell-choice");
    expect(text("text", " ", { required: true })).toBe("register-cell-needed");
    expect(text("text", "a".repeat(2001))).toBe("register-cell-long");
  });

  it("what is refused of a person is not repeated", () => {
    const read = readCell(column("person"), "RSSMRA80A01H501X");
    expect(JSON.stringify(read)).not.toContain("RSSMRA");
  });

  it("any canonical cell is read back as it was written", () => {
    const choices = [{ id: "a", title: { it: "prima", en: "first" } }];
    const canonical = (type: ColumnType): fc.Arbitrary<string> => {
      const decimal = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => exactText(ratio(n, 1000)));
      if (type === "hours") return fc.integer({ min: 0, max: 10 ** 6 }).map((n) => exactText(ratio(n, 60)));
      if (type === "number" || type === "money") return decimal;
      if (type === "date") return fc.integer({ min: 0, max: 40_000 }).map(dateOfDay);
      if (type === "yes-no") return fc.constantFrom("true", "false");
      if (type === "choice") return fc.constant("a");
      if (type === "unit") return fc.constantFrom("S. 3.1", "U.1");
      if (type === "person") return fc.constant("RSSMRA80A01H501U");
      return fc.constantFrom("Seminario", "una riga, due", "«x»; y");
    };
    const cells = fc
      .constantFrom(...COLUMN_TYPES)
      .chain((type) => fc.tuple(fc.constant(type), canonical(type)));
    fc.assert(
      fc.property(cells, fc.constantFrom("it", "en"), ([type, cell], language) => {
        const one = column(type, { choices });
        expect(readCell(one, writeCell(one, cell, language as "it" | "en"), ["S. 3.1", "U.1"])).toEqual({
          text: cell,
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("tax codes and VAT numbers", () => {
  it("control letters, omocodia included", () => {
    expect(isTaxCode("RSSMRA80A01H501U")).toBe(true);
    expect(isTaxCode("RSSMRA80A01H501V")).toBe(false);
    // The last figure of the place written as a letter (1 is M), with its own control letter.
    const doubled = "RSSMRA80A01H50M";
    expect(isTaxCode(doubled + controlLetter(doubled))).toBe(true);
    expect(isTaxCode(`${doubled}U`)).toBe(controlLetter(doubled) === "U");
    expect(isTaxCode("RSSMRA80A99H501A")).toBe(false);
  });

  it("VAT numbers", () => {
    expect(isVatNumber("12345678903")).toBe(true);
    expect(isVatNumber("12345678901")).toBe(false);
    expect(isVatNumber("00000000000")).toBe(false);
    expect(readIdentifier("IT 12345678903")).toEqual({ kind: "vat-number", code: "12345678903" });
    expect(readPerson("12345678903 Impresa di prova")).toEqual({
      code: "12345678903",
      name: "Impresa di prova",
    });
  });

  it("any one figure changed is found", () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const signs = [..."12345678903"];
        signs[at] = String((Number(signs[at]) + by) % 10);
        expect(isVatNumber(signs.join(""))).toBe(false);
      }),
    );
  });
});

describe("working days", () => {
  it.each([
    [2018, "2018-04-01"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2038, "2038-04-25"],
  ])("Easter of %s is %s", (year, day) => {
    expect(dateOfDay(easter(year))).toBe(day);
  });

  it.each([
    // Friday to Monday.
    ["2018-03-23", "2018-03-26", null, 1],
    // Over Easter Monday, 2 April 2018.
    ["2018-03-30", "2018-04-03", null, 1],
    ["2018-12-21", "2018-12-28", null, 3],
    // Sant'Oronzo, patron of Lecce, is 26 August; in 2019 a Monday.
    ["2019-08-23", "2019-08-27", null, 2],
    ["2019-08-23", "2019-08-27", "08-26", 1],
    // A holiday again from 2026 on: it falls on a Sunday, and in 2027 on a Monday.
    ["2027-10-01", "2027-10-05", null, 1],
    ["2021-10-01", "2021-10-05", null, 2],
    ["2018-05-04", "2018-05-03", null, -1],
  ])("%s → %s (%s): %i", (from, to, patron, days) => {
    expect(workingDaysBetween(from, to, patron)).toBe(days);
  });

  it("twelve or thirteen holidays a year", () => {
    expect(holidaysOf(2018).size).toBe(12);
    expect(holidaysOf(2018, "08-26").size).toBe(13);
  });
});
