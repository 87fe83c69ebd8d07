import { operation, UNKNOWN } from "./construct.ts";
import type { Expression } from "./expression.ts";
import { type Group, type Item, isSign, wordOf } from "./item.ts";
import { CALLS, type CallName, type CallWord } from "./lexicon/calls.ts";
import type { Scope } from "./scope.ts";

/** The function that the words just before a bracket name, if they stand alone as an operand. */
export function callBefore(done: readonly Item[], group: Group): CallWord | null {
  for (const call of CALLS) {
    const from = done.length - call.words.length;
    if (from < 0 || !call.words.every((word, i) => wordOf(done[from + i]) === word)) continue;
    const before = done[from - 1];
    if (before && before.kind !== "operator" && before.kind !== "prefix" && before.kind !== "separator")
      continue;
    if (fits(call, group)) return call;
  }
  return null;
}

function fits(call: CallWord, group: Group): boolean {
  const [first] = group.items;
  switch (call.when) {
    case "always":
      return first !== undefined;
    case "empty":
      return first === undefined;
    case "product":
      return group.items.some((item) => isSign(item, "*") || isSign(item, "-") || wordOf(item) === "x");
    case "quoted":
      return first?.kind === "text" && first.token.kind === "quoted";
    case "comma":
      return (
        group.open?.gapBefore === false && group.items.some((item) => isSign(item, ",") || isSign(item, ";"))
      );
    case "list":
      return group.items.some((item) => item.kind === "sign" && item.token.text === ";");
  }
}

/** The arguments: parts between semicolons, or between commas where there is none. */
function argumentsOf(items: readonly Item[]): Item[][] {
  const semicolons = items.some((item) => item.kind === "separator");
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (semicolons ? item.kind === "separator" : wordOf(item) === ",") parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

export function readCall(name: CallName, group: Group, scope: Scope): Expression {
  if (name === "activities") return { kind: "activities" };
  const parts = argumentsOf(group.items);
  const args = parts.map((part) => scope.sequence(part, scope));
  const [first = UNKNOWN, second] = args;
  switch (name) {
    case "max":
    case "min":
    case "mean":
      return { kind: name, of: args.length > 0 ? args : [UNKNOWN] };
    case "add":
      return args.length > 1 ? args.reduce((left, right) => operation("+", left, right)) : first;
    case "sum-over":
      return { kind: "sum-over", index: "i", of: first };
    case "sum":
      return { kind: "sum", of: first };
    case "days":
      return { kind: "days", to: first, from: second ?? UNKNOWN };
    case "mean-score": {
      const [, low, high] = args;
      const scale =
        low?.kind === "number" && high?.kind === "number" ? { from: low.value, to: high.value } : null;
      return first.kind === "quantity" ? { kind: name, name: first.name, time: first.time, scale } : UNKNOWN;
    }
    default:
      return named(name, first);
  }
}

function named(
  name: Exclude<
    CallName,
    "max" | "min" | "mean" | "add" | "sum" | "sum-over" | "days" | "mean-score" | "activities"
  >,
  e: Expression,
): Expression {
  const text = e.kind === "quantity" ? e.name : "";
  if (name === "weighted-rollup") return { kind: "rollup", children: text, method: "weighted-mean" };
  if (name === "plain-rollup") return { kind: "rollup", children: text, method: "mean" };
  return { kind: name, name: text };
}
