import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import { type Comparison, isMet } from "../../../core/policy/comparison.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { datumWords, valueWords } from "../../../messages/value-words.ts";

/** What the chart shows, in one sentence: value beside target in the year shown. */
export function finding(result: IndicatorResult, year: number, words: Catalogue): string {
  const { target, comparing } = result;
  if (target === null) return words.format("chart-no-target", { year: String(year) });
  const comparison = comparing?.comparison;
  if (!comparison) {
    const params = { year: String(year), target: targetWords(target, words) };
    return result.value === null
      ? words.format(target.value.kind === "date" ? "chart-open" : "chart-missing", params)
      : words.format("chart-not-compared", { ...params, value: datumWords(result.value, words) });
  }
  if (comparison.kind === "done-by" || comparison.kind === "not-before") return aboutDay(comparison, words);
  return words.format("chart-finding", {
    year: String(year),
    value: valueWords(result, words) ?? "",
    target: targetWords(target, words),
    case: caseOf(comparison),
    partial: result.status === "known" ? "no" : "yes",
  });
}

function caseOf(c: Exclude<Comparison, { kind: "done-by" | "not-before" }>): string {
  const met = isMet(c);
  if (c.kind === "at-least") return met ? (c.measured.equals(c.bound) ? "reaches" : "exceeds") : "below";
  if (c.kind === "yes-no") return met ? "answers" : "answers-not";
  return met ? "keeps" : "breaks";
}

function aboutDay(c: Extract<Comparison, { kind: "done-by" | "not-before" }>, words: Catalogue): string {
  const due = dateWords(c.due, words);
  if (c.done === null) return words.format("chart-never", { due });
  return words.format("chart-done", {
    done: dateWords(c.done, words),
    due,
    met: isMet(c) ? "yes" : c.kind === "done-by" ? "late" : "early",
  });
}
