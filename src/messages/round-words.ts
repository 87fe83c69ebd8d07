import type { MeasuredValue } from "../core/measurement/measurement.ts";
import type { Target } from "../core/target/target.ts";
import type { Catalogue } from "./catalogue.ts";
import { withUnit } from "./target-words.ts";
import { datumWords } from "./value-words.ts";

/** "verde", "giallo", "rosso"; null is no answer. */
export function lightWord(light: "green" | "amber" | "red" | null, words: Catalogue): string {
  return words.format("round-light", { light: light ?? "none" });
}

/** "esterna", "interna", "l'indicatore stesso". */
export function causeWord(cause: "exogenous" | "endogenous" | "indicator", words: Catalogue): string {
  return words.format("round-cause", { cause });
}

/** A forecast in the unit of its target: "95 %", "12.000 €", "30/11/2018", "sì". */
export function forecastWords(forecast: MeasuredValue, target: Target | null, words: Catalogue): string {
  if (forecast.kind !== "number") return datumWords(forecast, words);
  // The unit of an increase is not that of the value.
  const unit = target === null || target.relativeTo !== null ? null : target.unit;
  return withUnit(forecast.value, unit, words);
}
