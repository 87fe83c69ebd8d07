import type { Node } from "../../core/plan/plan.ts";
import type { DraftNode } from "./draft.ts";
import { PERIOD_WORDS, YEAR_WORD } from "./lexicon/document-words.ts";
import type { Piece } from "./pieces.ts";
import { anyOf, fold } from "./words.ts";

export interface Period {
  readonly from: number;
  readonly to: number;
}

const RANGE = /(?<![\d/.])((?:19|20)\d{2})\s?[-–—/]\s?((?:20)?\d{2})(?![\d/.])/gu;
const YEAR = /(?<![\d/.,])(20\d{2})(?![\d/.,]\d|\d)/gu;
const PLAN_WORDS = new RegExp(anyOf(PERIOD_WORDS));
const TARGET_YEAR = new RegExp(`\\b${YEAR_WORD}:?\\s+(20\\d{2})\\b`, "gi");
/** A plan covers at most these years. */
const LONGEST = 6;
/** The title and what stands beside it: pieces looked at before giving up. */
const OPENING = 25;

function ranges(text: string): Period[] {
  return [...text.matchAll(RANGE)].flatMap((match) => {
    const from = Number(match[1]);
    const to = Number((match[2] ?? "").length === 2 ? `${String(from).slice(0, 2)}${match[2]}` : match[2]);
    return to > from && to - from < LONGEST ? [{ from, to }] : [];
  });
}

/** The period that the document states in its opening lines or its name: "Piano della performance 2018-2020". */
export function statedPeriod(name: string, pieces: readonly Piece[]): Period | null {
  const opening = pieces
    .slice(0, OPENING)
    .flatMap((piece) => (piece.kind === "line" && piece.text.length < 300 ? [piece.text.text] : []));
  const titles = opening.filter((line) => PLAN_WORDS.test(fold(line)));
  for (const text of [...titles, name.replace(/_/g, " ")]) {
    const [range] = ranges(text);
    if (range) return range;
  }
  for (const text of [...titles, name.replace(/_/g, " ")]) {
    const year = [...text.matchAll(YEAR)].map((match) => Number(match[1]))[0];
    if (year !== undefined) return { from: year, to: year };
  }
  return null;
}

/** First and last of the years, where they can be one plan's. */
function periodOf(years: Iterable<number>): Period | null {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const [from] = sorted;
  const to = sorted[sorted.length - 1];
  if (from === undefined || to === undefined) return null;
  return to - from < LONGEST ? { from, to } : null;
}

/** The years of the targets, by their columns or their own words. */
export function targetPeriod(nodes: readonly DraftNode[]): Period | null {
  const years: number[] = [];
  for (const node of nodes)
    for (const indicator of node.indicators)
      for (const target of indicator.targets) {
        years.push(...target.years);
        for (const match of target.text.text.matchAll(TARGET_YEAR)) years.push(Number(match[1]));
      }
  return periodOf(years);
}

/** Targets of later years than the title says belong to the plan as well. */
export function widen(period: Period | null, nodes: readonly Node[]): Period | null {
  if (!period) return null;
  const years = nodes.flatMap((node) =>
    node.indicators.flatMap((indicator) => indicator.targets.flatMap((target) => target.year ?? [])),
  );
  const last = years.reduce(
    (latest, year) => (year > latest && year - period.from < 6 ? year : latest),
    period.to,
  );
  return { from: period.from, to: last };
}
