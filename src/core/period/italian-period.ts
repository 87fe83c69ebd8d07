import { MONTH, monthNumber, ORDINAL, ordinalNumber, YEAR } from "./date-words.ts";
import { lastDayOfMonth } from "./iso-date.ts";
import { fullYear, matchFrom, type ScannedDate, scannedDay } from "./scanned-date.ts";

/** Names of the parts of a year -> their months. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["semestre", 6],
  ["sem", 6],
  ["quadrimestre", 4],
  ["quadrim", 4],
  ["quadr", 4],
  ["trimestre", 3],
  ["trim", 3],
  ["bimestre", 2],
  ["bim", 2],
]);
/** Letters of the parts of a year: "Q4", "T3", "S1". */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["q", 3],
  ["t", 3],
  ["s", 6],
]);
/** Last day of the part of a month that an ordinal names. */
const MONTH_PARTS: ReadonlyMap<string, readonly (number | "last")[]> = new Map([
  ["decade", [10, 20, "last"]],
  ["quindicina", [15, "last"]],
  ["settimana", [7, 14, 21, 28, "last"]],
  ["meta", [15, "last"]],
]);

const NAME = `(${[...PARTS.keys()].join("|")})(?![a-zà-ù])\\.?`;
const LEADING_YEAR = "(?:((?:19|20)\\d{2})(?:\\s?[-/–]\\s?|\\s))?";
const NAMED = new RegExp(`${LEADING_YEAR}${ORDINAL}\\s*${NAME}${YEAR}`, "iy");
const NAMED_FIRST = new RegExp(
  `${NAME}\\s*(?:n\\.?\\s*)?(?:(vi|iv|v|i{1,3}|[1-6])[°ºª^]?)(?![\\p{L}\\d%]|[.,]\\d)${YEAR}`,
  "iuy",
);
const LETTERED = new RegExp(
  `${LEADING_YEAR}([qts])\\s?([1-4])(?![\\p{L}\\d%]|[.,]\\d|\\s?%)(?:\\s?[-/–]\\s?(?=20\\d\\d))?${YEAR}`,
  "iuy",
);
const LETTER_LAST = /([1-4])\s?([qts])\s?[-/'’]?\s?((?:19|20)\d{2}|(?<=[-/'’])\d{2})(?!\d|[.,]\d|\s*%)/iy;
const PART_OF_MONTH = new RegExp(
  `${ORDINAL}\\s*(decade|quindicina|settimana|met[aà])\\s+(?:del\\s+mese\\s+)?(?:di\\s+|d['’]\\s?)?${MONTH}${YEAR}`,
  "iy",
);
const HALF = new RegExp(
  `(?:(prima|seconda)\\s+)?met[aà]\\s+(?:(?:del(?:l['’])?\\s*|d['’]\\s*)?(?:anno|esercizio)(?:\\s+in\\s+corso)?${YEAR}|(?:del\\s+)?((?:19|20)\\d{2})(?!\\d))`,
  "iy",
);
const YEAR_END = new RegExp(
  `(?:la\\s+)?(?:fine|termine|chiusura)\\s+(?:(?:del(?:l['’])?\\s*|d['’]\\s*)?(?:anno|esercizio)(?:\\s+in\\s+corso)?${YEAR}|(?:del\\s+)?((?:19|20)\\d{2})(?!\\d))`,
  "iy",
);

/**
 * Reads the part of a year or of a month that begins at offset `from`, as its last day: "III trimestre 2022",
 * "secondo semestre", "3° trim.", "Q4 2024", "2022-T3", "seconda metà dell'anno", "prima decade di maggio", "fine
 * esercizio". Null where none begins there.
 */
export function scanItalianPeriod(text: string, from: number): ScannedDate | null {
  let match = matchFrom(NAMED, text, from);
  if (match) return partOfYear(match, match[4], match[2] ?? match[3], match[5] ?? match[1]);
  match = matchFrom(NAMED_FIRST, text, from);
  if (match) return partOfYear(match, match[1], match[2], match[3]);
  match = matchFrom(LETTERED, text, from);
  if (match) return partOfYear(match, match[2], match[3], match[4] ?? match[1]);
  match = matchFrom(LETTER_LAST, text, from);
  if (match) return partOfYear(match, match[2], match[1], match[3]);
  match = matchFrom(PART_OF_MONTH, text, from);
  if (match) return partOfMonth(match);
  match = matchFrom(HALF, text, from);
  if (match) {
    const year = fullYear(match[2] ?? match[3]);
    const second = match[1]?.toLowerCase() === "seconda";
    return scannedDay(year, second ? 12 : 6, "last", match.index + match[0].length);
  }
  match = matchFrom(YEAR_END, text, from);
  return match && scannedDay(fullYear(match[1] ?? match[2]), 12, 31, match.index + match[0].length);
}

function partOfYear(
  match: RegExpExecArray,
  name: string | undefined,
  nth: string | undefined,
  year: string | undefined,
): ScannedDate | null {
  const key = name?.toLowerCase() ?? "";
  const months = PARTS.get(key) ?? LETTERS.get(key) ?? 12;
  const number = ordinalNumber(nth ?? "", 12 / months);
  return number === null
    ? null
    : scannedDay(fullYear(year), number * months, "last", match.index + match[0].length);
}

function partOfMonth(match: RegExpExecArray): ScannedDate | null {
  const days = MONTH_PARTS.get(match[3]?.toLowerCase().replace("à", "a") ?? "") ?? [];
  const nth = ordinalNumber(match[1] ?? match[2] ?? "", days.length);
  const day = days[(nth ?? 0) - 1];
  const month = monthNumber(match[4] ?? "");
  const year = fullYear(match[5]);
  if (day === undefined) return null;
  const last = day === "last" ? lastDayOfMonth(year ?? 2001, month) : day;
  return scannedDay(year, month, last, match.index + match[0].length);
}
