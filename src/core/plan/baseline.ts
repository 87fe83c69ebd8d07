import { MULTIPLIERS } from "../number/italian.ts";
import { ONE, type Rational, rational } from "../number/rational.ts";
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
  const figure = figureIn(text);
  return figure === null
    ? { text, value: null, unit: null }
    : { text, value: figure.value, unit: figure.unit };
}

/**
 * The smallest difference that a "stato" tells, by the decimals that it is written with: 0.01 of "7,40", 1 of "16.818",
 * 100 000 of "1,5 milioni". 1 where nothing is read.
 */
export function baselineStep(text: string): Rational {
  return figureIn(text)?.step ?? ONE;
}

/** The figure of a "stato"; null where it gives no value. */
function figureIn(text: string): { value: Rational; unit: string | null; step: Rational } | null {
  const trimmed = text.trim();
  if (trimmed.length > 400 || isPlaceholder(trimmed)) return null;
  const lead = LEAD.exec(trimmed.replace(BEFORE, ""));
  const body = lead?.[3] ?? "";
  const money = lead?.[2] !== undefined && lead[2] !== "";
  const negative = /[-−–]/.test(lead?.[1] ?? "");
  const scanned = scanItalianNumber(body, 0);
  if (!scanned) return null;
  const { factor, unit, rest } = tail(body.slice(scanned.end));
  // A mark on a scale keeps its figure ("7,4/10"); a day and a month are no figure.
  if (/^\s*[/.-]\s*\d/.test(rest) && !OUT_OF.test(rest)) return null;
  if (
    /^\/(?:0\d(?:\/|$)|1[0-2]\/)/.test(rest) &&
    /^(?:0?[1-9]|[12]\d|3[01])$/.test(body.slice(0, scanned.end))
  )
    return null;
  const value: Rational = scanned.value.mul(factor);
  const step = rational(10).pow(-decimalsOf(body.slice(0, scanned.end), scanned.value)) ?? ONE;
  return { value: negative ? value.neg() : value, unit: money ? "EUR" : unit, step: step.mul(factor) };
}

/** How many decimals a figure is written with: a mark before its last digits may only group thousands. */
function decimalsOf(written: string, value: Rational): number {
  const decimals = /[.,](\d+)\s*$/.exec(written)?.[1]?.length ?? 0;
  const digits = written.replace(/\D/g, "");
  const whole = value.abs().mul(rational(10).pow(decimals) ?? ONE);
  return digits !== "" && whole.equals(rational(digits)) ? decimals : 0;
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
