import { MULTIPLIERS } from "../number/italian.ts";
import type { Rational } from "../number/rational.ts";
import { scanItalianNumber } from "../number/scan.ts";
import { foldWord, UNITS } from "../number/units.ts";
import { isPlaceholder } from "../target/placeholder.ts";
import type { Baseline } from "./plan.ts";

/** "n. 5", "circa 40", "€ 1.150,00", "pari a 12": words before a figure that do not change it. */
const BEFORE =
  /^(?:(?:n(?:r|um|ro)?[.°º]?|numero|circa|ca\.?|pari\s+a|=|≈|~|valore|totale|anno\s+\d{4}\s*[:=-]|\d{4}\s*:)\s*)+/i;
/** Sign and currency, in either order, and the rest. */
const LEAD = /^((?:[-+−–]\s*)?(?:(€|euro?\b)\s*)?(?:[-+−–]\s*)?)(.*)$/isu;
const OUT_OF = /^\s*(?:\/|su)\s*\d/i;

/**
 * Reads the "stato" of an indicator: the raw datum known at t-1, with its unit ("%", "EUR", "days"..., null for a bare
 * number). "---", "n.d.", "NO", prose and dates give no value: unknown is never 0. What follows the figure is a remark
 * ("0 (servizio nuovo)").
 */
export function readBaseline(text: string): Baseline {
  const none: Baseline = { text, value: null, unit: null };
  const trimmed = text.trim();
  if (trimmed.length > 400 || isPlaceholder(trimmed)) return none;
  const lead = LEAD.exec(trimmed.replace(BEFORE, ""));
  const body = lead?.[3] ?? "";
  const money = lead?.[2] !== undefined && lead[2] !== "";
  const negative = /[-−–]/.test(lead?.[1] ?? "");
  const scanned = scanItalianNumber(body, 0);
  if (!scanned) return none;
  const { factor, unit, rest } = tail(body.slice(scanned.end));
  // A mark on a scale keeps its figure ("7,4/10"); a day and a month are no figure.
  if (/^\s*[/.-]\s*\d/.test(rest) && !OUT_OF.test(rest)) return none;
  if (
    /^\/(?:0\d(?:\/|$)|1[0-2]\/)/.test(rest) &&
    /^(?:0?[1-9]|[12]\d|3[01])$/.test(body.slice(0, scanned.end))
  )
    return none;
  const value: Rational = scanned.value.mul(factor);
  return { text, value: negative ? value.neg() : value, unit: money ? "EUR" : unit };
}

function tail(text: string): { factor: Rational | number; unit: string | null; rest: string } {
  let rest = text;
  let factor: Rational | number = 1;
  const word = /^\s*([%‰€]|\p{L}+)\.?/u;
  const first = word.exec(rest);
  const times = MULTIPLIERS.get(first?.[1]?.toLowerCase() ?? "");
  if (first && times) {
    factor = times;
    rest = rest.slice(first[0].length).replace(/^\s+di\b/, "");
  }
  const next = word.exec(rest);
  const folded = foldWord(next?.[1] ?? "");
  if (folded === "per" && /^\s*per\s+cento/i.test(rest)) return { factor, unit: "%", rest: "" };
  return { factor, unit: UNITS.get(folded) ?? null, rest };
}
