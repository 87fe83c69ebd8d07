import { type Diagnostic, diagnostic, type Severity } from "../../diagnostics/diagnostic.ts";
import { toDecimalDigits } from "../../number/decimal.ts";
import { formatItalian } from "../../number/italian.ts";
import { HUNDRED, ONE, type Rational, rational, sign, sum } from "../../number/rational.ts";
import type { Node } from "../plan.ts";
import { isHabit, type PlanView } from "./view.ts";

interface Weighed {
  /** The node whose parts these are; null for the plan. */
  readonly subject: string | null;
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly weight: Rational | null }[];
}

/**
 * Weights of one node's indicators, and of one node's children, sum to 100; some bodies write them from 0 to 1, some
 * share 100 among the indicators of all the children of a node.
 */
export function checkWeights({ plan, tree }: PlanView): Diagnostic[] {
  const { nodes } = plan;
  const partsOf = (positions: readonly number[]) => positions.flatMap((at) => nodes[at] ?? []);
  const group = ({ id, code }: Node, parts: Weighed["parts"]): Weighed => ({
    subject: id,
    name: code ?? id,
    parts,
  });
  const root = { subject: null, name: plan.title };
  const byNode = nodes.map((node) => group(node, node.indicators));
  const byParent = [
    ...nodes.map((node, at) =>
      group(
        node,
        partsOf(tree.parts[at] ?? []).flatMap((child) => child.indicators),
      ),
    ),
    { ...root, parts: partsOf(tree.rootParts).flatMap((child) => child.indicators) },
  ];
  const children = [
    ...nodes.map((node, at) => group(node, partsOf(tree.parts[at] ?? []))),
    { ...root, parts: partsOf(tree.rootParts) },
  ];
  return [
    ...checkGroups(sound(byParent) > sound(byNode) ? byParent : byNode),
    ...checkGroups(children, isPartlyWeighed),
    ...assumedEqual({ plan, tree }),
  ];
}

/** How many groups make a whole, less those that do not. */
function sound(groups: readonly Weighed[]): number {
  const whole = wholeOf(groups);
  return groups.filter(isWeighed).reduce((count, group) => count + (isOff(group, whole) ? -1 : 1), 0);
}

/** Where weights are missing: everywhere for indicators; among nodes, whole levels often have none. */
function checkGroups(groups: readonly Weighed[], expectsWeights = (_: Weighed) => true): Diagnostic[] {
  const whole = wholeOf(groups);
  const known = groups.flatMap(({ parts }) => parts).filter((part) => part.weight !== null).length;
  const all = groups.reduce((count, { parts }) => count + parts.length, 0);
  const off = groups.filter((group) => isOff(group, whole));
  const severity = isHabit(off.length, groups.filter(isWeighed).length) ? "info" : "warning";
  return [
    ...groups.flatMap((group) => (2 * known > all && expectsWeights(group) ? missing(group, whole) : [])),
    ...groups.flatMap((group) => outOfRange(group, whole)),
    ...off.map((group) => unbalanced(group, whole, severity)),
  ];
}

function isWeighed({ parts }: Weighed): boolean {
  return parts.length > 0 && parts.every((part) => part.weight !== null);
}

function isPartlyWeighed({ parts }: Weighed): boolean {
  return parts.some((part) => part.weight !== null);
}

/** 100, or 1 where that is what most of the plan's sums make. */
function wholeOf(groups: readonly Weighed[]): Rational {
  const sums = groups.filter(isWeighed).map(total);
  const ones = sums.filter((one) => one.equals(ONE)).length;
  return 2 * ones > sums.length ? ONE : HUNDRED;
}

function total({ parts }: Weighed): Rational {
  return sum(parts.flatMap((part) => part.weight ?? []));
}

/** The known weights do not make the whole, and no missing one could: thirds with two decimals (33,33) are right. */
function isOff(group: Weighed, whole: Rational): boolean {
  const weights = group.parts.flatMap((part) => part.weight ?? []);
  if (weights.length === 0) return false;
  const reached = total(group);
  const slack = whole.mul(weights.length).div(rational(10000));
  if (reached.sub(whole).abs().compare(slack) <= 0) return false;
  return weights.length === group.parts.length || reached.compare(whole) > 0;
}

function unbalanced(group: Weighed, whole: Rational, severity: Severity): Diagnostic {
  const { subject, name, parts } = group;
  const weights = parts.flatMap((part) => (part.weight ? formatWeight(part.weight) : []));
  return diagnostic(
    "weights-sum",
    severity,
    { node: name, sum: shown(total(group)), whole: shown(whole), weights },
    { subject, location: { in: "field", field: "weight", span: null, of: parts.at(-1)?.id ?? "" } },
  );
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

/** As a plan writes it: "33,33", "0,2". */
function formatWeight(weight: Rational): string {
  return formatItalian(weight, { places: 4 });
}

function shown(value: Rational): number {
  return Number(toDecimalDigits(value, 12));
}
