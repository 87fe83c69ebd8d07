import { codeAt } from "./code.ts";
import type { FieldKind } from "./lexicon/field-kind.ts";
import { FIELD_LABELS } from "./lexicon/field-labels.ts";
import {
  CLIPPABLE_LABELS,
  CODED_NAME_LABELS,
  LABEL_FILLERS,
  NOT_OF_YEARS,
  TELLING_WORDS,
  UNIT_NOUNS,
  UNIT_NOUNS_WITH_ROLE,
  UNIT_ROLES,
  WEAK_NAME_LABELS,
  WEIGHED_NODE,
  WEIGHT_HEADS,
  WEIGHT_TAILS,
} from "./lexicon/label-words.ts";
import { SECTION_PHRASES } from "./lexicon/section-phrases.ts";
import { unitCodeAt } from "./unit-code.ts";
import { anyOf, fold } from "./words.ts";

/** A column's or a line's label as understood. */
export interface Label {
  /** "year": nothing but a year ("2021"): the neighbours say of what. */
  readonly kind: FieldKind | "year";
  readonly years: readonly number[];
  /** False where the label gives a day that does not end a year ("al 30/06/2022"). */
  readonly yearEnd: boolean;
  /** The whole label is known, with no words left over. */
  readonly exact: boolean;
  /** "Denominazione": names an indicator only where other fields of one follow. */
  readonly weak: boolean;
  /** The number after the label ("Target 2: ..." beside "Indicatore 2: ..."), or null. */
  readonly index: number | null;
}

/** The label of an indicator's name, and of a target without a year, for lists that leave them out. */
export const INDICATOR_NAME: Label = {
  kind: "name",
  years: [],
  yearEnd: true,
  exact: true,
  weak: false,
  index: null,
};
export const INDICATOR_TARGET: Label = { ...INDICATOR_NAME, kind: "target" };

/** Kinds that fill an indicator. */
export const INDICATOR_KINDS: ReadonlySet<string> = new Set([
  "formula",
  "dimension",
  "weight",
  "baseline",
  "target",
  "measure-unit",
]);

const PHRASES = new Map<string, FieldKind>();
let longest = 1;
for (const { kind, phrases } of FIELD_LABELS)
  for (const phrase of phrases) {
    const words = labelWords(phrase);
    PHRASES.set(words.join(" "), kind);
    longest = Math.max(longest, words.length);
  }

/** Labels too common to be taken for columns or fields unless nothing but fillers follows. */
const EXACT_ONLY = new Set<FieldKind>([
  "code",
  "dimension",
  "weight",
  "node-weight",
  "baseline",
  "measure-unit",
  "ignored",
  "actual",
  "description",
  "title",
]);

