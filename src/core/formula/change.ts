import { number, operation } from "./construct.ts";
import { type Expression, NOW, type Time } from "./expression.ts";
import { type Item, startOf } from "./item.ts";
import { CHANGE, CHANGE_IN_PERCENT, COMPARED, RATIO_NAME, REDUCTION, SHARE } from "./lexicon/prose.ts";
import type { ProseReading } from "./prose-reading.ts";
import { mapParts } from "./quantities.ts";
import { quantityOf } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { from, lower, lowerText, until } from "./slicing.ts";
import { withoutArticle } from "./split.ts";
import { isNow } from "./time.ts";

const LAST_YEAR: Time = { kind: "lag", years: 1 };

/** "Incremento % di X rispetto all'anno precedente", "Variazione di X", "Δ% X". Null where the text tells no change. */
export function readChange(items: readonly Item[], text: string, scope: Scope): ProseReading | null {
  const head = CHANGE.exec(text);
  const [first] = items;
  if (!head || !first) return null;
  const rest = from(items, startOf(first) + head[0].length);
  const ofRatio = changeOfRatio(rest, head, first, scope);
  if (ofRatio) return ofRatio;
  if (rest.length === 0 || rest.some((item) => item.kind === "operator" || item.kind === "group"))
    return null;
  const percent = CHANGE_IN_PERCENT.test(head[0]) || scope.percentWanted;
  const compared = comparison(rest, scope);
  const thing = withoutArticle(compared?.left ?? rest, scope.text);
  const x = quantityOf(thing, scope);
  if (x.kind !== "quantity" && x.kind !== "operation") return null;
  const [now, before] = twoYears(x, compared?.right ?? [], scope);
  if (!now || !before) return null;
  const word = head[1] ?? "";
  const e = change(now, before, percent, REDUCTION.test(word));
  if (REDUCTION.test(word)) {
    scope.decisions.add("ambiguous-sign", spanOfHead(first, head), {
      expressions: [change(now, before, percent, false)],
    });
  } else if (!percent && !head[0].includes("assolut") && word !== "δ" && word !== "delta") {
    scope.decisions.add("ambiguous-word", spanOfHead(first, head), {
      params: { word },
      expressions: [change(now, before, true, false)],
    });
  }
  return { expression: e, percent };
}

/** "Riduzione del rapporto studenti/docenti": the ratio of one year less that of the other. */
function changeOfRatio(
  rest: readonly Item[],
  head: RegExpExecArray,
  first: Item,
  scope: Scope,
): ProseReading | null {
  const text = lowerText(rest, scope.text);
  if (!RATIO_NAME.test(text) && !SHARE.test(text)) return null;
  const now = scope.sequence(rest, scope);
  if (now.kind !== "operation") return null;
  const before = lagged(now);
  const reduction = REDUCTION.test(head[1] ?? "");
  const [from, to] = reduction ? [now, before] : [before, now];
  scope.decisions.add("ambiguous-sign", spanOfHead(first, head), {
    expressions: [operation("-", from, to), now],
  });
  return { expression: operation("-", to, from), percent: true };
}

/** The same a year earlier. */
function lagged(e: Expression): Expression {
  if (e.kind === "quantity" && isNow(e.time)) return { ...e, time: LAST_YEAR };
  return mapParts(e, lagged);
}

/**
 * "Arrivi turistici rispetto al 2019", with no word for the kind of comparison: the ratio of the two years is read, and
 * growth and difference are the alternatives.
 */
export function readComparison(items: readonly Item[], scope: Scope): ProseReading | null {
  const compared = comparison(items, scope);
  if (!compared?.right.some((item) => item.kind === "time")) return null;
  const x = quantityOf(withoutArticle(compared.left, scope.text), scope);
  const [now, before] = twoYears(x, compared.right, scope);
  if (!now || !before) return null;
  const ratio = operation("/", now, before);
  const [first] = compared.right;
  scope.decisions.add(
    "ambiguous-word",
    { start: compared.at, end: first ? startOf(first) : compared.at },
    {
      params: { word: scope.text.slice(compared.at, first ? startOf(first) : compared.at).trim() },
      expressions: [
        operation("*", ratio, number(100)),
        change(now, before, true, false),
        change(now, before, false, false),
      ],
    },
  );
  return { expression: ratio, percent: false };
}

function spanOfHead(first: Item, head: RegExpExecArray): { start: number; end: number } {
  return { start: startOf(first), end: startOf(first) + head[0].trimEnd().length };
}

function comparison(rest: readonly Item[], scope: Scope): { left: Item[]; right: Item[]; at: number } | null {
  for (const item of rest.slice(1)) {
    if (item.kind !== "text") continue;
    const at = startOf(item);
    const found = COMPARED.exec(lower(scope.text.slice(at, at + 60)));
    if (!found) continue;
    const right = from(rest, at + found[0].length);
    if (/^sul?l?'?$/u.test(found[0]) && right[0]?.kind !== "time") continue;
    return { left: until(rest, at), right, at };
  }
  return null;
}

/** The quantity in its two years, from its own marks and from what it is compared with. */
function twoYears(
  x: Expression,
  compared: readonly Item[],
  scope: Scope,
): [Expression | null, Expression | null] {
  if (x.kind === "operation") return [x.left, x.right];
  if (x.kind !== "quantity") return [null, null];
  const times = compared.flatMap((item) => (item.kind === "time" ? (item.token.mark?.times ?? []) : []));
  const [base] = times;
  if (compared.length > 0 && base === undefined) {
    if (/^(?:\s*(?:al|all['’]|alla|lo|la)?\s*)$/u.test(lowerText(compared, scope.text)))
      return [x, { ...x, time: LAST_YEAR }];
    return [x, scope.sequence(withoutArticle(compared, scope.text), scope)];
  }
  if (base !== undefined && base.kind === "lag" && base.years === 0)
    return [
      { ...x, time: NOW },
      { ...x, time: LAST_YEAR },
    ];
  if (x.time.kind === "year") return [x, { ...x, time: base ?? { kind: "year", year: x.time.year - 1 } }];
  if (x.time.kind === "lag" && x.time.years > 0) return [{ ...x, time: NOW }, x];
  return [x, { ...x, time: base ?? LAST_YEAR }];
}

function change(now: Expression, before: Expression, percent: boolean, reduction: boolean): Expression {
  const difference = reduction ? operation("-", before, now) : operation("-", now, before);
  if (percent) return operation("*", operation("/", difference, before), number(100));
  const yearly =
    now.kind === "quantity" &&
    before.kind === "quantity" &&
    before.time.kind === "lag" &&
    before.time.years === 1 &&
    before.name === now.name;
  return yearly && !reduction && now.time.kind === "lag" && now.time.years === 0
    ? { kind: "delta", of: now }
    : difference;
}
