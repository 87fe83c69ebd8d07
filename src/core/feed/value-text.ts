import type { MeasuredValue } from "../measurement/measurement.ts";
import { type Rational, rational } from "../number/rational.ts";
import { parseIsoDate } from "../period/iso-date.ts";
import { readItalianDate } from "../period/italian-date.ts";
import type { NumberForm } from "./feed.ts";
import { localTime } from "./schedule.ts";

/** What cannot be read, and why: a message id with its parameters. */
export interface FeedFault {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A value with the sign that stood beside it ("%", "€"): another sign is another unit. */
export interface ReadValue {
  readonly value: MeasuredValue;
  readonly mark: string;
}

const ITALIAN = /^(?:\d{1,3}(?:[.\u0020]\d{3})+|\d+)(?:,(\d+))?$/;
const ENGLISH = /^(?:\d{1,3}(?:[,\u0020]\d{3})+|\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
const BEFORE = /^(?:€|eur(?:o)?\b)\s*/i;
const AFTER = /\s*(?:%|€|eur(?:o)?)$/i;
/** Beyond these no datum of a public body goes. */
const MOST_DIGITS = 30;

/** Reads a text that is one number in the form declared; spaces part thousands in both. */
export function readNumberText(
  written: string,
  form: NumberForm,
): { readonly value: Rational; readonly mark: string } | { readonly fault: FeedFault } {
  const text = written.replace(/[\s\u00a0\u202f\u2009]+/gu, " ").trim();
  const fault = (message: string, more: FeedFault["params"] = {}) => ({
    fault: { message, params: { text: text.slice(0, 80), ...more } },
  });
  const sign = /^[-+\u2212]\s?/.exec(text)?.[0] ?? "";
  const marked = text.slice(sign.length);
  const before = BEFORE.exec(marked)?.[0] ?? "";
  const after = before === "" ? (AFTER.exec(marked)?.[0] ?? "") : "";
  const bare = marked.slice(before.length, marked.length - after.length);
  if (bare.length > 2 * MOST_DIGITS)
    return fault(/^[\d.,\s]+$/.test(bare) ? "feed-number-great" : "feed-not-number");
  const italian = form === "english" ? null : inItalian(bare);
  const english = form === "italian" ? null : inEnglish(bare);
  if (italian === "great" || english === "great") return fault("feed-number-great");
  if (italian !== null && english !== null && !italian.equals(english)) return fault("feed-number-ambiguous");
  const value = italian ?? english;
  if (value === null) return fault("feed-not-number");
  const mark = `${before}${after}`.trim().toLowerCase();
  return {
    value: /^[-\u2212]/.test(sign) ? value.neg() : value,
    mark: mark === "" || mark === "%" ? mark : "€",
  };
}

function inItalian(text: string): Rational | "great" | null {
  return ITALIAN.test(text) ? exactly(text.replace(/[.\u0020]/g, "").replace(",", "."), 0) : null;
}

function inEnglish(text: string): Rational | "great" | null {
  const read = ENGLISH.exec(text);
  if (read === null) return null;
  const [mantissa = ""] = text.split(/e/i);
  return exactly(mantissa.replace(/[,\u0020]/g, ""), Number(read[2] ?? 0));
}

function exactly(decimal: string, exponent: number): Rational | "great" {
  if (decimal.length > MOST_DIGITS || Math.abs(exponent) > MOST_DIGITS) return "great";
  const power = rational(10n ** BigInt(Math.abs(exponent)));
  const value = rational(decimal);
  return exponent < 0 ? value.div(power) : value.mul(power);
}

const DAY = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

/** A day as systems write it: "2018-12-31", "31/12/2018", "2018-12-31T23:30:00Z" (the day it was in Italy). */
export function readDayText(written: string): string | null {
  const text = written.trim();
  if (DAY.test(text)) return parseIsoDate(text) ?? (/^\d{4}/.test(text) ? null : readItalianDate(text));
  const moment = MOMENT.exec(text);
  if (moment === null || parseIsoDate(moment[1] ?? "") === null) return null;
  if (moment[2] === undefined) return moment[1] ?? null;
  const instant = Date.parse(text.replace(" ", "T"));
  return Number.isNaN(instant) ? null : localTime(new Date(instant).toISOString()).slice(0, 10);
}

/** Reads a text that is one number or one day. */
export function readValueText(written: string, form: NumberForm): ReadValue | { readonly fault: FeedFault } {
  const day = readDayText(written);
  if (day !== null) return { value: { kind: "date", date: day }, mark: "" };
  const read = readNumberText(written, form);
  return "fault" in read ? read : { value: { kind: "number", value: read.value }, mark: read.mark };
}

/** A number as JSON writes it, exactly. */
export function readJsonNumber(written: string): Rational | null {
  const read = /^(-?)(\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?)$/.exec(written);
  const value = read === null ? null : inEnglish(read[2] ?? "");
  if (value === null || value === "great") return null;
  return read?.[1] === "-" ? value.neg() : value;
}
