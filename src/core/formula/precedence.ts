import type { Decisions } from "./doubt.ts";
import { endOf, type Item, startOf } from "./item.ts";

type OperatorItem = Extract<Item, { kind: "operator" }>;

/**
 * "A / B + C" with no brackets: a ratio and a count do not add up, so what is meant is A / (B + C), or (A + B) / C, and
 * the literal order is the other reading. Gives the items with the brackets that are meant; reports the doubt.
 * Sums of ratios, sums with a constant and weighted sums stay as they are written.
 */
export function widen(items: readonly Item[], decisions: Decisions): readonly Item[] {
  const operators = items.filter((item): item is OperatorItem => item.kind === "operator");
  const slashes = operators.filter((item) => item.operator === "/" && !isNumber(after(items, item)));
  const scaledWhole = widenScaledWhole(items, operators, decisions);
  if (scaledWhole) return scaledWhole;
  const [slash] = slashes;
  if (!slash || slashes.length > 1 || !mixesRatiosAndAmounts(withoutFactor(items)[0])) return items;
  const at = items.indexOf(slash);
  const left = items.slice(0, at);
  const [right, factor] = withoutFactor(items.slice(at + 1));
  const span = { start: slash.token.start, end: slash.token.end };
  const imposed = decisions.imposedAt(span.start);
  if (!imposed) decisions.add("ambiguous-precedence", span, { others: ["literal"] });
  return imposed === "literal" ? items : [bracketed(left), slash, bracketed(right), ...factor];
}

/**
 * "N. visite / 2 x N. dighe": the number belongs to the whole, for a count over a constant times a count means nothing.
 * And "presenze / posti letto * 365 * 100": a factor that is no power of ten, before one that is, belongs to the whole.
 */
function widenScaledWhole(
  items: readonly Item[],
  operators: readonly OperatorItem[],
  decisions: Decisions,
): readonly Item[] | null {
  const slash = operators.findIndex((item) => item.operator === "/");
  const [divide, times, again] = operators.slice(slash);
  if (
    slash < 0 ||
    !divide ||
    times?.operator !== "*" ||
    operators.some((item) => item.operator === "+" || item.operator === "-")
  )
    return null;
  const [first, second] = [after(items, divide), after(items, times)];
  const numberFirst = isNumber(first) && !isNumber(second) && second !== undefined;
  const factorFirst =
    !isNumber(first) &&
    isNumber(second) &&
    !isPowerOfTen(second) &&
    again?.operator === "*" &&
    isPowerOfTen(after(items, again));
  if (!numberFirst && !factorFirst) return null;
  const span = { start: divide.token.start, end: divide.token.end };
  const imposed = decisions.imposedAt(span.start);
  if (!imposed) decisions.add("ambiguous-precedence", span, { others: ["literal"] });
  if (imposed === "literal") return null;
  const start = items.indexOf(divide) + 1;
  const end = factorFirst && again ? items.indexOf(again) : items.length;
  return [...items.slice(0, start), bracketed(items.slice(start, end)), ...items.slice(end)];
}

function isPowerOfTen(item: Item | undefined): boolean {
  return item?.kind === "number" && item.token.value !== null && /^10+$/.test(item.token.value.toString());
}

function after(items: readonly Item[], operator: Item): Item | undefined {
  return items[items.indexOf(operator) + 1];
}

function isNumber(item: Item | undefined): boolean {
  return item?.kind === "number";
}

function mixesRatiosAndAmounts(items: readonly Item[]): boolean {
  let ratios = 0;
  let amounts = 0;
  let constants = 0;
  for (const term of termsOf(items)) {
    if (term.some((item, i) => item.kind === "operator" && item.operator === "/" && !isNumber(term[i + 1])))
      ratios += 1;
    else if (term.some((item, i) => item.kind === "number" && (i === 0 || term[i - 1]?.kind === "operator")))
      constants += 1;
    else amounts += 1;
  }
  return ratios > 0 && amounts > 0 && constants === 0;
}

function termsOf(items: readonly Item[]): Item[][] {
  const terms: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === "operator" && (item.operator === "+" || item.operator === "-")) terms.push([]);
    else terms.at(-1)?.push(item);
  }
  return terms;
}

/** The whole and its final "* 100". */
function withoutFactor(items: readonly Item[]): [readonly Item[], readonly Item[]] {
  const end = items.findLastIndex(
    (item, i) => item.kind === "operator" && item.operator === "*" && isNumber(items[i + 1]),
  );
  const tail = end < 0 ? [] : items.slice(end + 2);
  if (end < 0 || tail.some((item) => item.kind === "operator")) {
    const percent = items.findIndex((item) => item.kind === "percent");
    return percent < 0 ? [items, []] : [items.slice(0, percent), items.slice(percent)];
  }
  return [items.slice(0, end), items.slice(end)];
}

function bracketed(items: readonly Item[]): Item {
  const [only] = items;
  if (only?.kind === "group" && items.length === 1) return only;
  const token = {
    kind: "sign",
    text: "(",
    gapBefore: false,
    gapAfter: false,
    value: null,
    mark: null,
    reference: null,
  } as const;
  const [first] = items;
  const last = items.at(-1);
  const start = first ? startOf(first) : 0;
  const end = last ? endOf(last) : start;
  return {
    kind: "group",
    open: { ...token, start, end: start },
    close: { ...token, text: ")", start: end, end },
    items,
  };
}
