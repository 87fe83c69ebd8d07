import { nameWords } from "../formula/name-words.ts";
import { parseNormal } from "../formula/normal.ts";
import { quantitiesOf } from "../formula/quantities.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { diffPlans } from "../plan/difference/diff.ts";
import type { Indicator, Node, Plan } from "../plan/plan.ts";

/** An indicator with the title of its node. */
export interface Placed {
  readonly indicator: Indicator;
  readonly node: string;
}

/**
 * An indicator that a plan has where another was, so unlike it that nobody but the body can say whether it is the same
 * one, rewritten, or a new one.
 */
export interface Rewriting {
  readonly was: Placed;
  readonly is: Placed;
  /** Nothing but the title of its node is another. */
  readonly onlyNode: boolean;
}

/** The doubtful ones from a plan to the next, in the order of the next. */
export function rewritings(before: Plan, after: Plan): readonly Rewriting[] {
  return diffPlans(before, after).nodes.changed.flatMap(({ before: old, after: node, indicators }) => {
    const added = new Set(indicators.added);
    const pairs = new Map(indicators.changed.map((one) => [one.after, one.before]));
    return node.indicators.flatMap((indicator) => {
      if (added.has(indicator)) return [];
      const was = pairs.get(indicator) ?? old.indicators.find(({ id }) => id === indicator.id);
      return was ? (rewritingOf(placed(old, was), placed(node, indicator)) ?? []) : [];
    });
  });
}

/** Null where they are plainly one: the same words, a formula that asks for something in common, under the same heading. */
export function rewritingOf(was: Placed, is: Placed): Rewriting | null {
  const alike = saysTheSame(was.indicator.name, is.indicator.name) && asksAlike(was.indicator, is.indicator);
  return alike && likeness(was.node, is.node) > HALF ? null : { was, is, onlyNode: alike };
}

export function placed({ title }: Node, indicator: Indicator): Placed {
  return { indicator, node: title };
}

/** A title of which no more than this is left speaks of something else. */
const HALF = 0.5;

/** Every word that tells something is in both, whatever the counter, the order, the articles and the endings. */
function saysTheSame(one: string, other: string): boolean {
  return likeness(one, other) === 1;
}

/** How many of the telling words two names share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.size + b.size === 0) return quantityKey(one) === quantityKey(other) ? 1 : 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

/** Of two letters or three are articles and prepositions; endings tell singular from plural; figures tell much ("5 giorni"). */
function tellingWords(name: string): Set<string> {
  return new Set(
    nameWords(quantityKey(name))
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
      .filter((word) => word.length > 3 || /\p{N}/u.test(word))
      .map((word) => (/\p{N}/u.test(word) ? word : word.replace(/[aeiouàèéìòù]{1,2}$/u, ""))),
  );
}

/** Formulas of which neither names a quantity that the other does ask for different things. */
function asksAlike({ formula: was }: Indicator, { formula: is }: Indicator): boolean {
  if (was.normal === is.normal || was.text === is.text) return true;
  const [a, b] = [was, is].map(({ normal }) => {
    const read = parseNormal(normal);
    return new Set(read === null ? [] : quantitiesOf(read).map(({ name }) => quantityKey(name)));
  });
  if (!a || !b || a.size === 0 || b.size === 0) return true;
  return [...a].some((name) => b.has(name));
}
