import { describe, expect, test } from "vitest";
import { explain } from "../../src/core/evaluation/explain.ts";
import type { Subject } from "../../src/core/evaluation/explanation.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { policyOf } from "../../src/core/policy/read-policy.ts";
import { explanationLines } from "../../src/explanation/render.ts";
import { Catalogue } from "../../src/messages/catalogue.ts";
import type { Language } from "../../src/messages/language.ts";
import { type NodeSketch, plan, row, run, target } from "../evaluation/building.ts";

const WORDS = { it: Catalogue.load("it"), en: Catalogue.load("en") };

/** The explanation as indented text. */
function told(
  sketches: readonly NodeSketch[],
  rows: readonly Measurement[],
  subject: Subject,
  options: Parameters<typeof run>[2] & { language?: Language; levels?: number } = {},
): string {
  const { language = "it", levels = 1, ...rest } = options;
  const step = explain(run(plan(sketches), rows, rest), subject);
  if (!step) throw new Error("nothing to explain");
  return explanationLines(step, WORDS[language], levels)
    .map(({ depth, text }) => `${"  ".repeat(depth)}${text}`)
    .join("\n");
}

const GROWTH = '(* (/ (- (v "Imprese" t) (v "Imprese" t-1)) (v "Imprese" t-1)) 100)';
const growth: NodeSketch[] = [
  {
    id: "A",
    indicators: [{ normal: GROWTH, targets: [target(">= 10 %")], baseline: "140", name: "Crescita" }],
  },
];
const indicator: Subject = { kind: "indicator", key: "A/1" };

test("growth, from formula to rounding", () => {
  const rows = [row("A/1", "Imprese", "149", { source: "registro", line: 24 })];
  expect(told(growth, rows, indicator)).toBe(
    `A/1 Crescita: 64,29
  Raggiungimento 2018: 64,29
  Formula: ${GROWTH}
  La formula si legge: (Imprese - Imprese (t-1)) / Imprese (t-1) * 100
  Con i dati: (149 − 140) / 140 × 100 = 6,428571
  Target 2018: ≥ 10 %
  Regola: rapporto con il target, al massimo 100 (capped-ratio, versione 1)
    100 × 6,428571 / 10 = 64,285714
  Letta come indice (106,428571 su 110) la crescita darebbe 96,75.
  Imprese (2018): 149
    149, osservato il 31/12/2018, fonte: registro (riga 24 del file)
  Imprese (2017): 140
    140, dal piano (stato)
  Arrotondamento: il valore esatto è 450/7 (64,28571429…); si mostra 64,29.`,
  );
});

test("what is missing, and what would complete it", () => {
  expect(
    told(
      [{ id: "A", indicators: [{ normal: '(/ (v "x" t) (v "y" t))', targets: ">= 3 %" }] }],
      [row("A/1", "x", "1")],
      indicator,
    ),
  ).toBe(
    `A/1 Indicatore 1
  Raggiungimento 2018: non ancora noto, fra 0,00 e 100,00
  Formula: (/ (v "x" t) (v "y" t))
  La formula si legge: x / y
  Con i dati: 1 / ?
  Target 2018: ≥ 3 %
  x (2018): 1
    1, osservato il 31/12/2018, fonte: prova
  y (2018): manca
  Per completare il risultato servono:
    Manca: y, anno 2018 (indicatore A/1)`,
  );
});

test("in English, with several units", () => {
  const sketch: NodeSketch[] = [{ id: "A", indicators: [{ normal: '(mean-score "x")', targets: ">= 7" }] }];
  const rows = [row("A/1", "x", "6.8", { unit: "U1" }), row("A/1", "x", "7.4", { unit: "U2" })];
  expect(told(sketch, rows, indicator, { language: "en" })).toContain(
    `Value: 7.1
  Target 2018: ≥ 7
  Rule: ratio to the target, at most 100 (capped-ratio, version 1)
    100 × 7.1 / 7 = 101.428571, that is 100 (the most)
  x (2018): 7.1
    mean of the units' figures, weighted by the number of answers
    6.8, observed on 31/12/2018 by U1, source: prova
    7.4, observed on 31/12/2018 by U2, source: prova`,
  );
});

