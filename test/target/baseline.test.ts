import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readBaseline } from "../../src/core/plan/baseline.ts";
import { readWeight } from "../../src/core/plan/weight.ts";
import { isPlaceholder } from "../../src/core/target/placeholder.ts";

describe("baselines", () => {
  test.each([
    ["72", 72, null],
    ["16.818", 16818, null],
    ["1.025", 1025, null],
    ["61,5%", 61.5, "%"],
    ["35 %", 35, "%"],
    ["90 per cento", 90, "%"],
    ["7,4", 7.4, null],
    ["7,4/10", 7.4, null],
    ["8/10", 8, null],
    ["-9,8", -9.8, null],
    ["− 3,2", -3.2, null],
    ["€ 1.150,00", 1150, "EUR"],
    ["1.150,00 euro", 1150, "EUR"],
    ["€ -20", -20, "EUR"],
    ["2 milioni di euro", 2_000_000, "EUR"],
    ["3,1 gg", 3.1, "days"],
    ["14,5 giorni", 14.5, "days"],
    ["18 min", 18, "minutes"],
    ["n. 5", 5, null],
    ["circa 40", 40, null],
    ["0 (servizio nuovo)", 0, null],
    ["120 (dato 2021)", 120, null],
    ["2021: 85%", 85, "%"],
    ["0,84", 0.84, null],
  ])("%s", (text, value, unit) => {
    const read = readBaseline(text);
    expect([read.value?.valueOf(), read.unit, read.text]).toEqual([value, unit, text]);
  });

  test.each([
    "---",
    "--",
    "-",
    "n.d.",
    "n.r.",
    "",
    "NO",
    "Sì",
    "servizio nuovo",
    "31/12/2019",
    "30/06",
    "da rilevare",
  ])("%j gives no value: unknown is never zero", (text) => {
    expect(readBaseline(text).value).toBeNull();
  });
});

describe("weights", () => {
  test.each([
    ["50", 50],
    ["50%", 50],
    ["33,33 %", 33.33],
    ["0,20", 0.2],
    ["20/100", 20],
    ["Peso: 30%", 30],
  ])("%s", (text, value) => {
    expect(readWeight(text)?.valueOf()).toBe(value);
  });

  test.each(["", "---", "n.d.", "alto"])("%j is no weight", (text) => {
    expect(readWeight(text)).toBeNull();
  });
});

describe("placeholders", () => {
  test.each([
    "",
    " ",
    "-",
    "---",
    "–",
    "n.d.",
    "N.D.",
    "n.p.",
    "n/a",
    "x",
    "…",
    "da definire",
    "Da definire per il 2022",
    "da definire con la Regione",
    "da definirsi in sede di bilancio",
    "da concordare",
    "valore in corso di definizione",
    "baseline in corso di rilevazione",
    "non ancora disponibile",
    "in attesa dei dati",
  ])("%j stands for nothing", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    "0",
    "SI",
    "NO",
    "nessun reclamo",
    "xylella",
    "definizione dei criteri",
    "80% da confermare",
    "1",
  ])("%j says something", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

it("reading never throws", () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-−€%0-9., /a-z()]{0,30}$/));
  fc.assert(
    fc.property(texts, (text) => {
      readBaseline(text);
      readWeight(text);
      isPlaceholder(text);
    }),
    { numRuns: 1000 },
  );
});
