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

/** A month's name or abbreviation: one group. */
export const MONTH = `(${MONTHS.join("|")}|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)(?![a-zà-ù])\\.?`;

/**
 * The year after a month or a part of the year, one group, or nothing: "2021", "del 2021", "-2021", "'21", "-21". Two
 * digits need a mark that ties them to what comes before.
 */
export const YEAR =
  "(?:(?:\\s*,?\\s*(?:del(?:l['’]\\s?(?:anno|esercizio))?\\s+|anno\\s+)?['’]?|[-/.])((?:19|20)\\d{2}|(?<=[-/'’])\\d{2})(?!\\d|[.,]\\d|\\s*[%‰]))?";

/** 1..12, from the name or an abbreviation of it; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi"];
const SPELLED = ["prim", "second", "terz", "quart", "quint", "sest"];

/** An ordinal in figures, Roman figures or words, with its mark ("3°", "III", "terzo", "1^", "ultimo"): one group. */
export const ORDINAL =
  "(?:(vi|iv|v|i{1,3}|[1-6])\\s?(?:[°ºª^]|[oa](?![a-zà-ù]))?|((?:prim|second|terz|quart|quint|sest|ultim)[oa]))";

/** Which of `parts` an ordinal names: "terzo" is 3, "ultimo" the last. Null for anything else. */
export function ordinalNumber(written: string, parts: number): number | null {
  const lower = written.toLowerCase();
  if (lower.startsWith("ultim")) return parts;
  const nth = ROMAN.indexOf(lower) + 1 || SPELLED.indexOf(lower.slice(0, -1)) + 1 || Number(lower);
  return nth >= 1 && nth <= parts ? nth : null;
}