describe("roll-ups and means", () => {
  const child = (id: string): NodeSketch => ({
    id,
    parent: "O",
    indicators: [{ normal: '(v "x" t)', targets: ">= 10" }],
  });
  const sketches: NodeSketch[] = [
    {
      id: "O",
      level: "operational-objective",
      units: ["U"],
      indicators: [{ normal: '(* (rollup "actions" weighted-mean) 100)', targets: ">= 100 %" }],
    },
    child("a"),
    child("b"),
  ];
  test("a roll-up partly measured", () => {
    const text = told(sketches, [row("a/1", "x", "5")], { kind: "indicator", key: "O/1" });
    expect(text).toContain(
      "Raggiungimento 2018 su ciò che è misurato: 50,00 (copertura 50 %, fra 25,00 e 75,00)",
    );
    expect(text).toContain(
      "Conto su ciò che è misurato (peso × copertura × punteggio): (1 × 1 × 50) / (1 × 1) = 50",
    );
    expect(text).toContain("Manca: x, anno 2018 (indicatore b/1)");
  });
  test("a node, a unit, the body", () => {
    const rows = [row("a/1", "x", "5"), row("b/1", "x", "10")];
    expect(told(sketches, rows, { kind: "node", key: "O" })).toContain("Conto: (1 × 75) / 1 = 75");
    expect(told(sketches, rows, { kind: "unit", key: "U" })).toContain(
      "Media dei nodi in cui l'unità è coinvolta",
    );
    expect(told(sketches, rows, { kind: "body" })).toMatch(/^Ente Piano: 75,00 \(copertura 100 %\)/);
    expect(told(sketches, rows, { kind: "body" }, { levels: 9 })).toContain("100 × 5 / 10 = 50");
  });
});

describe("each case of each rule has its words", () => {
  const bands = [
    { from: "0", to: "50", achievement: "0" },
    { from: "50", to: null, achievement: "100" },
  ];
  const policy = (rule: string, parameters: unknown = {}) =>
    policyOf({ id: "p", version: "2", rule, parameters }).policy ?? undefined;
  test.each<[string, string, string, string, unknown, string]>([
    [
      "at least, negative",
      ">= 10",
      "-5",
      "capped-ratio",
      {},
      "Il valore -5 è negativo e il target è almeno 10: 0",
    ],
    ["at most", "<= 10", "20", "capped-ratio", {}, "100 × 10 / 20 = 50"],
    ["at most, nothing", "<= 10", "0", "capped-ratio", {}, "Il valore 0 non supera 10: 100"],
    ["zero, met", "<= 0", "-1", "capped-ratio", {}, "Il valore -1 rispetta il limite 0"],
    ["zero, not met", "<= 0", "1", "capped-ratio", {}, "Il valore 1 non rispetta il limite 0"],
    [
      "zero, within tolerance",
      "<= 0",
      "1",
      "capped-ratio",
      { tolerance: "4" },
      "con la tolleranza di 4 il punteggio scende in proporzione: 75",
    ],
    ["between", "between 5 10", "7", "capped-ratio", {}, "Il valore 7 sta fra 5 e 10: 100"],
    [
      "in time",
      "<= 2018-06-30",
      "2018-06-30",
      "capped-ratio",
      {},
      "Fatto il 30/06/2018, entro il 30/06/2018: 100",
    ],
    [
      "late",
      "<= 2018-06-30",
      "2018-07-02",
      "capped-ratio",
      {},
      "Fatto il 02/07/2018, 2 giorni dopo il 30/06/2018: 0",
    ],
    [
      "a day late",
      "<= 2018-06-30",
      "2018-07-01",
      "capped-ratio",
      {},
      "Fatto il 01/07/2018, un giorno dopo il 30/06/2018: 0",
    ],
    [
      "late within grace",
      "<= 2018-06-30",
      "2018-07-02",
      "capped-ratio",
      { graceDays: 8 },
      "su 8 giorni di tolleranza il punteggio scende in proporzione: 75",
    ],
    [
      "still open",
      "<= 2018-06-30",
      "no",
      "capped-ratio",
      {},
      "Non ancora fatto, e il 30/06/2018 è passato: 0",
    ],
    [
      "not before",
      ">= 2018-06-30",
      "2018-07-02",
      "capped-ratio",
      {},
      "Fatto il 02/07/2018, non prima del 30/06/2018: 100",
    ],
    [
      "too early",
      ">= 2018-06-30",
      "2018-06-02",
      "capped-ratio",
      {},
      "Fatto il 02/06/2018, prima del 30/06/2018: 0",
    ],
    ["answer met", "= yes", "yes", "capped-ratio", {}, "La risposta è quella che il target chiede: 100"],
    ["answer unmet", "= yes", "no", "capped-ratio", {}, "La risposta non è quella che il target chiede: 0"],
    ["on-off, met", ">= 10", "10", "on-off", {}, "Il target è raggiunto: 100"],
    ["on-off, unmet", ">= 10", "9", "on-off", {}, "Il target non è raggiunto: 0"],
    ["along the way", ">= 10", "8", "linear-from-baseline", {}, "100 × (8 − 6) / (10 − 6) = 50"],
    [
      "band",
      ">= 10",
      "3",
      "bands",
      { bands },
      "Il rapporto con il target è 30 %: cade nella fascia da 0 a 50, che vale 0",
    ],
    [
      "last band",
      ">= 10",
      "8",
      "bands",
      { bands },
      "Il rapporto con il target è 80 %: cade nella fascia da 50 in su, che vale 100",
    ],
  ])("%s", (_, targets, value, rule, parameters, expected) => {
    const normal = targets.includes("yes") ? '(boolean "x")' : '(v "x" t)';
    const sketch: NodeSketch[] = [{ id: "A", indicators: [{ normal, targets, baseline: "6" }] }];
    const chosen = policy(rule, parameters);
    const rows = [row("A/1", null, value)];
    for (const language of ["it", "en"] as const) {
      const text = told(sketch, rows, indicator, { language, ...(chosen ? { policy: chosen } : {}) });
      if (language === "it") expect(text).toContain(expected);
    }
  });
});

