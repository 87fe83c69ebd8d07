import type { Random } from "../../independent/random.ts";

/** What the columns and card lines of one document are called. */
export interface Labels {
  readonly name: string;
  readonly dimension: string;
  readonly formula: string;
  readonly weight: string;
  readonly baseline: string;
  readonly target: (year: number) => string;
  readonly units: string;
}

export function pickLabels(random: Random, firstYear: number): Labels {
  const before = firstYear - 1;
  const target = random.pick<(year: number) => string>([
    (year) => `Target ${year}`,
    (year) => `Valore atteso ${year}`,
    (year) => `Risultato atteso al 31/12/${year}`,
    (year) => `Target anno ${year}`,
    (year) => `Valore target ${year}`,
    (year) => `Soglia ${year}`,
  ]);
  return {
    name: random.pick([
      "Indicatore",
      "Indicatori",
      "KPI",
      "Descrizione indicatore",
      "Denominazione indicatore",
    ]),
    dimension: random.pick(["Tipologia", "Tipo", "Dimensione", "Tipologia indicatore"]),
    formula: random.pick([
      "Formula",
      "Algoritmo",
      "Metodo di calcolo",
      "Modalità di calcolo",
      "Formula di calcolo",
    ]),
    weight: random.pick(["Peso", "Peso %", "Peso indicatore", "Pond.", "PESO", "Peso (%)", "Ponderazione"]),
    baseline: random.pick([
      "Baseline",
      "Valore iniziale",
      "Valore di partenza",
      "Stato",
      `Valore ${before}`,
      `Consuntivo ${before}`,
      `Stato al 31.12.${before}`,
    ]),
    target,
    units: random.pick([
      "Unità organizzative coinvolte",
      "Responsabile",
      "Centro di responsabilità",
      "Strutture responsabili",
      "Unità coinvolte",
      "Servizi coinvolti",
    ]),
  };
}
