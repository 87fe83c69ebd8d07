import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanSpacedNumber } from "../../src/core/number/spaced.ts";
import { readTarget } from "../../src/core/target/reading.ts";
import { tablesOf } from "../cases/measure-formulas.ts";
import { measureTargets } from "../cases/measure-targets.ts";
import { readsAs, written } from "./written-target.ts";

describe("parts of the year", () => {
  readsAs(`
    3° trim. 2022                          =>> 2022 <= 2022-09-30 date
    T3 2022                                =>> 2022 <= 2022-09-30 date
    Q4 2024                                =>> 2024 <= 2024-12-31 date
    2023-Q2                                =>> 2023 <= 2023-06-30 date
    1S/2023                                =>> 2023 <= 2023-06-30 date
    III quadr. 2021                        =>> 2021 <= 2021-12-31 date
    semestre 2/2023                        =>> 2023 <= 2023-12-31 date
    2022 - II semestre                     =>> 2022 <= 2022-12-31 date
    secondo semestre                       =>> <= --12-31 date !year-unknown
    seconda metà del 2024                  =>> 2024 <= 2024-12-31 date
    entro la seconda decade di maggio 2023 =>> 2023 <= 2023-05-20 date
    entro l'ultima settimana di giugno 2023 =>> 2023 <= 2023-06-30 date
    dic-22                                 =>> 2022 <= 2022-12-31 date
    giu 21                                 =>> 2021 <= 2021-06-30 date
    31-dic-21                              =>> 2021 <= 2021-12-31 date
    2022-06                                =>> 2022 <= 2022-06-30 date
    31 12 2022                             =>> 2022 <= 2022-12-31 date
    31.12                                  =>> <= --12-31 date !year-unknown
    10.05                                  =>> >= 10.05
  `);
});

describe("days from, after, and of the next year", () => {
  readsAs(`
    dopo il 30/6/2022                      =>> 2022 > 2022-06-30 date
    >= 31/12/2022                          =>> 2022 >= 2022-12-31 date
    a partire dal 1° luglio 2022           =>> 2022 <= 2022-07-01 date !direction-assumed
    sportello attivo dal 1/7/2023          =>> 2023 <= 2023-07-01 date
    ≤ 30/06                                =>> <= --06-30 date !year-unknown
  `);
  it("counts the next year from the target's own", () => {
    expect(written("entro il 31 gennaio dell'anno successivo", { year: 2022 })).toBe(
      "2022 <= 2023-01-31 date !year-assumed",
    );
  });
});

describe("what is still to be decided", () => {
  readsAs(`
    da definirsi in sede di programmazione               =>> none
    da concordare con il dirigente entro il 31/03/2022   =>> none
    baseline in corso di rilevazione                     =>> none
    valore non ancora disponibile                        =>> none
    target da determinare a seguito della misurazione    =>> none
    2022: da definire in sede di bilancio; 2023: 80%     =>> 2023 >= 80 %
    80% (da confermare)                                  =>> >= 80 %
    >= da definire                                       =>> none !placeholder
    Regolamento da approvare entro il 31/12/2022         =>> 2022 <= 2022-12-31 date
    definizione dei criteri                              =>> milestone true
  `);
});

describe("blanks, letters and words inside figures", () => {
  readsAs(`
    >= 10 .000                             =>> >= 10000
    10. 000                                =>> >= 10000
    ≥85 ,5%                                =>> >= 85.5 %
    ≥ 8 0%                                 =>> >= 80 % !ambiguous
    5 7 9 %                                =>> >= 5 %; >= 7 %; >= 9 % !years-unknown
    ≥9O%                                   =>> >= 90 %
    meno 5%                                =>> <= -5 %
    la metà dei comuni                     =>> >= 50 %
    almeno due terzi                       =>> >= 66.6666666666667 %
    nessuna segnalazione                   =>> = 0 count
    assenza di reclami                     =>> = 0 count
    5 per mille                            =>> >= 5 ‰
    2,5 M€                                 =>> >= 2500000 EUR
    2.000.000 di euro                      =>> >= 2000000 EUR
    ≤ 2 ore e 30 minuti                    =>> <= 150 minutes
    2022                                   =>> >= 2022 !ambiguous
  `);

  it("reads a figure divided beside its mark as the figure itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, rest) => {
        const thousands = String(rest).padStart(3, "0");
        for (const text of [`${whole} .${thousands}`, `${whole}. ${thousands}`]) {
          expect(scanSpacedNumber(text, 0, false)?.value.valueOf()).toBe(whole * 1000 + rest);
        }
        expect(scanSpacedNumber(`${whole} ${thousands}`, 0, true)).toBeNull();
      }),
    );
  });
});

