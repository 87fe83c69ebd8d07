import { type Rational, rational } from "./rational.ts";

/** Words that are a whole number by themselves, and pieces of longer ones. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nessun", 0],
  ["nessuno", 0],
  ["nessuna", 0],
  ["un", 1],
  ["uno", 1],
  ["una", 1],
  ["due", 2],
  ["tre", 3],
  ["quattro", 4],
  ["cinque", 5],
  ["sei", 6],
  ["sette", 7],
  ["otto", 8],
  ["nove", 9],
  ["dieci", 10],
  ["undici", 11],
  ["dodici", 12],
  ["tredici", 13],
  ["quattordici", 14],
  ["quindici", 15],
  ["sedici", 16],
  ["diciassette", 17],
  ["diciotto", 18],
  ["diciannove", 19],
]);

/** Tens lose their last vowel before "uno" and "otto": "ventuno", "trentotto". */
const TENS: readonly (readonly [string, number])[] = [
  ["venti", 20],
  ["trenta", 30],
  ["quaranta", 40],
  ["cinquanta", 50],
  ["sessanta", 60],
  ["settanta", 70],
  ["ottanta", 80],
  ["novanta", 90],
];

const LONGEST = "quattrocentocinquantaquattromilaquattrocentocinquantaquattro".length;

/** 0..99, the whole of `word`; null otherwise. */
function belowHundred(word: string): number | null {
  const plain = UNITS.get(word === "tré" ? "tre" : word);
  if (plain !== undefined) return plain;
  for (const [name, value] of TENS) {
    if (word === name) return value;
    const stem = name.slice(0, -1);
    if (!word.startsWith(stem)) continue;
    const rest = word.startsWith(name) ? word.slice(name.length) : word.slice(stem.length);
    const unit = UNITS.get(rest === "tré" ? "tre" : rest);
    if (unit === undefined || unit < 1 || unit > 9) return null;
    return value + unit;
  }
  return null;
}

/** 0..999, the whole of `word`; null otherwise. */
function belowThousand(word: string): number | null {
  const at = word.indexOf("cent");
  if (at < 0) return belowHundred(word);
  const hundreds = at === 0 ? 1 : belowHundred(word.slice(0, at));
  if (hundreds === null || hundreds < 1 || hundreds > 9) return null;
  const tail = word.slice(at + 4);
  if (tail === "o") return hundreds * 100;
  const rest = belowHundred(tail.startsWith("o") && !tail.startsWith("ott") ? tail.slice(1) : tail);
  const elided = rest ?? (tail.startsWith("o") ? belowHundred(tail.slice(1)) : null);
  return elided === null || elided === 0 ? null : hundreds * 100 + elided;
}

/** Reads one Italian number word, "zero" to "novecentonovantanovemila...": null for any other word. Case does not matter. */
export function readNumberWord(word: string): Rational | null {
  if (word.length > LONGEST) return null;
  const lower = word.toLowerCase();
  const single = belowThousand(lower);
  if (single !== null) return rational(single);
  const at = lower.search(/mil(?:le|a)/);
  if (at < 0) return null;
  const plural = lower.startsWith("mila", at);
  const thousands = at === 0 ? (plural ? null : 1) : belowThousand(lower.slice(0, at));
  if (thousands === null || thousands === 0) return null;
  const tail = lower.slice(at + (plural ? 4 : 5));
  const rest = tail === "" ? 0 : belowThousand(tail);
  return rest === null ? null : rational(thousands * 1000 + rest);
}
