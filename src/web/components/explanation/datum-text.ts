import type { MeasuredValue } from "../../../core/measurement/measurement.ts";
import { inSum } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";

/** A datum as an explanation shows it: a number with enough decimals to check a sum by hand, a day in words. */
export function datumText(datum: MeasuredValue, words: Catalogue): string {
  return datum.kind === "date" ? dateWords(datum.date, words) : inSum(datum, words);
}