function labelWords(text: string): string[] {
  return fold(text)
    .replace(/['.]/g, " ")
    .split(/[^\p{L}\p{N}%°+-]+/u)
    .flatMap((word) => (/^[-+]+$/.test(word) ? [] : [word.replace(/^-+|-+$/g, "")]))
    .filter((word) => word !== "");
}

interface Dated {
  readonly rest: string;
  readonly years: readonly number[];
  readonly yearEnd: boolean;
}

/** Takes years and days out of a label: "Stato al 31.12.2019" is "Stato al" of 2019; "2018-2020" gives three years. */
function takeYears(label: string): Dated {
  const years: number[] = [];
  let yearEnd = true;
  let rest = label.replace(
    /\b(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?((?:20|19)?\d{2}))?\b(?!\s?[./-]\s?\d)/g,
    (whole, day: string, month: string, year: string | undefined) => {
      if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return whole;
      if (year !== undefined) years.push(Number(year.length === 2 ? `20${year}` : year));
      if (Number(day) < 30 || Number(month) !== 12) yearEnd = false;
      return " ";
    },
  );
  rest = rest.replace(/\b((?:19|20)\d{2})\s?[-–/]\s?((?:20)?\d{2})\b/g, (whole, from: string, to: string) => {
    const first = Number(from);
    const last = Number(to.length === 2 ? `20${to}` : to);
    if (last <= first || last - first > 5) return whole;
    for (let year = first; year <= last; year += 1) years.push(year);
    return " ";
  });
  rest = rest.replace(/(?<![\d.,])((?:19|20)\d{2})(?![\d%]|[.,]\d)/g, (_, year: string) => {
    years.push(Number(year));
    return " ";
  });
  return { rest, years, yearEnd };
}

/**
 * Reads a label: "Valore target al 31/12/2022" is a target of 2022, "Stat" (clipped by the page) a baseline where
 * `clipped` allows it. Null where the text is no label.
 */
export function readLabel(text: string, options: { readonly clipped?: boolean } = {}): Label | null {
  if (text.length > 90 || text.includes(";")) return null;
  if (options.clipped) return labelOf(text, true);
  let known = READ.get(text);
  if (known === undefined) {
    known = labelOf(text, false);
    // The same labels come back on every page: what is remembered stays small all the same.
    if (READ.size >= MOST_REMEMBERED) READ.clear();
    READ.set(text, known);
  }
  return known;
}

const READ = new Map<string, Label | null>();
const MOST_REMEMBERED = 2_000;

function labelOf(text: string, clipped: boolean): Label | null {
  const { rest, years, yearEnd } = takeYears(text);
  // "formula: N. pattuglie" is a label with its value, not a label.
  if (/:\s*\S/u.test(rest)) return null;
  const words = labelWords(withoutCode(rest).replace(/\((?:[^()]*)\)/g, " "));
  let index: number | null = null;
  while (words.length > 1 && /^\d{1,3}$/.test(words[words.length - 1] ?? "")) index = Number(words.pop());
  while (words.length > 1 && ["n", "nr", "num"].includes(words[words.length - 1] ?? "")) words.pop();
  const weak = WEAK_NAME_LABELS.has(words.join(" "));
  const dated = { years, yearEnd, index, weak };
  if (words.every((word) => LABEL_FILLERS.has(word) && !PHRASES.has(word))) {
    const other = NOT_OF_YEARS.some((word) => words.includes(word));
    return years.length > 0 && !other ? { ...dated, kind: "year", exact: true } : null;
  }
  if (index === null && isUnitsLabel(words)) return { ...dated, kind: "units", exact: true };
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const kind = PHRASES.get(words.slice(0, length).join(" "));
    if (kind === undefined) continue;
    // "Scadenza 30/11/2023" is a date, not the label of one.
    if (kind === "due" && years.length > 0) return null;
    const left = words.slice(length).filter((word) => !LABEL_FILLERS.has(word));
    // "U.O. 4 (Promozione)" is a unit, not the label of units.
    if (kind === "units" && index !== null && unitCodeAt(text.trim(), 0)) return null;
    if (left.length === 0) return { ...dated, kind, exact: true };
    if (!EXACT_ONLY.has(kind) && left.length <= 2) return { ...dated, kind, exact: false };
    break;
  }
  const weight = weightLabel(words);
  if (weight !== null) return { ...dated, kind: weight, exact: true };
  const own = words.filter((word) => !LABEL_FILLERS.has(word));
  const telling = /[,;()]/.test(text) || words.length > 5 ? [] : [own[0], own[own.length - 1]];
  const kind = TELLING_WORDS.find(([word]) => telling.includes(word))?.[1];
  if (kind !== undefined) return { ...dated, kind, exact: words.length <= 4 };
  return clipped ? clippedLabel(words, dated) : null;
}

/** "Settore capofila", "Altri centri di responsabilità coinvolti": parts of the organisation and what they do there, no more. */
function isUnitsLabel(words: readonly string[]): boolean {
  const nouns = words.filter((word) => UNIT_NOUNS.has(word));
  // "Settori a supporto" is a label, "Servizi di supporto" an office.
  const aids = words.flatMap((word, at) => (word === "supporto" && words[at - 1] === "a" ? [word] : []));
  const roles = [...words.filter((word) => UNIT_ROLES.has(word)), ...aids];
  if (nouns.length === 0 || roles.length === 0) return false;
  if (
    nouns.every((word) => UNIT_NOUNS_WITH_ROLE.has(word)) &&
    roles.every((word) => word === "riferimento")
  ) {
    return words.length <= 4;
  }
  return words.every((word) => UNIT_NOUNS.has(word) || roles.includes(word) || LABEL_FILLERS.has(word));
}

/** "Peso ind.", "Peso sul totale", "Peso attribuito" weigh the indicator; "Peso ob." the node. */
function weightLabel(words: readonly string[]): "weight" | "node-weight" | null {
  const [head = "", ...tail] = words;
  if (!WEIGHT_HEADS.has(head) || tail.length > 4) return null;
  if (tail.length <= 2 && WEIGHED_NODE.test(tail[0] ?? "")) return "node-weight";
  return tail.every((word) => WEIGHT_TAILS.has(word) || LABEL_FILLERS.has(word)) ? "weight" : null;
}

const CODED_NAME = new RegExp(
  `^\\s*(${anyOf(CODED_NAME_LABELS)})\\s+(?:n\\.?\\s*)?(?=\\S*[.\\d-])(\\S+)\\s*$`,
  "iu",
);

/** "KPI I.1.a", "Indicatore n. 2.1": the code of the indicator is no part of its label. */
function withoutCode(label: string): string {
  const match = CODED_NAME.exec(label);
  if (!match?.[1] || !match[2] || /^\d+$/.test(match[2])) return label;
  return codeAt(match[2], 0)?.end === match[2].length ? match[1] : label;
}

/** "Sta", "Targ", "Algorit": a known one-word label cut by the page; or broken inside by it ("Indicato ri"). */
function clippedLabel(words: readonly string[], dated: Omit<Label, "kind" | "exact">): Label | null {
  const squeezed = words.join("");
  if (squeezed.length < 3) return null;
  const whole = PHRASES.get(squeezed);
  if (whole !== undefined) return { ...dated, kind: whole, exact: true };
  if (words.length > 1) return null;
  for (const [phrase, kind] of PHRASES)
    if (CLIPPABLE_LABELS.has(phrase) && phrase.startsWith(squeezed)) return { ...dated, kind, exact: false };
  return null;
}

/** What a line of nothing but a label opens. "unit-list": the body's units by name, not a node's. */
export type SectionKind = "indicators" | "activities" | "unit-list" | "skip";

const SECTIONS = new Map<string, SectionKind>();
for (const { kind, phrases } of SECTION_PHRASES)
  for (const phrase of phrases) SECTIONS.set(labelWords(phrase).join(" "), kind);

/** The section that a line of nothing but a label opens: "KPI Associati", "Attività previste:", "Legenda". */
export function sectionOf(text: string): SectionKind | null {
  if (text.length > 60) return null;
  return SECTIONS.get(labelWords(text).join(" ")) ?? null;
}
