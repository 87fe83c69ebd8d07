import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { formatItalian } from "../../number/italian.ts";
import { HUNDRED, isZero, ONE, type Rational, rational, sign } from "../../number/rational.ts";
import type { IsoDate } from "../../period/iso-date.ts";
import { lastDayOf } from "../../period/years.ts";
import type { MeasuredValue } from "../measurement.ts";
import { type Past, type Question, type Typed, usualDay } from "./question.ts";
import { type EntryFinding, type ReadEntry, readEntry } from "./read-entry.ts";

const TEN = rational(10);

/**
 * Reads and checks one row of the sheet. An `error` keeps the row out, a `warning` needs the person's confirmation, an
 * `info` is good to know. Pure: `today` is the day on which it is typed.
 */
export function checkEntry(typed: Typed, question: Question, past: Past, today: IsoDate): ReadEntry {
  const read = readEntry(typed, question, usualDay(question.year, today));
  const findings = [...read.findings];
  const say = (field: EntryFinding["field"], found: Diagnostic | null): void => {
    if (found) findings.push({ field, diagnostic: found });
  };
  if (read.observedOn !== null) say("observed", aboutDay(read.observedOn, question, today));
  say("n", aboutAnswers(typed.n, question));
  if (read.value !== null) {
    for (const found of aboutValue(read.value, read.observedOn, question, past, today)) say("value", found);
  }
  return { ...read, findings };
}

function aboutDay(day: IsoDate, { year, evaluated }: Question, today: IsoDate): Diagnostic | null {
  if (day > today) return diagnostic("entry-day-in-future", "error", { day });
  if (day < `${year}-01-01`) return diagnostic("entry-day-before-year", "error", { day, year });
  if (day > lastDayOf(evaluated)) {
    return diagnostic("entry-day-after-year", "warning", { day, year: evaluated });
  }
  return null;
}

function aboutAnswers(typed: string, { asked, contribution }: Question): Diagnostic | null {
  // An index or an answer is joined as a mean too, but nobody counts the answers that it rests on.
  const mean = asked.joining === "mean" && asked.quantity !== null;
  if (typed.trim() !== "") return mean ? null : diagnostic("entry-answers-needless", "info", {});
  return mean ? diagnostic("entry-answers-missing", contribution ? "warning" : "info", {}) : null;
}

function aboutValue(
  value: MeasuredValue,
  observedOn: IsoDate | null,
  question: Question,
  past: Past,
  today: IsoDate,
): Diagnostic[] {
  const found =
    value.kind === "number"
      ? aboutNumber(value.value, observedOn, question, past)
      : aboutDeed(value, observedOn, question, today);
  const sameDay = past.recorded.filter((entry) => entry.observedOn === observedOn).at(-1);
  if (!sameDay) return found;
  const params = { value: written(sameDay.value), day: sameDay.observedOn };
  return equal(sameDay.value, value)
    ? [...found, diagnostic("entry-as-recorded", "info", params)]
    : [...found, diagnostic("entry-replaces-recorded", "warning", params)];
}

function aboutDeed(
  value: Exclude<MeasuredValue, { kind: "number" }>,
  observedOn: IsoDate | null,
  { measure }: Question,
  today: IsoDate,
): Diagnostic[] {
  if (value.kind === "boolean") {
    if (measure !== "date" || !value.value || observedOn === null) return [];
    return [diagnostic("entry-done-without-day", "warning", { day: observedOn })];
  }
  if (value.date > today) return [diagnostic("entry-done-in-future", "error", { day: value.date })];
  if (observedOn !== null && value.date > observedOn) {
    return [diagnostic("entry-done-after-observed", "error", { done: value.date, observed: observedOn })];
  }
  return [];
}

function aboutNumber(
  value: Rational,
  observedOn: IsoDate | null,
  { measure, asked }: Question,
  past: Past,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const shown = formatItalian(value, { places: 6 });
  if (sign(value) < 0) {
    if (measure === "count" || measure === "hours" || measure === "percentage")
      found.push(diagnostic("entry-negative-count", "error", { value: shown }));
    else if (measure === "money")
      found.push(diagnostic("entry-negative-amount", "warning", { value: shown }));
  }
  if (measure === "count" && value.d !== 1n) {
    found.push(diagnostic("entry-fraction-of-count", "warning", { value: shown }));
  }
  const over = measure === "fraction" ? ONE : HUNDRED;
  if ((measure === "percentage" || measure === "fraction") && value.compare(over) > 0) {
    found.push(diagnostic("entry-over-hundred", "warning", { value: shown }));
  }
  const far = farFromBefore(value, shown, past);
  if (far) found.push(far);
  // Scores, shares and spans of time go up and down; what is counted over the year only grows.
  const total =
    asked.joining === "sum" && (measure === "count" || measure === "money" || measure === "hours");
  const earlier = total ? lastNumberBefore(past, observedOn) : null;
  if (earlier && value.compare(earlier.value) < 0) {
    const params = {
      value: shown,
      before: formatItalian(earlier.value, { places: 6 }),
      day: earlier.observedOn,
    };
    found.push(diagnostic("entry-total-decreases", "warning", params));
  }
  return found;
}

function farFromBefore(value: Rational, shown: string, { before }: Past): Diagnostic | null {
  if (before?.value.kind !== "number" || isZero(before.value.value)) return null;
  const times = value.div(before.value.value);
  const params = {
    value: shown,
    before: formatItalian(before.value.value, { places: 6 }),
    year: before.year,
  };
  if (times.compare(TEN) >= 0) return diagnostic("entry-much-more", "warning", params);
  // Nothing yet is no tenth: years begin at nothing.
  if (isZero(value) || times.compare(ONE.div(TEN)) > 0) return null;
  return sign(times) < 0 ? null : diagnostic("entry-much-less", "warning", params);
}

function lastNumberBefore(
  { recorded }: Past,
  observedOn: IsoDate | null,
): { value: Rational; observedOn: IsoDate } | null {
  if (observedOn === null) return null;
  let last: { value: Rational; observedOn: IsoDate } | null = null;
  for (const entry of recorded) {
    if (entry.value.kind === "number" && entry.observedOn < observedOn)
      last = { value: entry.value.value, observedOn: entry.observedOn };
  }
  return last;
}

function equal(a: MeasuredValue, b: MeasuredValue): boolean {
  if (a.kind === "number") return b.kind === "number" && a.value.equals(b.value);
  if (a.kind === "date") return b.kind === "date" && a.date === b.date;
  return b.kind === "boolean" && a.value === b.value;
}

function written(value: MeasuredValue): string {
  if (value.kind === "number") return formatItalian(value.value, { places: 6 });
  if (value.kind === "date") return value.date;
  return value.value ? "SÌ" : "NO";
}
