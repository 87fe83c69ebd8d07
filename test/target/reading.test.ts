import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatItalian } from "../../src/core/number/italian.ts";
import { ratio } from "../../src/core/number/rational.ts";
import { readTarget } from "../../src/core/target/reading.ts";
import { readsAs, written } from "./written-target.ts";

describe("comparators", () => {
  readsAs(`
    >= 2                              =>> >= 2
    >=40                              =>> >= 40
    >= +10%                           =>> >= 10 %
    => 5                              =>> >= 5
    =< 5                              =>> <= 5
    &gt;= 5                           =>> >= 5
    <b>&ge; 5%</b>                    =>> >= 5 %
    > 92%                             =>> > 92 %
    <0                                =>> < 0
    =95.000                           =>> = 95000
    ³ 90%                             =>> >= 90 % !ambiguous
    almeno due                        =>> >= 2
    ALMENO 3                          =>> >= 3
    minimo 3                          =>> >= 3
    min. 10                           =>> >= 10
    non meno di 4                     =>> >= 4
    non inferiore al 65%              =>> >= 65 %
    pari ad almeno 10                 =>> >= 10
    maggiore o uguale a 3             =>> >= 3
    uguale o superiore all'80%        =>> >= 80 %
    5 o più                           =>> >= 5
    superiore a 5                     =>> > 5
    oltre 100                         =>> > 100
    più di 50                         =>> > 50
    al massimo 5                      =>> <= 5
    max. 5 gg                         =>> <= 5 days
    non oltre 30 giorni               =>> <= 30 days
    non superiore al 5%               =>> <= 5 %
    fino a 10                         =>> <= 10
    10 giorni o meno                  =>> <= 10 days
    inferiore a 10                    =>> < 10
    meno del 5%                       =>> < 5 %
    pari a 100%                       =>> = 100 %
    uguale a 3                        =>> = 3
    valore ≥ 80%                      =>> >= 80 %
    100%                              =>> >= 100 %
    100                               =>> >= 100
    0                                 =>> = 0
    Nessun reclamo                    =>> = 0 count
    -8                                =>> <= -8 !direction-assumed
  `);
});

describe("ranges", () => {
  readsAs(`
    tra 5 e 10                                =>> between 5..10
    compreso fra 70,00% e 75,00%              =>> between 70..75 %
    tra l'80% e il 90%                        =>> between 80..90 %
    da 90% a 95%                              =>> between 90..95 %
    da 3 a 5 giorni lavorativi                =>> between 3..5 days
    60-65%                                    =>> between 60..65 %
    60% - 65%                                 =>> between 60..65 %
    5÷10                                      =>> between 5..10
    5 ≤ x ≤ 10                                =>> between 5..10
    > 90% e < 95%                             =>> between 90..95 %
    non inferiore a 5 e non superiore a 10    =>> between 5..10
    80% ± 5%                                  =>> between 75..85 %
    ± 3%                                      =>> between -3..3 %
    aumento dal 60% al 70%                    =>> >= 70 %
    riduzione da 15 a 10 giorni               =>> <= 10 days
  `);
});

describe("days and deadlines", () => {
  readsAs(`
    <= 31/12/2018                          =>> 2018 <= 2018-12-31 date
    31.12.2019                             =>> 2019 <= 2019-12-31 date
    entro giugno 2019                      =>> 2019 <= 2019-06-30 date
    entro il I semestre 2021               =>> 2021 <= 2021-06-30 date
    entro il mese di marzo 2021            =>> 2021 <= 2021-03-31 date
    entro e non oltre il 15 marzo 2021     =>> 2021 <= 2021-03-15 date
    entro la fine dell'anno 2021           =>> 2021 <= 2021-12-31 date
    entro il 2021                          =>> 2021 <= 2021-12-31 date
    dal 1/1/2020 al 31/12/2020             =>> 2020 <= 2020-12-31 date
    entro il 30/06                         =>> <= --06-30 date !year-unknown
    30/06                                  =>> <= --06-30 date !year-unknown
    Approvazione del piano entro il 31/12/2020   =>> 2020 <= 2020-12-31 date
    100% entro il 31/10/2019               =>> 2019 >= 100 % by 2019-10-31
    ≥ 150 entro il 30/11/2022              =>> 2022 >= 150 by 2022-11-30
    un report entro il 30 giugno 2020      =>> 2020 >= 1 count by 2020-06-30
    Sì entro il 30/06/2022                 =>> 2022 = true bool by 2022-06-30
    50% entro il 30/06/2020; 100% entro il 31/12/2020   =>> 2020 >= 100 % by 2020-12-31 !part-ignored
    entro 30 giorni                        =>> <= 30 days
    entro 5 gg lavorativi dalla richiesta  =>> <= 5 days
    entro 30 giorni dal 31/12/2020         =>> <= 30 days
    entro 24 ore                           =>> <= 24 hours
    100% delle richieste entro 30 giorni   =>> >= 100 %
    30 gg                                  =>> <= 30 days !direction-assumed
    31/06/2019                             =>> none !date-impossible
  `);
});