describe("one sign for a row, one currency for a range", () => {
  readsAs(
    `
    60 65 70 %                             =>> 2021 >= 60 %; 2022 >= 65 %; 2023 >= 70 %
    60/65/70%                              =>> 2021 >= 60 %; 2022 >= 65 %; 2023 >= 70 %
    >= 60, 65, 70%                         =>> 2021 >= 60 %; 2022 >= 65 %; 2023 >= 70 %
    30 25 20 gg                            =>> 2021 <= 30 days; 2022 <= 25 days; 2023 <= 20 days !direction-assumed !direction-assumed !direction-assumed
    da € 10.000 a € 12.000                 =>> 2021 between 10000..12000 EUR
    € 10.000 - € 12.000                    =>> 2021 between 10000..12000 EUR
    incremento compreso tra 5 e 10%        =>> 2021 between 5..10 % from baseline
    riduzione tra il 5% e il 10%           =>> 2021 between -10..-5 % from baseline
    non inferiore al 5% né superiore al 10%   =>> 2021 between 5..10 %
    ≥70% dei partecipanti; voto medio ≥ 4  =>> 2021 >= 70 % !part-ignored
  `,
    { year: 2021, years: [2021, 2022, 2023] },
  );
});

describe("years beside their figures", () => {
  readsAs(
    `
    2021 - 60% - 2022 - 65%                =>> 2021 >= 60 %; 2022 >= 65 %
    60% - 2021, 65% - 2022                 =>> 2021 >= 60 %; 2022 >= 65 %
    80%-2022 85%-2023                      =>> 2022 >= 80 %; 2023 >= 85 %
    2022:3/2023:4                          =>> 2022 >= 3; 2023 >= 4
    2022 (3) 2023 (4)                      =>> 2022 >= 3; 2023 >= 4
    3 [2022] 4 [2023]                      =>> 2022 >= 3; 2023 >= 4
    2022-23: 80%                           =>> 2022 >= 80 %; 2023 >= 80 %
    triennio 2021/2023: 80%                =>> 2021 >= 80 %; 2022 >= 80 %; 2023 >= 80 %
    80% dal 2022                           =>> 2022 >= 80 %; 2023 >= 80 %
    2022: ≥ 80%; 2023: idem                =>> 2022 >= 80 %; 2023 >= 80 %
    anno t: 5; anno t+1: 7                 =>> 2021 >= 5; 2022 >= 7
    T0 50% T1 60% T2 70%                   =>> 2021 >= 60 %; 2022 >= 70 %
    2021: avvio; 2022: conclusione         =>> 2021 milestone true; 2022 milestone true
    2023 -5%                               =>> 2023 <= -5 % !direction-assumed
    100 110 120                            =>> 2021 >= 100; 2022 >= 110; 2023 >= 120
    € 100 110 120                          =>> 2021 >= 100110120 EUR
    2021: - 2022: 40%                      =>> 2022 >= 40 %
    2021: 3-5; 2022: 4-6                   =>> 2021 between 3..5; 2022 between 4..6
    80% fino al 2022, 90% nel 2023         =>> 2022 >= 80 % by 2022-12-31; 2023 >= 90 %
    20% il primo anno, 40% il secondo      =>> 2021 >= 20 % !part-ignored
  `,
    { year: 2021, years: [2021, 2022, 2023] },
  );
});

