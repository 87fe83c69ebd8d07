import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDecimalDigits } from "../../number/decimal.ts";
import { HUNDRED, ONE, type Rational, rational, sign, sum } from "../../number/rational.ts";
import { formatWeight } from "./figures.ts";
import type { PlanView } from "./view.ts";

interface Weighed {
  /** The node whose parts these are. */
  readonly subject: string;
  readonly parts: readonly { readonly id: string; readonly weight: Rational | null }[];
}

/** Weights of one node's indicators, and of one node's children, sum to 100; some bodies write them from 0 to 1. */
export function checkWeights({ plan, tree }: PlanView): Diagnostic[] {
  const ofIndicators = plan.nodes.map((node): Weighed => ({ subject: node.id, parts: node.indicators }));
  const ofChildren = plan.nodes.map(
    (node, at): Weighed => ({
      subject: node.id,
      parts: (tree.parts[at] ?? []).flatMap((child) => plan.nodes[child] ?? []),
    }),
  );
  const roots: Weighed[] = [];
  return [
    ...checkGroups(
      ofIndicators,
      plan.nodes.some((node) => node.indicators.some((one) => one.weight !== null)),
    ),
    ...checkGroups(
      [...ofChildren, ...roots],
      plan.nodes.some((node) => node.weight !== null),
    ),
    ...assumedEqual({ plan, tree }),
  ];
}

function checkGroups(groups: readonly Weighed[], used: boolean): Diagnostic[] {
  if (!used) return [];
  const whole = wholeOf(groups);
  const known = groups.flatMap(({ parts }) => parts).filter((part) => part.weight !== null).length;
  const all = groups.reduce((total, { parts }) => total + parts.length, 0);
  return groups.flatMap((group) => [
    ...(2 * known > all ? missing(group, whole) : []),
    ...outOfRange(group, whole),
    ...unbalanced(group, whole),
  ]);
}

/** 100, or 1 where that is what most of the plan's sums make. */
function wholeOf(groups: readonly Weighed[]): Rational {
  const sums = groups
    .filter(({ parts }) => parts.length > 0 && parts.every((part) => part.weight !== null))
    .map(total);
  const ones = sums.filter((one) => one.equals(ONE)).length;
  return 2 * ones > sums.length ? ONE : HUNDRED;
}

function total({ parts }: Weighed): Rational {
  return sum(parts.flatMap((part) => part.weight ?? []));
}

function unbalanced(group: Weighed, whole: Rational): Diagnostic[] {
  const { subject, parts } = group;
  const weights = parts.flatMap((part) => part.weight ?? []);
  const reached = total(group);
  const over = reached.compare(whole) > 0;
  if (weights.length === 0 || (weights.length < parts.length && !over)) return [];
  // Thirds written with two decimals (33,33 + 33,33 + 33,33) are right.
  const slack = whole.mul(weights.length).div(rational(10000));
  if (reached.sub(whole).abs().compare(slack) <= 0) return [];
  const last = parts.at(-1)?.id ?? subject;
  return [
    diagnostic(
      "weights-sum",
      "warning",
      { node: subject, sum: shown(reached), whole: shown(whole), weights: weights.map(formatWeight) },
      { subject, location: { in: "field", field: "weight", span: null, of: last } },
    ),
  ];
}

function missing(group: Weighed, whole: Rational): Diagnostic[] {
  const without = group.parts.filter((part) => part.weight === null);
  if (without.length === 0) return [];
  const rest = whole.sub(total(group));
  const left = without.length === 1 && sign(rest) > 0 ? formatWeight(rest) : null;
  return without.map(({ id }) =>
    diagnostic(
      "missing-weight",
      "warning",
      { rest: left ?? "none" },
      {
        subject: id,
        location: { in: "field", field: "weight", span: null },
        fix: left === null ? null : { replacement: left },
      },
    ),
  );
}

function outOfRange({ parts }: Weighed, whole: Rational): Diagnostic[] {
  return parts
    .filter(({ weight }) => weight !== null && (sign(weight) <= 0 || weight.compare(whole) > 0))
    .map(({ id, weight }) =>
      diagnostic(
        "weight-out-of-range",
        "warning",
        { weight: formatWeight(weight ?? rational(0)), whole: shown(whole) },
        { subject: id, location: { in: "field", field: "weight", span: null } },
      ),
    );
}

/** One finding for the whole plan: siblings without weights count the same. */
function assumedEqual({ plan, tree }: Pick<PlanView, "plan" | "tree">): Diagnostic[] {
  const parents = tree.parts.filter(
    (parts) => parts.length > 1 && parts.some((child) => plan.nodes[child]?.weight === null),
  );
  return parents.length === 0
    ? []
    : [diagnostic("assumed-equal-weights", "info", { parents: parents.length })];
}

function shown(value: Rational): number {
  return Number(toDecimalDigits(value, 12));
}
