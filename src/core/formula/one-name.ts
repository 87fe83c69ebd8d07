import type { Expression } from "./expression.ts";
import { mapParts, walk } from "./quantities.ts";
import { printTime } from "./time.ts";

type Quantity = Extract<Expression, { kind: "quantity" }>;

/**
 * One name for one quantity in two years: "N. utenti (t) - Numero utenti (t-1)", "Spesa dell'anno / Spesa 2014". Names
 * that differ only in spelling take the first spelling, where their years differ; others stay as written.
 */
export function withOneName(e: Expression, literal: WeakSet<Expression>): Expression {
  const families = new Map<string, Quantity[]>();
  for (const part of walk(e)) {
    if (part.kind !== "quantity" || literal.has(part)) continue;
    const key = familyOf(part.name);
    families.set(key, [...(families.get(key) ?? []), part]);
  }
  const names = new Map<string, string>();
  for (const [key, members] of families) {
    const years = new Set(members.map((member) => printTime(member.time)));
    const spellings = new Set(members.map((member) => member.name));
    const shortest = [...spellings].sort((a, b) => a.length - b.length)[0];
    if (years.size > 1 && spellings.size > 1 && shortest !== undefined) names.set(key, shortest);
  }
  if (names.size === 0) return e;
  const rename = (part: Expression): Expression =>
    part.kind === "quantity" && !literal.has(part)
      ? { ...part, name: names.get(familyOf(part.name)) ?? part.name }
      : mapParts(part, rename);
  return rename(e);
}

const THIS_YEAR =
  /\s(?:(?:nel corso )?dell['’]|nell['’])(?:anno|esercizio)(?: (?:base|di riferimento|corrente))?$/u;

function familyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(THIS_YEAR, "")
    .replace(/^(?:numero|n\.|n°|nr\.?|num\.?)\s*(?:di\s+|del\s+|dei\s+|delle\s+|degli\s+)?/u, "numero ")
    .replaceAll("’", "'")
    .replace(/[\s.]+/gu, " ")
    .trim();
}
