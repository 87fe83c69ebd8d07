import { UNITS } from "../number/units.ts";
import { type Cursor, matchAt, type Rule, rule, type Step } from "./cursor.ts";
import { decode } from "./decode.ts";
import { readDateTerm, readFigureTerm } from "./figure-term.ts";
import { readPlanYear } from "./plan-year.ts";
import type { Comparator } from "./target.ts";
import type { Term, TermBody } from "./term.ts";
import { readWordTerm } from "./word-term.ts";

const MINUTES = /['’′](?=\s*(?:$|[;,)]))/y;
const LOST_SIGN = /[³£](?=\s*[-+]?\d)/y;

function comparator(sign: Comparator, lost = false): TermBody {
  return { kind: "comparator", comparator: sign, symbol: true, lost };
}

/** In order: the first rule that applies reads the next term. */
const RULES: readonly Rule[] = [
  (cursor) =>
    cursor.previous?.kind === "number" ? rule(MINUTES, { kind: "unit", unit: "minutes" })(cursor) : null,
  rule(/[\s'’`"«»“”•°ºª^]+|\.(?!\.)/y, null),
  // "5..10"
  rule(/(?<=\d)\s?(?:\.{2,}|…)\s?(?=\d)/y, { kind: "mark", mark: "-" }),
  rule(/(?:n[./]\s?[dapvrc]\b\.?|n[dvpc](?![\p{L}\d'’]))(?!['’])/iuy, { kind: "placeholder" }),
  // "80%..."
  (cursor) =>
    cursor.previous?.kind === "unit" || cursor.previous?.kind === "number"
      ? rule(/(?:\.{2,}|…)\s*$/y, null)(cursor)
      : null,
  // "2022: - 2023: 40%"
  (cursor) =>
    cursor.previous?.kind === "mark" && cursor.previous.mark === ":"
      ? rule(/[-–—]+(?=\s*(?:$|[;,|)]|(?:19|20)\d{2}\s*[:=]))/y, { kind: "placeholder" })(cursor)
      : null,
  rule(/[_…?]+|\.{2,}|(?<=^|[\s:=])[xX]+(?=\s*(?:$|[%;,|]))/uy, { kind: "placeholder" }),
  // An arrow labels, as a colon does.
  rule(/[-–—]+\s?>|→|⇒/y, { kind: "mark", mark: ":" }),
  rule(/punt[oi]\s?%/iy, { kind: "unit", unit: "pp" }),
  rule(/±|\+\s?\/\s?[-−–]/y, { kind: "plus-minus" }),
  // What is left of ≥ and ≤ where a symbol font was lost.
  (cursor) => {
    const lost = matchAt(LOST_SIGN, cursor.text, cursor.at);
    return lost === null ? null : { body: comparator(lost === "³" ? ">=" : "<=", true), end: cursor.at + 1 };
  },
  rule(/>\s?(?:\/|o\s|o(?==)|e\s)?\s?=|=\s?>|[≥≧⩾\uf0b3]\s?=?/y, comparator(">=")),
  rule(/<\s?(?:\/|o\s|o(?==)|e\s)?\s?=|=\s?<|[≤≦⩽\uf0a3]\s?=?/y, comparator("<=")),
  rule(/>+/y, comparator(">")),
  rule(/<+/y, comparator("<")),
  rule(/={1,2}/y, comparator("=")),
  // "entro le ore 12:00 del 30/06"
  rule(/ore\s+\d{1,2}(?:[.:,]\d{2})?(?=\s+(?:del|di)(?![\p{L}]))/iuy, null),
  // "T2023"
  rule(/t(?=(?:19|20)\d{2}(?!\d))/iy, null),
  readPlanYear,
  readDateTerm,
  readFigureTerm,
  rule(/(?:anno\s+)?\(?[tn]\s?[-−–]\s?1(?!\d)\)?/iy, {
    kind: "word",
    word: "t-1",
    meaning: { is: "reference", to: "previous-year" },
  }),
  readWordTerm,
  ({ text, at }) => {
    const mark = text[at] ?? "";
    const unit = UNITS.get(mark);
    return { body: unit === undefined ? { kind: "mark", mark } : { kind: "unit", unit }, end: at + 1 };
  },
];

/** Splits a target into terms, in one pass. Any text will do; what has no meaning comes out as words and marks. */
export function lex(written: string): Term[] {
  const { text, origin } = decode(written);
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length) {
    const { body, end } = next({ text, at, previous: terms[terms.length - 1] });
    const span = { start: origin[at] ?? 0, end: origin[end] ?? written.length };
    if (body) terms.push({ ...body, span });
    at = end;
  }
  return terms;
}

function next(cursor: Cursor): Step {
  for (const read of RULES) {
    const step = read(cursor);
    if (step) return step;
  }
  return { body: null, end: cursor.at + 1 };
}
