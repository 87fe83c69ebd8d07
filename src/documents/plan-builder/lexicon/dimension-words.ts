import type { Dimension } from "../../../core/plan/plan.ts";

/**
 * Words for what an indicator measures. "Economicità" concerns how soundly resources are acquired and kept, which the
 * guidelines of the Department of Public Administration put under the state of resources.
 */
export const DIMENSION_WORDS: readonly {
  readonly dimension: Dimension;
  readonly stems: readonly string[];
  /** Words that mean nothing else, wherever they stand. */
  readonly plain: readonly string[];
}[] = [
  {
    dimension: "effectiveness",
    plain: ["efficacia"],
    stems: ["efficacia", "effectiveness", "output", "realizzazione", "prodotto", "efficac", "risultato"],
  },
  {
    dimension: "efficiency",
    plain: ["efficienza"],
    stems: ["efficienza", "efficiency", "effic.za", "produttivita", "tempestivita", "tempi"],
  },
  {
    dimension: "quality",
    plain: ["qualita"],
    stems: ["qualita", "quality", "customer satisfaction", "soddisfazione", "gradimento"],
  },
  {
    dimension: "resources",
    plain: ["economicita", "stato delle risorse"],
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
  {
    dimension: "impact",
    plain: ["impatto", "outcome"],
    stems: ["impatto", "outcome", "impact", "valore pubblico", "benessere"],
  },
];
