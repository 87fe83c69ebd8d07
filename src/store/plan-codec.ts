import type { Rational } from "../core/number/rational.ts";
import { canonicalJson } from "../core/plan/hash.ts";
import type { Indicator, Node, Plan } from "../core/plan/plan.ts";
import type { Target, TargetValue } from "../core/target/target.ts";
import { readNumberText } from "./exact-number.ts";
import type { JsonText } from "./tables.ts";

/** The text that `hashPlan` is the hash of: nothing of the plan is lost, no digit of a number either. */
export function planText(plan: Plan): JsonText {
  return canonicalJson(plan);
}

/** Each exact number replaced by its text: what JSON gives back. */
type Written<T> = T extends Rational
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Written<T[Key]> }
      : T;

/** The inverse of `planText`. It reads what this store wrote: plans that come from elsewhere go through `readPlanJson`. */
export function readPlanText(text: JsonText): Plan {
  const plan = JSON.parse(text) as Written<Plan>;
  return { ...plan, nodes: plan.nodes.map(readNode) } as Plan;
}

function readNode(node: Written<Node>): Node {
  return {
    ...node,
    weight: numberOrNull(node.weight),
    indicators: node.indicators.map(readIndicator),
  } as Node;
}

function readIndicator(indicator: Written<Indicator>): Indicator {
  return {
    ...indicator,
    weight: numberOrNull(indicator.weight),
    baseline: { ...indicator.baseline, value: numberOrNull(indicator.baseline.value) },
    targets: indicator.targets.map(
      (target) => ({ ...target, value: readTargetValue(target.value) }) as Target,
    ),
  } as Indicator;
}

function readTargetValue(value: Written<TargetValue>): TargetValue {
  if (value.kind === "number") return { kind: "number", value: readNumberText(value.value) };
  if (value.kind === "range")
    return { kind: "range", from: readNumberText(value.from), to: readNumberText(value.to) };
  return value as TargetValue;
}

function numberOrNull(text: string | null): Rational | null {
  return text === null ? null : readNumberText(text);
}