describe("differences", () => {
  readsAs(`
    incremento del 10% rispetto alla baseline                    =>> increment 10 % from baseline
    aumento di 5 unità rispetto all'anno precedente              =>> increment 5 count from previous-year
    riduzione del 10%                                            =>> increment -10 % from baseline
    riduzione dei tempi medi del 5% rispetto al 2018             =>> increment -5 % from 2018
    riduzione di almeno il 10% rispetto al 2019                  =>> <= -10 % from 2019
    +5% rispetto al 2016                                         =>> >= 5 % from 2016
    -3% rispetto al 2018                                         =>> <= -3 % from 2018
    +5%                                                          =>> >= 5 %
    5% in meno rispetto al 2019                                  =>> increment -5 % from 2019
    incremento di 3 punti percentuali                            =>> increment 3 pp from baseline
    baseline + 10%                                               =>> >= 10 % from baseline
    mantenimento                                                 =>> >= baseline from baseline
    Mantenimento del valore 2018                                 =>> >= baseline from 2018
    come anno precedente                                         =>> >= baseline from previous-year
    non inferiore alla media del triennio precedente             =>> >= baseline from baseline !ambiguous
    mantenimento del 95%                                         =>> >= 95 %
    ≥ valore anno precedente                                     =>> >= baseline from previous-year
    superiore all'anno precedente                                =>> > baseline from previous-year
    superiore al 2019                                            =>> > baseline from 2019 !ambiguous
    miglioramento                                                =>> > baseline from baseline
    Baseline 85% target 90%                                      =>> >= 90 %
  `);
});

describe("several years", () => {
  readsAs(`
    Anno: 2018 >= +10% Anno: 2019 >= +20% Anno: 2020 >= +30%     =>> 2018 >= 10 %; 2019 >= 20 %; 2020 >= 30 %
    <i>Anno: 2018 >= 7 Anno: 2019 >= 7</i>                       =>> 2018 >= 7; 2019 >= 7
    Anno 2015: >= 1,5 Anno 2016: >= 2 Anno 2017: >= 2            =>> 2015 >= 1.5; 2016 >= 2; 2017 >= 2
    2021: 60% - 2022: 65% - 2023: 70%                            =>> 2021 >= 60 %; 2022 >= 65 %; 2023 >= 70 %
    2020 ≥ 5; 2021 ≥ 6                                           =>> 2020 >= 5; 2021 >= 6
    2021=60%; 2022=65%                                           =>> 2021 = 60 %; 2022 = 65 %
    60% nel 2021, 65% nel 2022                                   =>> 2021 >= 60 %; 2022 >= 65 %
    50 - 60 - 70                                                 =>> >= 50; >= 60; >= 70 !years-unknown
    SI SI                                                        =>> = true bool; = true bool !years-unknown
    60% (2021) 65% (2022)                                        =>> 2021 >= 60 %; 2022 >= 65 %
    60% 2021 - 65% 2022                                          =>> 2021 >= 60 %; 2022 >= 65 %
    2021 60% 2022 65%                                            =>> 2021 >= 60 %; 2022 >= 65 %
    2021-2023: 60%                                               =>> 2021 >= 60 %; 2022 >= 60 %; 2023 >= 60 %
    2020: n.d. 2021: 60%                                         =>> 2021 >= 60 %
    31/12/2020 - 31/12/2021                                      =>> 2020 <= 2020-12-31 date; 2021 <= 2021-12-31 date
    <=40% <=40% <=38%                                            =>> <= 40 %; <= 40 %; <= 38 % !years-unknown
    almeno 2000 utenti                                           =>> >= 2000 count
    ≥ 2000                                                       =>> >= 2000
  `);

  test.each([
    ["<=40% <=40% <=38%", "2017 <= 40 %; 2018 <= 40 %; 2019 <= 38 %"],
    ["60% n.d. 70%", "2017 >= 60 %; 2019 >= 70 %"],
    ["1° anno 60%, 2° anno 65%", "2017 >= 60 %; 2018 >= 65 %"],
    ["31 dicembre di ogni anno", "2017 <= 2017-12-31 date; 2018 <= 2018-12-31 date; 2019 <= 2019-12-31 date"],
    ["entro il 30/06", "2017 <= 2017-06-30 date !year-assumed"],
    ["entro l'anno", "2017 <= 2017-12-31 date"],
    ["entro il 30/06/2018", "2018 <= 2018-06-30 date"],
    ["5", "2017 >= 5"],
  ])("in a plan of 2017-2019: %s", (text, expected) => {
    expect(written(text, { year: 2017, years: [2017, 2018, 2019] })).toBe(expected);
  });

  it("gives thresholds without years to the years that follow, and says so", () => {
    expect(written(">= 62% / >= 63%", { year: 2020 })).toBe("2020 >= 62 %; 2021 >= 63 % !years-assumed");
  });
});

