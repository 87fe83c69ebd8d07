import { type IsoDate, isoDate, lastDayOfMonth } from "./iso-date.ts";

/** First three letters are what officials' abbreviations share; "set" and "sett" both. */
const MONTHS: readonly string[] = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];
const MONTH = `(${MONTHS.join("|")}|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)(?![a-zà-ù])\\.?`;
const YEAR = "(?:\\s*,?\\s*(?:del(?:l['’]anno)?\\s+|anno\\s+)?'?((?:19|20)\\d{2})(?![\\d]|[.,]\\d|\\s*%))?";
const ORDINAL =
  "(i{1,3}|iv|[1-4]|prim[oa]|second[oa]|terz[oa]|quart[oa]|ultim[oa])\\s*(?:[°ºª^]|\\bo\\b)?\\s*";
const PERIODS: ReadonlyMap<string, number> = new Map([
  ["semestre", 6],
  ["sem", 6],
  ["quadrimestre", 4],
  ["quadr", 4],
  ["trimestre", 3],
  ["trim", 3],
  ["bimestre", 2],
]);
const ROMAN: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["prim", 1],
  ["second", 2],
  ["terz", 3],
  ["quart", 4],
]);

const ISO = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/iy;
const NUMERIC = /(\d{1,2})[°º]?\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/iy;
const DAY_MONTH = new RegExp(`(\\d{1,2}|prim[oa])\\s*[°º^]?\\s*(?:di\\s+)?[-/]?\\s*${MONTH}${YEAR}`, "iy");
const MONTH_ONLY = new RegExp(
  `(?:(?:il\\s+)?mese\\s+di\\s+)?(?:(?:la\\s+)?(fine|met[aà]|inizio)\\s+(?:di\\s+|del\\s+mese\\s+di\\s+)?)?${MONTH}${YEAR}`,
  "iy",
);
const PERIOD = new RegExp(
  `${ORDINAL}(${[...PERIODS.keys()].join("|")})(?![a-zà-ù])\\.?(?:\\s+del(?:l['’]anno)?)?${YEAR}`,
  "iy",
);
const YEAR_END = new RegExp(
  `(?:la\\s+)?(?:fine|termine)\\s+(?:del(?:l['’])?\\s*|d['’]\\s*)?(?:anno|esercizio)(?:\\s+in\\s+corso)?${YEAR}|(?:la\\s+)?fine\\s+(?:del\\s+)?((?:19|20)\\d{2})(?!\\d)`,
  "iy",
);
const SHORT = /(\d{1,2})[°º]?([/.-])(\d{1,2})(?![\d]|[/.-]\d)/iy;
const MONTH_YEAR = /(\d{1,2})[/.-]((?:19|20)\d{2})(?![\d]|[/.-]\d)/iy;

/** A date found in a text. `year` is null where the text does not write it; `exists` is false for "31/06". */
export interface ScannedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly exists: boolean;
  readonly end: number;
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Two digits mean 1980-2079: plans and deeds, not birth dates. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 80 ? 2000 : 1900);
}

function found(year: number | null, month: number, day: number | "last", end: number): ScannedDate | null {
  if (month < 1 || month > 12) return null;
  // Without a year 29 February stays possible.
  const last = lastDayOfMonth(year ?? 2000, month);
  const number = day === "last" ? last : day;
  if (number < 1 || number > 31) return null;
  return { year, month, day: number, exists: number <= last, end };
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function year(written: string | undefined): number | null {
  return written === undefined ? null : fullYear(written);
}

function ordinal(written: string, periods: number): number | null {
  const lower = written.toLowerCase();
  if (lower.startsWith("ultim")) return periods;
  return ROMAN.get(lower) ?? ORDINALS.get(lower.slice(0, -1)) ?? (Number(lower) || null);
}

function scanPeriod(text: string, from: number): ScannedDate | null {
  const match = at(PERIOD, text, from);
  if (!match) return null;
  const months = PERIODS.get(match[2]?.toLowerCase() ?? "") ?? 12;
  const nth = ordinal(match[1] ?? "", 12 / months);
  return nth === null ? null : found(year(match[3]), nth * months, "last", from + match[0].length);
}

function scanMonth(text: string, from: number): ScannedDate | null {
  const match = at(MONTH_ONLY, text, from);
  if (!match) return null;
  // "sett", "mar", "ott"... alone are too little to go by: an abbreviation counts with its year or its day only.
  if ((match[2]?.length ?? 0) < 5 && match[3] === undefined && match[1] === undefined) return null;
  const part = match[1]?.toLowerCase() ?? "fine";
  const day = part === "fine" ? "last" : part === "inizio" ? 1 : 15;
  return found(year(match[3]), monthNumber(match[2] ?? ""), day, from + match[0].length);
}

/**
 * Reads the date that begins at offset `from`: "31/12/2018", "31.12.19", "2019-06-30", "30 aprile 2019", "1° marzo",
 * "giugno 2019" (its last day), "metà maggio" (the 15th), "I semestre 2021", "3° trimestre", "fine anno". A day and a
 * month in figures alone ("30/06") is `scanShortDate`'s: it may as well be a fraction.
 */
export function scanItalianDate(text: string, from: number): ScannedDate | null {
  let match = at(ISO, text, from);
  if (match) return found(Number(match[1]), Number(match[3]), Number(match[4]), from + match[0].length);
  match = at(NUMERIC, text, from);
  if (match)
    return found(fullYear(match[4] ?? ""), Number(match[3]), Number(match[1]), from + match[0].length);
  match = at(DAY_MONTH, text, from);
  if (match) {
    const day = Number(match[1]) || 1;
    return found(year(match[3]), monthNumber(match[2] ?? ""), day, from + match[0].length);
  }
  match = at(YEAR_END, text, from);
  if (match) return found(year(match[1] ?? match[2]), 12, 31, from + match[0].length);
  return scanPeriod(text, from) ?? scanMonth(text, from);
}

/** Reads "30/06", "31.12", "30-6" (a day and a month) or "06/2019" (a month's last day) at offset `from`. */
export function scanShortDate(text: string, from: number): ScannedDate | null {
  const month = at(MONTH_YEAR, text, from);
  if (month) return found(Number(month[2]), Number(month[1]), "last", from + month[0].length);
  const match = at(SHORT, text, from);
  return match ? found(null, Number(match[3]), Number(match[1]), from + match[0].length) : null;
}

/**
 * Reads a text that is one date and nothing else, in any of the forms of `scanItalianDate` and `scanShortDate`.
 * `assumedYear` completes a date written without its year; without it such a date is null, as is a day that does not
 * exist.
 */
export function readItalianDate(text: string, assumedYear: number | null = null): IsoDate | null {
  const trimmed = text.trim();
  for (const scanned of [scanItalianDate(trimmed, 0), scanShortDate(trimmed, 0)]) {
    if (scanned?.end !== trimmed.length) continue;
    const inYear = scanned.year ?? assumedYear;
    return inYear === null ? null : isoDate(inYear, scanned.month, scanned.day);
  }
  return null;
}
