import type { Expression, Operator } from "../../../core/formula/expression.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { chain, type Link, type Notation, type Sign } from "./notation.ts";

/** A part of a formula to be set: an expression with names at its leaves, or a worked step with figures there. */
export interface Part {
  readonly expression: Expression;
  /** The operands, in reading order. */
  readonly parts: readonly Part[];
  /** How the part is set where it is not made of others. */
  readonly alone: () => Notation;
  /** Figures are worked out: a total is its sum, a change is "now − then". */
  readonly worked: boolean;
}

const POWER: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const SIGNS: Readonly<Record<"+" | "-" | "*", Sign>> = { "+": "+", "-": "−", "*": "×" };

/** Sets a formula: fractions one over the other, brackets only where they are needed. `outer` is how tightly what stands around it binds. */
export function compose(part: Part, words: Catalogue, outer = 0): Notation {
  const { expression: e, parts } = part;
  const [first, second] = parts;
  if (!first) return alone(part, outer);
  const inside = (one: Part): Notation => compose(one, words, 0);
  const call = (name: string): Notation => ({
    kind: "call",
    name: words.format("notation-function", { name }),
    of: parts.map(inside),
  });
  switch (e.kind) {
    case "operation":
      return second ? operation(e.operator, part, words, outer) : alone(part, outer);
    case "sum":
      return part.worked ? compose(first, words, outer) : total(null, first, words);
    case "sum-over":
      return total(e.index, first, words);
    case "delta":
      return second
        ? bracketed(between(first, second, words), 1, outer)
        : { kind: "change", of: compose(first, words, 2) };
    case "days":
      return second && part.worked ? bracketed(between(first, second, words), 1, outer) : call("days");
    case "mean":
    case "max":
    case "min":
      return call(e.kind);
    case "multi":
      return { kind: "lines", of: parts.map(inside) };
    default:
      return alone(part, outer);
  }
}

function alone(part: Part, outer: number): Notation {
  const set = part.alone();
  return set.kind === "figure" && set.text.startsWith("-") && outer > 0 ? { kind: "brackets", of: set } : set;
}

function between(now: Part, then: Part, words: Catalogue): Notation {
  return chain("−", [compose(now, words, 1), compose(then, words, 2)]);
}

function total(index: string | null, of: Part, words: Catalogue): Notation {
  return { kind: "total", index, of: compose(of, words, 2) };
}

function operation(operator: Operator, part: Part, words: Catalogue, outer: number): Notation {
  const [left, right] = part.parts;
  if (!left || !right) return alone(part, outer);
  if (operator === "/") {
    return { kind: "fraction", top: compose(left, words, 0), bottom: compose(right, words, 0) };
  }
  const power = POWER[operator];
  // Chains lean left and may be long: the spine is walked, not recursed into.
  const rest: Link[] = [];
  let at: Part = part;
  for (;;) {
    const { expression, parts } = at;
    const [before, after] = parts;
    if (expression.kind !== "operation" || expression.operator === "/" || !before || !after) break;
    if (POWER[expression.operator] !== power) break;
    rest.unshift({ sign: SIGNS[expression.operator], term: compose(after, words, power + 1) });
    at = before;
  }
  return bracketed({ kind: "chain", first: compose(at, words, power), rest }, power, outer);
}

function bracketed(of: Notation, power: number, outer: number): Notation {
  return power < outer ? { kind: "brackets", of } : of;
}
