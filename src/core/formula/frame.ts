import { rational } from "../number/rational.ts";
import { takeDefinitions } from "./definitions.ts";
import type { Decisions } from "./doubt.ts";
import { calculates } from "./frame-signs.ts";
import { endOf, type Item, isGroup, isSign, startOf, wordOf } from "./item.ts";
import { bareFormula } from "./label.ts";
import { ASIDE, COMMENT, DENOMINATOR, NUMERATOR, PERCENT_SENTENCE } from "./lexicon/frame.ts";
import { beginsWithCounter } from "./sides.ts";
import { lowerText } from "./slicing.ts";

/** The formulas of a cell without what surrounds them, and the codes that the cell explains ("dove X = ..."). */
export interface Frame {
  readonly formulas: readonly (readonly Item[])[];
  readonly definitions: ReadonlyMap<string, string>;
}

/** Takes labels, explanations of codes, comments and separators off the nested items of a whole text. */
export function unframe(items: readonly Item[], text: string, decisions: Decisions): Frame {
  const [body, definitions] = takeDefinitions(items, text);
  const ratio = fraction(
    body.filter((item) => !isSign(item, "\n")),
    text,
  );
  if (ratio) return { formulas: [ratio], definitions };
  const formulas: (readonly Item[])[] = [];
  for (const part of partsOf(body)) {
    if (part.length === 0 || (COMMENT.test(lowerText(part, text)) && formulas.length > 0)) continue;
    const formula = bareFormula(part, text, decisions);
    if (formula.length > 0) formulas.push(formula);
  }
  return { formulas, definitions };
}

/** Parts between semicolons; lines, where each is a formula or an entry of a list. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const part of splitAt(asideAsText(items), ";")) {
    const lines = splitAt(part, "\n").filter((line) => line.length > 0);
    const separate =
      lines.length > 1 &&
      (lines.every((line) => isSign(line[0], "-") || isSign(line[0], "*")) || lines.every(isCompleteRatio));
    if (separate) parts.push(...lines);
    else if (joinAt(part) > 0) parts.push(part.slice(0, joinAt(part)), part.slice(joinAt(part) + 1));
    else if (isDashList(part)) parts.push(...splitAtDashes(part));
    else parts.push(part.filter((item) => !isSign(item, "\n")));
  }
  return parts;
}

/** "A / B e C / D": where an "e" with a ratio on each side, and a counter after it, joins two formulas; -1 for none. */
function joinAt(items: readonly Item[]): number {
  return items.findIndex((item, i) => {
    if (!/^(?:e|ed|oppure|nonché)$/u.test(wordOf(item)) || !beginsWithCounter(items.slice(i + 1)))
      return false;
    const [before, after] = [items.slice(0, i), items.slice(i + 1)];
    return isCompleteRatio(before) && isCompleteRatio(after);
  });
}

/** "- N. eventi - N. partecipanti": a list on one line, dash by dash, and nothing that calculates. */
function isDashList(items: readonly Item[]): boolean {
  const [first] = items;
  const dashes = items.filter(
    (item) => item.kind === "sign" && item.token.text === "-" && item.token.gapAfter,
  );
  return (
    first?.kind === "sign" &&
    first.token.text === "-" &&
    first.token.gapAfter &&
    dashes.length > 1 &&
    !calculates(items)
  );
}

function splitAtDashes(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (const item of items) {
    if (item.kind === "sign" && item.token.text === "-" && item.token.gapAfter && item.token.gapBefore)
      parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function isCompleteRatio(line: readonly Item[]): boolean {
  const at = line.findIndex((item) => isSign(item, "/"));
  return at > 0 && at < line.length - 1;
}

/** "Collaudi conclusi; esclusi quelli in contenzioso / ...": a semicolon before an aside separates nothing. */
function asideAsText(items: readonly Item[]): Item[] {
  return items.map((item, i): Item => {
    const aside = item.kind === "sign" && item.token.text === ";" && ASIDE.test(wordOf(items[i + 1]));
    return aside ? { kind: "text", token: item.token } : item;
  });
}

function splitAt(items: readonly Item[], sign: string): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (isSign(item, sign)) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

/** "Numeratore: A Denominatore: B" as A / B. */
function fraction(items: readonly Item[], text: string): Item[] | null {
  const top = items.findIndex((item) => NUMERATOR.test(wordOf(item).replace(/\.$/, "")));
  const bottom = items.findIndex((item) => DENOMINATOR.test(wordOf(item).replace(/\.$/, "")));
  if (top !== 0 || bottom < 2) return null;
  const strip = (part: readonly Item[]): Item[] =>
    part.filter((item, i) => !(i < 2 && (isSign(item, ":") || isSign(item, "=") || isSign(item, "-"))));
  const slash = items[bottom];
  if (slash?.kind !== "text") return null;
  const group = (part: readonly Item[]): Item => ({
    kind: "group",
    open: null,
    close: null,
    items: withoutTrailingComma(part, text),
  });
  const sign = (text: string): Item => ({
    kind: "sign",
    token: { ...slash.token, kind: "sign", text, gapBefore: true, gapAfter: true },
  });
  const rest = strip(items.slice(bottom + 1));
  const factor = factorAt(rest);
  const told = Math.min(sentenceInPercent(rest, text), factor);
  const hundred: Item = {
    kind: "number",
    token: { ...slash.token, kind: "number", text: "100", value: rational(100) },
  };
  return [
    group(strip(items.slice(1, bottom))),
    sign("/"),
    group(rest.slice(0, told)),
    ...(told < rest.length ? [sign("*"), factor < rest.length ? (numberIn(rest) ?? hundred) : hundred] : []),
  ];
}

/** Where a final "x 100" or "(x 100)" begins; the length where there is none. */
function factorAt(items: readonly Item[]): number {
  const last = items.at(-1);
  const inner = last && isGroup(last) ? last.items : items.slice(-2);
  const [sign, number] = inner;
  const times =
    inner.length === 2 &&
    number?.kind === "number" &&
    (isSign(sign, "*") || /^(?:x|per)$/u.test(wordOf(sign)));
  return !times || items.length < 3 ? items.length : items.length - (last && isGroup(last) ? 1 : 2);
}

function numberIn(items: readonly Item[]): Item | undefined {
  const last = items.at(-1);
  return last && isGroup(last) ? last.items.at(-1) : last;
}

/** Where a last sentence begins that asks for a percentage ("... ricoverati. Valore espresso in %."); the length where none does. */
function sentenceInPercent(items: readonly Item[], text: string): number {
  const at = items.findIndex((item, i) => {
    const [first] = items.slice(i + 1);
    const stop = item.kind === "text" && item.token.text.endsWith(".");
    return stop && first !== undefined && PERCENT_SENTENCE.test(lowerText(items.slice(i + 1), text));
  });
  return at < 0 ? items.length : at + 1;
}

function withoutTrailingComma(items: readonly Item[], text: string): Item[] {
  const last = items.at(-1);
  return last && [",", "/", "e", ";", "-", "–"].includes(text.slice(startOf(last), endOf(last)))
    ? items.slice(0, -1)
    : [...items];
}
