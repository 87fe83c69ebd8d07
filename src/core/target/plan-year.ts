import { type Cursor, matchAt, type Step } from "./cursor.ts";

const ORDINAL =
  /(?:([1-9])\s?[°ºª^]|(i{1,3}|iv|v)|(prim|second|terz|quart)o)\s*anno(?![\p{L}])|anno\s+(?:([1-9])|(i{1,3}|iv|v))(?![\p{L}\d.,%])/iuy;
const ROMANS = ["i", "ii", "iii", "iv", "v"];
const ORDINALS = ["prim", "second", "terz", "quart"];

/** "t+1", "(anno t + 2)": years after the plan's first. */
const AFTER_FIRST = /\(?(?:anno\s+)?t\s?\+\s?([1-9])(?!\d)\)?/iy;
/** "anno t", "t: 50%", and "t 50%" where no figure stands before, whose tonnes it would be. */
const FIRST = /anno\s+t(?![\p{L}\d]|\s?[-−–]\s?\d)|t(?=\s?[:=]|\s+\d)/iuy;
/** "T1 60%", "T1: >= 5", "T2: SI"; T0 is where the plan starts from. Without a threshold "T3" is a quarter. */
const MOMENT =
  /t(\d)(?=(?:\s+|\s*[:=(]\s*)(?:(?:[<>≥≤]\s*=?|almeno|n\.?)\s*)?(?:[-+]?\d{1,3}(?!\d)|s[iì](?!\p{L})))/iuy;

/** Reads a year of the plan counted from its first: "2° anno", "anno 2", "t+1", "T2". 0 is the start, before the first. */
export function readPlanYear({ text, at, previous }: Cursor): Step | null {
  const found = ordinalAt(text, at) ?? momentAt(text, at, previous?.kind === "number");
  return found && { body: { kind: "nth-year", nth: found.nth }, end: found.end };
}

interface Found {
  readonly nth: number;
  readonly end: number;
}

function ordinalAt(text: string, at: number): Found | null {
  ORDINAL.lastIndex = at;
  const found = ORDINAL.exec(text);
  if (!found) return null;
  const [whole, digit, roman, ordinal, laterDigit, laterRoman] = found;
  const nth =
    Number(digit ?? laterDigit ?? 0) ||
    ROMANS.indexOf((roman ?? laterRoman ?? "").toLowerCase()) + 1 ||
    ORDINALS.indexOf((ordinal ?? "").toLowerCase()) + 1;
  return { nth, end: at + whole.length };
}

function momentAt(text: string, at: number, afterFigure: boolean): Found | null {
  AFTER_FIRST.lastIndex = at;
  const later = AFTER_FIRST.exec(text);
  if (later) return { nth: Number(later[1]) + 1, end: at + later[0].length };
  MOMENT.lastIndex = at;
  const moment = MOMENT.exec(text);
  if (moment) return { nth: Number(moment[1]), end: at + moment[0].length };
  const first = afterFigure ? null : matchAt(FIRST, text, at);
  return first === null ? null : { nth: 1, end: at + first.length };
}
