import type { Dimension } from "../../../core/plan/plan.ts";

/**
 * Words for what an indicator measures. "Economicità" concerns how soundly resources are acquired and kept, which the
 * guidelines of the Department of Public Administration put under the state of resources.
 */
export const DIMENSION_WORDS: readonly {
  readonly dimension: Dimension;
  readonly stems: readonly string[];
}[] = [
  {
    dimension: "effectiveness",
    stems: ["efficacia", "effectiveness", "output", "realizzazione", "prodotto", "efficac", "risultato"],
  },
  {
    dimension: "efficiency",
    stems: ["efficienza", "efficiency", "effic.za", "produttivita", "tempestivita", "tempi"],
  },
  {
    dimension: "quality",
    stems: ["qualita", "quality", "customer satisfaction", "soddisfazione", "gradimento"],
  },
  {
    dimension: "resources",
    stems: [
      "stato delle risorse",
      "stato risorse",
      "risorse",
      "salute",
      "salute finanziaria",
      "salute organizzativa",
      "economicita",
      "economico",
      "economico-finanziari",
      "economico finanziari",
      "struttura",
      "volume",
      "finanziari",
    ],
  },
  { dimension: "impact", stems: ["impatto", "outcome", "impact", "valore pubblico", "benessere"] },
];