describe("notes", () => {
  test("why nothing can be computed", () => {
    const text = told(
      [{ id: "A", indicators: [{ normal: GROWTH, targets: ">= 10 %", baseline: "0" }] }],
      [row("A/1", "Imprese", "5")],
      indicator,
    );
    expect(text).toContain("Non si può dividere per zero: «Imprese (t-1)» nel 2017 vale 0.");
  });
  test("no target, set aside", () => {
    const sketch: NodeSketch[] = [{ id: "A", indicators: [{ normal: '(v "x" t)', targets: [] }] }];
    expect(told(sketch, [], indicator)).toContain("non ha un target per il 2018");
    const decision = { indicator: "A/1", reason: "evento annullato", author: "Giunta", date: "2018-10-01" };
    expect(told(sketch, [], indicator, { setAside: [decision] })).toContain(
      "sterilizzato: evento annullato (Giunta, 01/10/2018)",
    );
  });
  test("a target brought to the formula's scale", () => {
    const ratio: NodeSketch[] = [
      { id: "A", indicators: [{ normal: '(/ (v "x" t) (v "y" t))', targets: ">= 3 %" }] },
    ];
    expect(told(ratio, [row("A/1", "x", "1"), row("A/1", "y", "40")], indicator)).toContain(
      "≥ 3 % vale 0,03",
    );
    const relative: NodeSketch[] = [
      {
        id: "A",
        indicators: [
          {
            normal: '(v "x" t)',
            targets: [target("increment 10 %", 2018, { relativeTo: "baseline" })],
            baseline: "200",
          },
        ],
      },
    ];
    const text = told(relative, [row("A/1", "x", "210")], indicator);
    expect(text).toContain("vale 220");
    expect(text).toContain("Valore di confronto (2017): 200");
  });
  test("a formula that can be read in another way", () => {
    const base = plan([
      {
        id: "A",
        indicators: [
          { normal: '(/ (v "Numero percorsi" t) (+ (v "numero servizi" t) (v "AS" t)))', targets: ">= 2" },
        ],
      },
    ]);
    const nodes = base.nodes.map((node) => ({
      ...node,
      indicators: node.indicators.map((one) => ({
        ...one,
        formula: { ...one.formula, text: "Numero percorsi/numero servizi + AS" },
      })),
    }));
    const rows = [
      row("A/1", "Numero percorsi", "24"),
      row("A/1", "numero servizi", "14"),
      row("A/1", "AS", "1"),
    ];
    const step = explain(run({ ...base, nodes }, rows), indicator);
    const other = step?.children.find(({ kind }) => kind === "alternative");
    expect(other?.value).toMatchObject({ kind: "number" });
    expect(
      step &&
        explanationLines(step, WORDS.it)
          .map(({ text }) => text)
          .join("\n"),
    ).toContain("La formula si può leggere anche così");
  });
});
