import type { Decisions } from "./doubt.ts";
import type { Expression } from "./expression.ts";
import { HEADS } from "./lexicon/heads.ts";
import {
  CALCULATION,
  GLUED_ACRONYMS,
  GLUED_FIGURES,
  GLUED_TARGET,
  HEADLESS,
  LABEL,
  LETTER_LABEL,
  PER_MILLE_ASKED,
  PERCENT_ASKED,
  PERIODICAL,
  PUT_OFF,
  WHERE_EXPLAINED,
} from "./lexicon/residues.ts";
import { walk } from "./quantities.ts";

/** Longer texts are not searched: they are prose, and prose is doubted elsewhere. */
const LONGEST = 2_000;

/**
 * The last look at a reading about which nothing was doubted: whatever in it betrays a calculation that was passed over
 * is reported, so that a wrong tree does not stand in silence. Names that hold words or signs of calculation; a
 * percentage asked for and not computed; figures, acronyms or a target glued to what was divided.
 */
export function reportResidue(e: Expression, text: string, decisions: Decisions): void {
  if (decisions.doubts.length > 0 || text.length > LONGEST) return;
  const found = residueOf(e, text);
  if (!found) return;
  const at = Math.max(0, text.indexOf(found.word));
  decisions.add(found.code, { start: at, end: at + found.word.length }, { params: { word: found.word } });
}

interface Residue {
  readonly code: "formula-in-words" | "ambiguous-slash";
  readonly word: string;
}

function residueOf(e: Expression, text: string): Residue | null {
  const names: string[] = [];
  let divides = 0;
  let scale = 1;
  let dividedByFigure = false;
  for (const part of walk(e)) {
    if (part.kind === "quantity" || part.kind === "index" || part.kind === "mean-score")
      names.push(part.name);
    if (part.kind === "number" && part.value.compare(100) >= 0) scale = Math.max(scale, part.value.valueOf());
    if (part.kind !== "operation" || part.operator !== "/") continue;
    divides += 1;
    if (part.right.kind === "number") dividedByFigure = true;
  }
  const mean = e.kind === "mean";
  for (const name of names) {
    const word = wordIn(name, mean);
    if (word !== null) return { code: "formula-in-words", word };
  }
  const glued = names.find((name) => name.length <= 3 && /\p{L}t$/u.test(name) && text.includes(`${name}-1`));
  if (glued !== undefined) return { code: "formula-in-words", word: `${glued}-1` };
  // Codes that the text explains ("dove A = ...") and Roman numerals are names of their own.
  const short = WHERE_EXPLAINED.test(text)
    ? []
    : names.filter((name) => name.length <= 2 && !/^[IVX]+$/u.test(name));
  const spoken = names.some((name) => name.length > 12) || (names.length > 0 && /\p{Ll}{4}.*\(/u.test(text));
  if (short.length > 0 && spoken) {
    return { code: "formula-in-words", word: short[0] ?? "" };
  }
  if (dividedByFigure || names.some((name) => /^\d/u.test(name) && divides > 0)) {
    const figures = GLUED_FIGURES.exec(text);
    if (figures) return { code: "ambiguous-slash", word: figures[0] };
  }
  if (divides > 0 && names.some((name) => name.includes(" "))) {
    for (const [pair, after = "", acronym = ""] of text.matchAll(GLUED_ACRONYMS)) {
      if (isCapitals(text) || HEADS.has((after || acronym).toLowerCase())) continue;
      if (!names.some((name) => name.includes(pair))) return { code: "ambiguous-slash", word: pair };
    }
  }
  return divides > 0 ? unscaled(names, text, scale) : null;
}

/** Written in capitals throughout, where every word looks like an acronym. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}{3}/u.test(text);
}

function wordIn(name: string, mean: boolean): string | null {
  for (const pattern of [...CALCULATION, HEADLESS, LETTER_LABEL, PUT_OFF]) {
    const match = pattern.exec(name);
    if (match) return match[0].trim();
  }
  if (mean) {
    const match = PERIODICAL.exec(name);
    if (match) return match[0];
  }
  return /[\p{L}\p{N}]/u.test(name) ? null : name;
}

/** A quotient of a text that asks for a percentage or a per mille, without the factor that makes it one. */
function unscaled(names: readonly string[], text: string, scale: number): Residue | null {
  const said = text.replace(LABEL, "");
  const rate = PER_MILLE_ASKED.exec(said) ?? PERCENT_ASKED.exec(said);
  if (rate && scale < 100 && !names.some((name) => name.includes(rate[0]))) {
    return { code: "formula-in-words", word: rate[0] };
  }
  const target = GLUED_TARGET.exec(text);
  return target ? { code: "formula-in-words", word: target[0].trim() } : null;
}