describe("times and details that tell which cases count", () => {
  readsAs(`
    almeno il 90% delle pratiche entro 30 giorni     =>> >= 90 %
    entro 30 gg dalla richiesta nel 95% dei casi     =>> >= 95 %
    ≤ 30 giorni per il 90% delle istanze             =>> >= 90 %
    100% dei controlli, con verbale entro 10 giorni  =>> >= 100 %
    entro 30 gg; soddisfazione 80%                   =>> >= 80 % !part-ignored
    80% degli utenti con giudizio ≥ 7                =>> >= 80 % !part-ignored
    ≥ 3,8 su una scala da 1 a 5                      =>> >= 3.8 score/5
    3 ispezioni su 5                                 =>> >= 3 of 5
    2 ogni 100 abitanti                              =>> >= 2
    completamento fase 2                             =>> milestone true
    Certificazione ISO 9001:2015                     =>> milestone true
    2 report (giugno e dicembre)                     =>> >= 2 count by --12-31 !year-unknown
    80% [1]                                          =>> >= 80 %
  `);
});

describe("what there was", () => {
  readsAs(`
    nessun peggioramento rispetto al 2021                      =>> >= baseline from 2021
    non peggiorare                                             =>> >= baseline from baseline
    nessun aumento rispetto all'anno precedente                =>> <= baseline from previous-year
    come il 2021                                               =>> >= baseline from 2021
    migliore dell'anno precedente                              =>> > baseline from previous-year
    ≥ media ultimi tre anni                                    =>> >= baseline from baseline !ambiguous
    ≥ media 2019-2021                                          =>> >= baseline from baseline !ambiguous
    +5% rispetto alla media del triennio precedente            =>> >= 5 % from baseline !ambiguous
    miglioramento rispetto alla media dei 3 anni precedenti    =>> > baseline from baseline !ambiguous
    ≤ spesa 2021                                               =>> <= baseline from 2021 !ambiguous
    ≤ media dei tempi 2019                                     =>> <= baseline from 2019
    valore 2020 + 10%                                          =>> >= 10 % from 2020
    baseline - 5%                                              =>> <= -5 % from baseline
    -10% del valore 2019                                       =>> <= -10 % from 2019
    riduzione 10% spesa 2019                                   =>> increment -10 % from 2019
    riduzione a 10 giorni                                      =>> <= 10 days
    portare al 70%                                             =>> >= 70 %
  `);
});

describe("answers and comparators joined", () => {
  readsAs(`
    SI/NO: NO                              =>> = false bool
    SI = 100%                              =>> = true bool
    predisposto                            =>> = true bool
    attuato al 90%                         =>> >= 90 %
    entro le ore 12 del 30/06/2023         =>> 2023 <= 2023-06-30 date
    rispetto dei termini                   =>> milestone true
    entro i termini di legge               =>> milestone true
    entro il termine del 31/12/2022        =>> 2022 <= 2022-12-31 date
    si veda il piano                       =>> none !unreadable
    approvazione del piano                 =>> milestone true
    maggiore o = 90%                       =>> >= 90 %
    = o < 5                                =>> <= 5
    non < 5                                =>> >= 5
    tra i primi 10                         =>> <= 10
  `);
});

it("a year's label never becomes a figure", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2010, max: 2030 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(
        "Y: F%",
        "Y - F%",
        "F% - Y",
        "F% (Y)",
        "Y (F%)",
        "F% nel Y",
        "F%/Y",
        "[Y] F%",
        "Y | F%",
      ),
      (year, figure, form) => {
        const text = form.replace("Y", String(year)).replace("F", String(figure));
        const read = readTarget(text).targets.map((one) => [
          one.year,
          one.value.kind === "number" ? one.value.value.valueOf() : null,
        ]);
        expect(read, text).toEqual([[year, figure]]);
      },
    ),
  );
});

describe("the third table of cases", () => {
  const results = measureTargets(
    "",
    tablesOf(join(import.meta.dirname, "../cases"), "targets").filter((path) => path.endsWith("third.tsv")),
  );

  it("is read as meant", () => {
    expect(results.length).toBe(60);
    expect(results.filter(({ right }) => !right).map(({ target }) => target)).toEqual([]);
  });

  it("has no doubt where none is called for", () => {
    expect(results.filter(({ falseDoubt }) => falseDoubt).map(({ target }) => target)).toEqual([]);
  });
});