describe("units, parts and answers", () => {
  readsAs(`
    ≤ 30 gg                                =>> <= 30 days
    ≤ 15 min                               =>> <= 15 minutes
    ≤ 15'                                  =>> <= 15 minutes
    15 ore                                 =>> >= 15 hours
    € 10.000                               =>> >= 10000 EUR
    ≥ € 450.000,00                         =>> >= 450000 EUR
    10 mila euro                           =>> >= 10000 EUR
    1,5 milioni di euro                    =>> >= 1500000 EUR
    >= 1.000                               =>> >= 1000
    90 per cento                           =>> >= 90 %
    almeno n. 2 incontri                   =>> >= 2 count
    7/10                                   =>> >= 7 score/10
    non inferiore a 7/10                   =>> >= 7 score/10
    4 su 5                                 =>> >= 4 score/5
    18 su 20                               =>> >= 18 of 20
    almeno 4 punti su 5                    =>> >= 4 score/5
    non inferiore a 3,5 (su 5)             =>> >= 3.5 score/5
    70% (soglia) 80% (target)              =>> >= 80 %
    3/4                                    =>> >= 3 of 4 !ambiguous
    90% (18 su 20)                         =>> >= 90 %
    soglia 60, target 80                   =>> >= 80
    almeno 3 incontri e 100 partecipanti   =>> >= 3 count !part-ignored
    SI                                     =>> = true bool
    Sì                                     =>> = true bool
    NO                                     =>> = false bool !ambiguous
    SI/NO                                  =>> = true bool !ambiguous
    ON                                     =>> = true bool
    Approvazione del regolamento           =>> milestone true
  `);
});

describe("no target", () => {
  readsAs(`
    n.d.                   =>> none
    N.P.                   =>> none
    n/a                    =>> none
    ---                    =>> none
    x                      =>> none
    da definire            =>> none
    in corso di definizione   =>> none
    >= x                   =>> none !placeholder
    ≥ __%                  =>> none !placeholder
    xx%                    =>> none !placeholder
    come da programma      =>> none !unreadable
    >= media nazionale     =>> none !unreadable
  `);
});

describe("properties", () => {
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, places]) => ratio(n, 10 ** places));

  it("reads back every figure after every comparator, exactly", () => {
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom(">=", "<=", ">", "<", "="),
        fc.constantFrom("", "%", " %"),
        (value, sign, unit) => {
          const { targets } = readTarget(`${sign} ${formatItalian(value)}${unit}`);
          expect(targets).toHaveLength(1);
          const [target] = targets;
          expect(target?.comparator).toBe(sign);
          expect(target?.unit).toBe(unit === "" ? null : "%");
          expect(target?.value.kind === "number" && target.value.value.equals(value)).toBe(true);
        },
      ),
    );
  });

  it("gives each year its own figure, in any order of writing", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2060 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(years, fc.constantFrom("; ", " - ", " ", ", "), (list, between) => {
        const text = list.map((year) => `${year}: >= ${year - 1990}%`).join(between);
        const read = readTarget(text).targets.map(({ year, value }) => [
          year,
          value.kind === "number" ? value.value.valueOf() : null,
        ]);
        expect(read).toEqual([...list].sort((a, b) => a - b).map((year) => [year, year - 1990]));
      }),
    );
  });

  const words = fc.constantFrom(
    ..."≥ >= <= < > = ± + - – % € / ( ) [ ] , ; : . 5 10 .000 T1 Q4 t+1 2018 2019 31/12 30/06/2020 7/10 1.000 3,5 n.d. x SI NO entro oltre non da a tra e al rispetto baseline anno precedente incremento riduzione mantenere giorni gg ore almeno report su in più meno ogni soglia target idem fase scala media triennio nessun peggioramento aumento definire come".split(
      " ",
    ),
  );

  it("never throws, and points inside the text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom({}, { year: 2018 }, { year: 2018, years: [2018, 2019, 2020] }),
        (text, context) => {
          for (const { location } of readTarget(text, context).diagnostics) {
            expect(location?.in).toBe("text");
            if (location?.in !== "text") return;
            expect(location.span.start).toBeGreaterThanOrEqual(0);
            expect(location.span.end).toBeLessThanOrEqual(text.length);
            expect(location.span.start).toBeLessThanOrEqual(location.span.end);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("comes to an end on hostile texts", { timeout: 20_000 }, () => {
    for (const piece of [
      "(",
      "1-",
      "2018 ",
      "entro ",
      "1/",
      ">= ",
      "da 1 a ",
      "rispetto ",
      "a ",
      "1.",
      "&gt;",
      "x ",
      "non ",
      "in corso di ",
      "2021 (",
      "t1 ",
      "1O%",
      "10 .",
      "idem ",
      "da definire ",
      "60% - 2021, ",
    ]) {
      const text = piece.repeat(4000 / piece.length);
      expect(readTarget(text).text).toBe(text);
    }
    expect(readTarget("9".repeat(1_000_000)).targets.length).toBeLessThanOrEqual(1);
  });
});
