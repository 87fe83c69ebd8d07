import type { Diagnostic, Param } from "../../core/diagnostics/diagnostic.ts";
import type { Dimension } from "../../core/formula/types.ts";
import { readTypedNumber } from "../../core/measurement/entry/read-number.ts";
import { readAnswer } from "../../core/measurement/lexicon/answers.ts";
import { toDecimalDigits } from "../../core/number/decimal.ts";
import { rational } from "../../core/number/rational.ts";
import { parseIsoDate } from "../../core/period/iso-date.ts";
import { readItalianDate } from "../../core/period/italian-date.ts";
import type { Target } from "../../core/target/target.ts";

/** A forecast as the register holds it, or the message that says why it cannot be read. */
export type ForecastRead =
  | { readonly forecast: string | null }
  | { readonly message: string; readonly params: Readonly<Record<string, Param>> };

const OF_UNIT: Readonly<Record<string, Dimension>> = {
  "%": "percentage",
  EUR: "money",
  days: "days",
  hours: "hours",
};

/**
 * Reads a forecast as people type it, beside the target of the year: "1.234,5", "12 %", "30/11/2018", "sì". Numbers stay
 * exact: one with more digits than the register keeps is refused rather than rounded.
 */
export function readForecast(text: string, target: Target, year: number): ForecastRead {
  const typed = text.trim();
  if (typed === "") return { forecast: null };
  if (target.value.kind === "date") {
    const date = parseIsoDate(typed) ?? readItalianDate(typed, year);
    return date ? { forecast: date } : { message: "entry-date-expected", params: { text: typed } };
  }
  if (target.value.kind === "boolean") {
    const answer = readAnswer(typed);
    if (answer === null) return { message: "entry-answer-expected", params: { text: typed } };
    return { forecast: answer ? "yes" : "no" };
  }
  // A target relative to an earlier value says its unit of the increase, not of the value.
  const unit = target.relativeTo === null ? (target.unit ?? "") : "";
  const { value, findings } = readTypedNumber(typed, OF_UNIT[unit] ?? "unknown");
  if (value === null) return refused(findings, typed);
  const digits = toDecimalDigits(value);
  if (!rational(digits).equals(value)) return { message: "round-forecast-digits", params: { text: typed } };
  return { forecast: digits };
}

function refused([first]: readonly Diagnostic[], text: string): ForecastRead {
  if (!first) return { message: "entry-number-expected", params: { text } };
  return { message: first.code, params: first.params as Readonly<Record<string, Param>> };
}
