import { MONTH, monthNumber, YEAR } from "./date-words.ts";
import { type IsoDate, isoDate } from "./iso-date.ts";
import { scanItalianPeriod } from "./italian-period.ts";
import { fullYear, matchFrom, type ScannedDate, scannedDay } from "./scanned-date.ts";

const ISO = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/iy;
const NUMERIC = /(\d{1,2})[°º]?\s?([-/.\\])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/iy;
/** "31 12 2022": blanks for marks, where nothing else can be meant. */
const SPACED = /(\d{2})( )(0[1-9]|1[0-2]) (20\d{2})(?!\d|[.,]\d|\s*%)/y;
const YEAR_MONTH = /((?:19|20)\d{2})[-/](0[1-9])(?![\d]|[-/.,]\d|\s*%)/iy;
const DAY_MONTH = new RegExp(`(\\d{1,2}|prim[oa])\\s*[°º^]?\\s*(?:di\\s+)?[-/.]?\\s*${MONTH}${YEAR}`, "iy");
const MONTH_ONLY = new RegExp(
  `(?:(?:il\\s+)?mese\\s+di\\s+)?(?:(?:la\\s+)?(fine|met[aà]|inizio)\\s+(?:(?:del\\s+)?mese\\s+)?(?:di\\s+)?)?${MONTH}${YEAR}`,
  "iy",
);
/** "giu 21": two digits after a blank are a year where nothing follows that they could count. */
const SHORT_YEAR = /\s(\d{2})(?=\s*(?:$|[;,)]))/y;
const SHORT = /(\d{1,2})[°º]?([/.-])(\d{1,2})(?![\d]|[/.-]\d)/iy;
const MONTH_YEAR = /(\d{1,2})[/.-]((?:19|20)\d{2})(?![\d]|[/.-]\d|\s?[:=])/iy;

function scanMonth(text: string, from: number): ScannedDate | null {
  const match = matchFrom(MONTH_ONLY, text, from);
  if (!match) return null;
  const after = from + match[0].length;
  const short = match[3] === undefined ? matchFrom(SHORT_YEAR, text, after) : null;
  const year = fullYear(match[3] ?? short?.[1]);
  // "sett", "mar", "ott"... alone are too little to go by: an abbreviation counts with its year or its day only.
  if ((match[2]?.length ?? 0) < 5 && year === null && match[1] === undefined) return null;
  const part = match[1]?.toLowerCase() ?? "fine";
  const day = part === "fine" ? "last" : part === "inizio" ? 1 : 15;
  return scannedDay(year, monthNumber(match[2] ?? ""), day, after + (short?.[0].length ?? 0));
}

/**
 * Reads the date that begins at offset `from`: "31/12/2018", "31.12.19", "2019-06-30", "2019-06" (its last day), "30 aprile 2019", "31-dic-21",
 * "1° marzo", "giugno 2019" and "giu-19" (its last day), "metà maggio" (the 15th), and the parts of years of
 * `scanItalianPeriod` ("I semestre 2021", "T3", "fine anno"). A day and a month in figures alone ("30/06") is
 * `scanShortDate`'s: it may as well be a fraction.
 */
export function scanItalianDate(text: string, from: number): ScannedDate | null {
  let match = matchFrom(ISO, text, from);
  if (match) return scannedDay(Number(match[1]), Number(match[3]), Number(match[4]), from + match[0].length);
  match = matchFrom(YEAR_MONTH, text, from);
  if (match) return scannedDay(Number(match[1]), Number(match[2]), "last", from + match[0].length);
  match = matchFrom(NUMERIC, text, from) ?? matchFrom(SPACED, text, from);
  if (match) {
    return scannedDay(fullYear(match[4]), Number(match[3]), Number(match[1]), from + match[0].length);
  }
  match = matchFrom(DAY_MONTH, text, from);
  if (match) {
    const day = Number(match[1]) || 1;
    return scannedDay(fullYear(match[3]), monthNumber(match[2] ?? ""), day, from + match[0].length);
  }
  return scanItalianPeriod(text, from) ?? scanMonth(text, from);
}

/** Reads "30/06", "31.12", "30-6" (a day and a month) or "06/2019" (a month's last day) at offset `from`. */
export function scanShortDate(text: string, from: number): ScannedDate | null {
  const month = matchFrom(MONTH_YEAR, text, from);
  if (month) return scannedDay(Number(month[2]), Number(month[1]), "last", from + month[0].length);
  const match = matchFrom(SHORT, text, from);
  return match ? scannedDay(null, Number(match[3]), Number(match[1]), from + match[0].length) : null;
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
