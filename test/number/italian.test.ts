import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatItalian, readItalianNumber } from "../../src/core/number/italian.ts";
import { ratio, rational } from "../../src/core/number/rational.ts";
import { readNumberWord } from "../../src/core/number/words.ts";

describe("numbers as officials write them", () => {
  test.each([
    ["16.818", "16818"],
    ["1.000", "1000"],
    ["1.234,56", "1234.56"],
    ["1.234.567", "1234567"],
    ["1,234.56", "1234.56"],
    ["1.5", "1.5"],
    ["0.92", "0.92"],
    ["0.125", "0.125"],
    ["7,4", "7.4"],
    ["10'000", "10000"],
    ["10’000", "10000"],
    ["10 000", "10000"],
    ["10\u2009000", "10000"],
    ["10\u00a0000,5", "10000.5"],
    ["€ 10.000,00", "10000"],
    ["10.000,- €", "10000"],
    ["412.300 euro", "412300"],
    ["10 mila", "10000"],
    ["sei mila", "6000"],
    ["1,5 milioni", "1500000"],
    ["5 milioni di euro", "5000000"],
    ["nr. 5", "5"],
    ["n. 2", "2"],
    ["N° 3", "3"],
    ["-9,8", "-9.8"],
    ["− 3,2", "-3.2"],
    ["+10", "10"],
    ["zero", "0"],
    ["dieci", "10"],
    ["ventuno", "21"],
    ["trentotto", "38"],
    ["cento", "100"],
    ["centotto", "108"],
    ["centoottanta", "180"],
    ["duecentocinquanta", "250"],
    ["milleduecento", "1200"],
    ["tremilacinquecento", "3500"],
  ])("%s is %s", (text, expected) => {
    expect(readItalianNumber(text)?.equals(rational(expected))).toBe(true);
  });

  test.each([
    "",
    " ",
    "31.12.2019",
    "1.2.3",
    "1,2,3",
    "7/10",
    "dodici.",
    "n.d.",
    "--",
    "5 report",
    "1e5",
    "0x10",
    "€",
  ])("%j is no number", (text) => {
    expect(readItalianNumber(text)).toBeNull();
  });

  test("every number up to 9.999 has its word", () => {
    expect(readNumberWord("novemilanovecentonovantanove")?.equals(rational(9999))).toBe(true);
    expect(readNumberWord("centozero")).toBeNull();
    expect(readNumberWord("ventidieci")).toBeNull();
    expect(readNumberWord("undicicento")).toBeNull();
  });
});

describe("numbers as Italian readers expect them", () => {
  test.each([
    [ratio(10000, 103), "97,09"],
    [rational(16818), "16.818"],
    [rational("7.5"), "7,5"],
    [rational("99.995"), "100"],
    [rational("-1234567.5"), "-1.234.567,5"],
    [rational("-0.001"), "0"],
    [ratio(1, 3), "0,33"],
    [ratio(2, 3), "0,67"],
  ])("%s", (value, expected) => {
    expect(formatItalian(value)).toBe(expected);
  });

  test("zeros are kept on request", () => {
    expect(formatItalian(rational("7.5"), { fixed: true })).toBe("7,50");
    expect(formatItalian(rational("1000"), { fixed: true, places: 1 })).toBe("1.000,0");
  });

  it("gives back what it wrote, up to its rounding", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        (n, places) => {
          const value = ratio(n, 10n ** BigInt(places));
          expect(readItalianNumber(formatItalian(value, { places }))?.equals(value)).toBe(true);
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9., '€%n]{0,40}$/)), (text) => {
        readItalianNumber(text);
      }),
    );
  });
});
