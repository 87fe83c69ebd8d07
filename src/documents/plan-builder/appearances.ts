import type { DraftIndicator, DraftNode } from "./draft.ts";
import { wordKey } from "./words.ts";

/** True where two appearances are of one node: the same code, and titles that are equal, missing or cut. */
export function sameNode(a: DraftNode, b: DraftNode): boolean {
  const codes = [a.code, b.code].map((code) => (code ? codeKey(code.text) : null));
  const titles = [wordKey(a.title.text), wordKey(b.title.text)] as const;
  if (codes[0] !== codes[1]) return false;
  if (titles[0] === titles[1]) return true;
  if (codes[0] === null) return false;
  if (titles[0] === "" || titles[1] === "") return true;
  return clippedTitle(titles[0], titles[1]);
}

/** One title is the other cut short, or followed by the page number of a table of contents. */
function clippedTitle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(short)) return false;
  return isPageNumber(long.slice(short.length)) || short.length >= 25;
}

function isPageNumber(text: string): boolean {
  return /^\s*\d{1,3}$/.test(text);
}

export function codeKey(code: string): string {
  return wordKey(code).replace(/\s/g, ".");
}

/**
 * Joins later appearances of a node (a sheet after the summary tree, a table of all indicators at the end) to the first.
 * What they say again is not taken twice; what only they say is added.
 */
export function joinAppearances(first: DraftNode, later: readonly DraftNode[]): void {
  const known = new Map<string, DraftIndicator>();
  remember(first.indicators, known);
  const texts = new Set(first.description.map((text) => wordKey(text.text)));
  const lists = new Set(first.lists.map((list) => listKey(list.items)));
  for (const draft of later) {
    const { title } = draft;
    if (first.title.length === 0 || (title.length > 0 && isPageNumber(first.title.text.slice(title.length))))
      first.title = title;
    first.weight ??= draft.weight;
    first.units.push(...draft.units);
    for (const text of draft.description) if (!texts.has(wordKey(text.text))) first.description.push(text);
    for (const list of draft.lists) if (!lists.has(listKey(list.items))) first.lists.push(list);
    const fresh = draft.indicators.filter(
      (indicator) => !complete(known.get(indicatorKey(indicator)), indicator),
    );
    first.indicators.push(...fresh);
    remember(fresh, known);
    for (const text of draft.description) texts.add(wordKey(text.text));
    for (const list of draft.lists) lists.add(listKey(list.items));
  }
}

function remember(indicators: readonly DraftIndicator[], known: Map<string, DraftIndicator>): void {
  for (const indicator of indicators) known.set(indicatorKey(indicator), indicator);
}

function indicatorKey({ name, formula }: DraftIndicator): string {
  return name ? wordKey(name.text) : `formula:${wordKey(formula?.text ?? "")}`;
}

function listKey(items: DraftNode["lists"][number]["items"]): string {
  return items.map((item) => wordKey(item.text.text)).join("|");
}

/** Fills what `known` lacks from a second mention; false where the two say different things, and are two indicators. */
function complete(known: DraftIndicator | undefined, again: DraftIndicator): boolean {
  if (!known) return false;
  for (const field of ["formula", "weight", "dimension"] as const) {
    const [own, other] = [known[field], again[field]];
    if (own && other && wordKey(own.text) !== wordKey(other.text)) return false;
  }
  known.formula ??= again.formula;
  known.weight ??= again.weight;
  known.dimension ??= again.dimension;
  known.measureUnit ??= again.measureUnit;
  if (known.baselines.length === 0) known.baselines.push(...again.baselines);
  if (known.targets.length === 0) known.targets.push(...again.targets);
  return true;
}
