import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { MeasuredValue } from "../../../core/measurement/measurement.ts";
import type { Indicator } from "../../../core/plan/plan.ts";
import { isMet } from "../../../core/policy/comparison.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { restsWords } from "../../../messages/evidence-words.ts";
import { score } from "../../../messages/figures.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import type { Chart, ChartRow, YearOfAnswers, YearOfDays, YearOfValues } from "./chart.ts";
import { finding } from "./finding.ts";
import { ValueScale } from "./value-scale.ts";

/** What an indicator came to in a year. */
export interface YearResult {
  readonly year: number;
  readonly result: IndicatorResult;
  /** What the achievement rests on; left out where that is not known. */
  readonly shares?: Shares | null;
}

/** The chart of an indicator over the years, in order; `shown` is the year that the title speaks of. */
export function chartOf(
  indicator: Indicator,
  years: readonly YearResult[],
  shown: number,
  words: Catalogue,
): Chart {
  const scale = new ValueScale(
    years.map(({ result }) => result),
    words,
  );
  const current = years.find(({ year }) => year === shown);
  const title = current ? finding(current.result, shown, words) : indicator.name;
  const stated = statedYear(indicator, years, scale);
  const valued = [...(stated ? [stated] : []), ...years.map((one) => yearOfValues(one, scale))];
  return {
    title,
    drawing: drawingOf(years, valued, words),
    table: [...(stated ? [statedRow(stated, words)] : []), ...years.map((one) => rowOf(one, scale, words))],
  };
}

function yearOfValues({ year, result }: YearResult, scale: ValueScale): YearOfValues {
  return { year, value: scale.value(result), stated: false, target: scale.target(result) };
}

/** The year before the first: the plan states its value, unless that year was measured. */
function statedYear(
  indicator: Indicator,
  years: readonly YearResult[],
  scale: ValueScale,
): YearOfValues | null {
  const first = years.find(({ result }) => result.target !== null);
  const value = scale.baseline(indicator);
  if (!first || !value || years.some(({ year, result }) => year < first.year && result.value)) return null;
  return { year: first.year - 1, value, stated: true, target: null };
}

function drawingOf(
  years: readonly YearResult[],
  valued: readonly YearOfValues[],
  words: Catalogue,
): Chart["drawing"] {
  const days = years.flatMap((one) => yearOfDays(one, words));
  if (days.length > 0) return { kind: "days", years: days };
  const answers = years.flatMap((one) => yearOfAnswers(one, words));
  if (answers.length > 0) return { kind: "answers", years: answers };
  const placed = valued.filter(({ value, target }) => value || target);
  return placed.length > 0 ? { kind: "values", years: valued } : { kind: "none" };
}

function yearOfDays({ year, result }: YearResult, words: Catalogue): YearOfDays[] {
  const { target, comparing, value } = result;
  if (target?.value.kind !== "date") return [];
  const due = target.value.date;
  const met = comparing !== null && isMet(comparing.comparison);
  const done = value?.kind === "date" ? { day: value.date, label: doneLabel(value.date, words) } : null;
  const label = words.format("chart-due", {
    day: dateWords(due, words),
    kind: target.comparator === ">" || target.comparator === ">=" ? "from" : "by",
  });
  return [{ year, due: { day: due, label }, done, met }];
}

function doneLabel(day: string, words: Catalogue): string {
  return words.format("chart-done-label", { day: dateWords(day, words) });
}

function yearOfAnswers({ year, result }: YearResult, words: Catalogue): YearOfAnswers[] {
  const { target, value, comparing } = result;
  if (target?.value.kind !== "boolean" && value?.kind !== "boolean") return [];
  // A count against a yes/no target is an answer as the comparison takes it.
  const compared = comparing?.comparison.kind === "yes-no" ? comparing.comparison.measured : null;
  const answer = value?.kind === "boolean" ? value.value : compared;
  const label =
    answer === null
      ? words.format("score-none")
      : words.format("target-yes-no", { value: answer ? "yes" : "no" });
  return [{ year, answer, label }];
}

function rowOf({ year, result, shares }: YearResult, scale: ValueScale, words: Catalogue): ChartRow {
  const { value, target, achievement } = result;
  return {
    year: String(year),
    value: scale.value(result)?.label ?? (value && datumText(value, words)),
    target: target && targetWords(target, words),
    achievement: achievement && score(achievement, words.language),
    rests: achievement && shares ? restsWords(shares, words) : null,
  };
}

function statedRow({ year, value }: YearOfValues, words: Catalogue): ChartRow {
  return {
    year: words.format("chart-stated-year", { year: String(year) }),
    value: value?.label ?? null,
    target: null,
    achievement: null,
    rests: null,
  };
}

function datumText(datum: MeasuredValue, words: Catalogue): string {
  return datum.kind === "date" ? dateWords(datum.date, words) : datumWords(datum, words);
}
