/**
 * Strings with slashes, dots and dashes that are never arithmetic. Each is tried at the beginning of a word; `after`
 * asks for what stands just before. All are sticky and bounded.
 */
export interface ReferencePattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly after?: RegExp;
  /** What the pattern alone cannot ask. */
  readonly accepts?: (written: string) => boolean;
}

/** A span of years goes forward, and not far: "2019/2020", "2018-2023"; "2019/2018" compares two years. */
function goesForward(written: string): boolean {
  const [first = "", last = ""] = written.split(/\s?[/-]\s?/u);
  const start = Number(first.slice(-2));
  const length = (Number(last.slice(-2)) - start + 100) % 100;
  return length > 0 && length <= 15 && (last.length === 2 || Number(last) > Number(first));
}

const END = "(?![\\p{L}\\d])";
const YEAR = "(?:19|20)\\d{2}";
const UNIT =
  "(?:h|ore|ora|gg|giorni|giorno|g|min|minuti|sec|anno|mese|settimana|sett|uomo|persona|€|euro|eur|kwh|mwh|kw|tep|km|mq|mc|m2|m3|m²|m³|kmq|kg|t|ton|tonn|l|litri|ab|abitante|studente|dipendente|fte|ula|cfu)";

/** "150/2009" has a number and a year; "2019/2018" has two years. */
function isNumbered(written: string): boolean {
  return !/^(?:19|20)\d{2}\//u.test(written);
}

export const REFERENCES: readonly ReferencePattern[] = [
  // 31/12/2019, 31.12.19, 31-12-2019, 31/12/t
  {
    name: "full date",
    pattern: new RegExp(
      `(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1(?:${YEAR}|\\d{2}|[tnx](?:-\\d)?)${END}`,
      "iuy",
    ),
  },
  // (al) 31/12, (entro il) 30.06
  {
    name: "day and month",
    pattern: new RegExp(`(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])${END}(?![.,]\\d)`, "iuy"),
    after: /(?:^|[\s('])(?:al|il|del|dal|nel|entro|data|giorno|alla data del)\s+$/iu,
  },
  {
    name: "last day of a month",
    pattern: new RegExp(`(?:31[/.](?:0?[13578]|1[02])|30[/.](?:0?[469]|11))${END}(?![.,]\\d)`, "uy"),
  },
  // a.s. 2019/2020, a.a. 2020/21, 2018-2020
  {
    name: "academic year",
    pattern: new RegExp(`${YEAR}\\s?[/-]\\s?(?:${YEAR}|\\d{2})${END}`, "uy"),
    accepts: goesForward,
  },
  {
    name: "academic year",
    pattern: new RegExp(`[tnx]/[tnx]\\+1${END}`, "iuy"),
    after: /a\.?\s?[as]\.?\s*$/iu,
  },
  // D.Lgs. 150/2009, n. 580/93, 2016/679/UE
  {
    name: "act of law",
    pattern: new RegExp(`\\d{1,6}/${YEAR}(?:/[A-Z]{2,4})?${END}`, "uy"),
    accepts: isNumbered,
  },
  {
    name: "act of law",
    pattern: new RegExp(`\\d{1,6}/(?:\\d{2,4}|[a-z]{3,6})(?:/[A-Z]{2,4})?${END}`, "iuy"),
    after:
      /(?:^|[\s(])(?:l|legge|d\.?\s?lgs|d\.?\s?l|d\.?p\.?r|d\.?m|d\.?p\.?c\.?m|decreto|regolamento|reg|direttiva|delibera|deliberazione|circolare|art|artt|prot|dgr|d\.g\.r|ue|ce|determina|l\.?\s?r)\.?\s*(?:n\.?\s*)?$/iu,
  },
  {
    name: "chapter",
    pattern: new RegExp(`\\d{1,6}/\\d{1,6}${END}`, "uy"),
    after:
      /(?:^|[\s(])(?:cap|capitol[oi]|scheda|tabella|tab|lotto|sub|foglio|particella|misura|obiettivo|ob|azione)\.?\s+(?:n\.\s?)?$/iu,
  },
  // "Capitolo 1010/2 impegnato": two numbers with a slash in the middle of a name
  { name: "chapter", pattern: /\d{1,6}\/\d{1,6}(?=\s+\p{Ll})/uy, after: /\p{L}\.?\s+(?:n\.\s?)?$/u },
  {
    name: "yes or no",
    pattern: new RegExp(`(?:s[iì]'?\\s?/\\s?no|on\\s?/\\s?off|vero\\s?/\\s?falso|yes/no)${END}`, "iuy"),
  },
  {
    name: "joined words",
    pattern: new RegExp(`(?:e/o|o/e|c/o|a/r|b/n|i/o|h/24|24/7|24/24|ed/o|p/t|c/c)${END}`, "iuy"),
  },
  // "spese in c/capitale": one small letter is an abbreviation, unless it can be the year (t, n)
  { name: "abbreviation", pattern: new RegExp(`[a-mo-su-z]/\\p{Ll}{4,}${END}`, "uy") },
  // 8 h/settimana, €/mq, ore/uomo
  { name: "unit", pattern: new RegExp(`${UNIT}\\s?/\\s?${UNIT}${END}(?!\\s*[\\p{L}])`, "iuy") },
  // giorni/uomo di formazione
  {
    name: "unit",
    pattern: new RegExp(
      `${UNIT}/(?:uomo|persona|anno|mese|settimana|giorno|abitante|studente|dipendente|utente)${END}`,
      "iuy",
    ),
  },
  // 18-29 anni, scala 1-10, 0-2, 1|10
  { name: "range", pattern: new RegExp(`\\d{1,6}[-|]\\d{1,6}${END}(?![.,]\\d)`, "uy") },
  // a mark out of ten: "voto 7/10", "8/10"
  {
    name: "mark",
    pattern: new RegExp(`\\d{1,2}/(?:10|30|100|110)${END}`, "uy"),
    after: /(?:vot[oi]|punteggio|giudizio|almeno|>=?|≥)\s*$/iu,
  },
];
