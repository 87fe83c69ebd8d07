import { describe, expect, it } from "vitest";
import { readFormula } from "../../src/core/formula/reading.ts";
import { readTarget } from "../../src/core/target/reading.ts";

/** The algorithms of the example plan (Lecce 2018-2020), each once, with a target that it has there. */
const PLAN: readonly (readonly [formula: string, target: string, normal: string])[] = [
  [
    "(Numero start up(t)-Numero start up(t-1))/Numero start up(t-1)*100",
    ">= +10%",
    '(* (/ (- (v "Numero start up" t) (v "Numero start up" t-1)) (v "Numero start up" t-1)) 100)',
  ],
  ["Numero soggetti", ">= 500", '(v "Numero soggetti" t)'],
  ["Media ponderata delle azioni*100", ">= 100%", '(* (rollup "actions" weighted-mean) 100)'],
  ["Media ponderata delle azioni", ">= 100", '(rollup "actions" weighted-mean)'],
  [
    "Media ponderata degli obiettivi operativi*100",
    ">= 100%",
    '(* (rollup "operational-objectives" weighted-mean) 100)',
  ],
  ["Grado di soddisfazione", ">= 7", '(mean-score "Grado di soddisfazione")'],
  [
    "(Numero soggetti(t)-Numero soggetti(t-1)) /Numero soggetti(t-1)*100",
    ">= +10%",
    '(* (/ (- (v "Numero soggetti" t) (v "Numero soggetti" t-1)) (v "Numero soggetti" t-1)) 100)',
  ],
  ["Costituzione organismo", "<= 31/12/2018", '(milestone "Costituzione organismo")'],
  ["Realizzazione attività", "<= 30/06/2018", '(milestone "Realizzazione attività")'],
  [
    "Report monitoraggio ciclo della performance",
    "<= 15/05/2018",
    '(milestone "Report monitoraggio ciclo della performance")',
  ],
  [
    "Sommatoria imprese iscritte al RASL/Sommatoria imprese iscritte al R.I.",
    ">= 3%",
    '(/ (v "Sommatoria imprese iscritte al RASL" t) (v "Sommatoria imprese iscritte al R.I." t))',
  ],
  [
    "Scuole secondarie di secondo grado coinvolte",
    ">= 30",
    '(v "Scuole secondarie di secondo grado coinvolte" t)',
  ],
  [
    "(Totale procedimenti SUAP inviati per via telematica(t)-Totale procedimenti SUAP inviati per via telematica(t-1))/Totale procedimenti SUAP inviati per via telematica (t-1)*100",
    ">= +10%",
    '(* (/ (- (v "Totale procedimenti SUAP inviati per via telematica" t) (v "Totale procedimenti SUAP inviati per via telematica" t-1)) (v "Totale procedimenti SUAP inviati per via telematica" t-1)) 100)',
  ],
  [
    "(Numero procedimenti(t)-Numero procedimenti(t-1))/Numero procedimenti(t- 1)*100",
    ">= +5%",
    '(* (/ (- (v "Numero procedimenti" t) (v "Numero procedimenti" t-1)) (v "Numero procedimenti" t-1)) 100)',
  ],
  [
    "(Documenti costituenti i fascicoli(t)- Documenti costituenti i fascicoli(t-1))/Documenti costituenti i fascicoli(t-1)*100",
    ">= +10%",
    '(* (/ (- (v "Documenti costituenti i fascicoli" t) (v "Documenti costituenti i fascicoli" t-1)) (v "Documenti costituenti i fascicoli" t-1)) 100)',
  ],
  ["Numero ore medie", ">=40", '(v "Numero ore medie" t)'],
  [
    "Numero post informativi(t)/Numero post informativi(t-1)",
    ">= 1",
    '(/ (v "Numero post informativi" t) (v "Numero post informativi" t-1))',
  ],
  [
    "Totale attività realizzate/Totale attività programmate*100",
    ">= 80%",
    '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)',
  ],
  ["Numero progetti comunitari/nazionali", ">= 2", '(v "Numero progetti comunitari/nazionali" t)'],
  [
    "% pratiche RI Lecce evase entro 5 gg (anno t/ anno t-1)/% pratiche RI media nazionale evase entro 5 gg (anno t/ anno t-1)",
    ">= 1",
    '(/ (/ (v "% pratiche RI Lecce evase entro 5 gg" t) (v "% pratiche RI Lecce evase entro 5 gg" t-1)) (/ (v "% pratiche RI media nazionale evase entro 5 gg" t) (v "% pratiche RI media nazionale evase entro 5 gg" t-1)))',
  ],
  [
    "Posizioni verificate/Posizioni da verificare*100",
    ">= 70%",
    '(* (/ (v "Posizioni verificate" t) (v "Posizioni da verificare" t)) 100)',
  ],
  ["Indice di tempestività dei pagamenti", "<= 0", '(index "itp")'],
  ["Numero attività*100", ">= 90%", '(* (v "Numero attività" t) 100)'],
  [
    "Costo al mq/Costo al mq anno 2016*100",
    "<= 95%",
    '(* (/ (v "Costo al mq" t) (v "Costo al mq" 2016)) 100)',
  ],
  [
    "Metri lineari di archivio utilizzati/Metri lineari di archivio utilizzati nel 2016*100",
    "<= 65%",
    '(* (/ (v "Metri lineari di archivio utilizzati" t) (v "Metri lineari di archivio utilizzati" 2016)) 100)',
  ],
];

/** Those that two people could read in two ways, with the doubt and the other reading. */
const DOUBTFUL: readonly (readonly [
  formula: string,
  target: string,
  normal: string,
  code: string,
  other: string | null,
])[] = [
  [
    "Numero percorsi attivati nell'anno/numero servizi camerali + AS",
    ">= 2",
    '(/ (v "Numero percorsi attivati nell\'anno" t) (+ (v "numero servizi camerali" t) (v "AS" t)))',
    "ambiguous-precedence",
    '(+ (/ (v "Numero percorsi attivati nell\'anno" t) (v "numero servizi camerali" t)) (v "AS" t))',
  ],
  [
    "Totale attività - iniziative realizzate",
    ">= 2",
    '(v "Totale attività - iniziative realizzate" t)',
    "ambiguous-dash",
    '(- (v "Totale attività" t) (v "iniziative realizzate" t))',
  ],
  [
    "Somma totale delle ore destinate settimanalmente ad attività di",
    ">= 15",
    '(sum (v "ore destinate settimanalmente ad attività di" t))',
    "formula-truncated",
    null,
  ],
];

function read(formula: string, target: string) {
  return readFormula(formula, { targets: readTarget(target, { year: 2018 }).targets });
}

describe("the formulas of the example plan", () => {
  it.each(PLAN)("%s", (formula, target, normal) => {
    const reading = read(formula, target);
    expect(reading.normal).toBe(normal);
    expect(reading.diagnostics).toEqual([]);
  });

  it.each(DOUBTFUL)("%s is reported as doubtful", (formula, target, normal, code, other) => {
    const reading = read(formula, target);
    expect(reading.normal).toBe(normal);
    expect(reading.diagnostics.map((one) => one.code)).toEqual([code]);
    const others = reading.diagnostics.flatMap((one) =>
      one.alternatives.map((alternative) => alternative.normal),
    );
    expect(others).toEqual(other === null ? [] : [other]);
  });

  it("a milestone only where the target is a date", () => {
    expect(readFormula("Realizzazione attività").normal).toBe('(v "Realizzazione attività" t)');
    expect(read("Numero attività*100", "<= 30/06/2018").kind).toBe("date/milestone");
  });
});
