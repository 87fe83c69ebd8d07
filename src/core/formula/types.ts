import type { Expression } from "./expression.ts";
import { isChange } from "./kind.ts";
import { COUNTER_LINKS, COUNTERS } from "./lexicon/counters.ts";
import {
  DATE_NOUNS,
  DAY_NOUNS,
  HOUR_NOUNS,
  MONEY_NOUNS,
  PERCENT_NOUNS,
  SCORE_NOUNS,
  TIME_NOUNS,
} from "./lexicon/nouns.ts";
import { nameWords } from "./name-words.ts";
import { quantityKey } from "./quantity-name.ts";

/** What a formula's value is measured in. "fraction" is 0..1 where "percentage" is 0..100; "unknown" where units do not add up. */
export type Dimension =
  | "count"
  | "percentage"
  | "fraction"
  | "score"
  | "days"
  | "date"
  | "money"
  | "hours"
  | "boolean"
  | "unknown";

/** The dimension of a formula, from the words of its names and the rules of arithmetic. */
export function typeOf(e: Expression): Dimension {
  switch (e.kind) {
    case "number":
    case "rollup":
    case "activities":
      return "fraction";
    case "quantity":
      return typeOfName(e.name);
    case "mean-score":
      return "score";
    case "milestone":
    case "date":
      return "date";
    case "index":
      return e.name === "itp" ? "days" : typeOfName(e.name) === "days" ? "days" : "unknown";
    case "boolean":
      return "boolean";
    case "progress":
      return "percentage";
    case "days":
      return "days";
    case "sum":
    case "sum-over":
    case "delta":
      return typeOf(e.of);
    case "mean":
    case "max":
    case "min":
      return common(e.of.map(typeOf));
    case "operation":
      return typeOfOperation(e);
    default:
      return "unknown";
  }
}

function typeOfOperation(e: Extract<Expression, { kind: "operation" }>): Dimension {
  const { operator, left, right } = e;
  if (operator === "*")
    return scaled(left, right) ?? scaled(right, left) ?? product(typeOf(left), typeOf(right));
  if (operator === "/") return quotient(left, right);
  if (left.kind === "number") return typeOf(right);
  if (right.kind === "number") return typeOf(left);
  const type = common([typeOf(left), typeOf(right)]);
  return type === "date" ? (operator === "-" ? "days" : "unknown") : type;
}

/** A number times a type: a fraction times 100 is a percentage, everything else stays what it is. */
function scaled(e: Expression, factor: Expression): Dimension | null {
  if (factor.kind !== "number") return null;
  const type = typeOf(e);
  return type === "fraction" && e.kind !== "number" && factor.value.equals(100) ? "percentage" : type;
}

function product(a: Dimension, b: Dimension): Dimension {
  if (a === "fraction") return b;
  if (b === "fraction") return a;
  if (a === "count") return b;
  return b === "count" ? a : "unknown";
}

function quotient(top: Expression, bottom: Expression): Dimension {
  if (bottom.kind === "number") return typeOf(top);
  if (isChange(top, bottom)) return "fraction";
  const a = typeOf(top);
  const b = typeOf(bottom);
  if (a === b) return a === "unknown" || a === "date" || a === "boolean" ? "unknown" : "fraction";
  return b === "count" && (a === "money" || a === "hours" || a === "days" || a === "score") ? a : "unknown";
}

function common(types: readonly Dimension[]): Dimension {
  const [first = "unknown"] = types;
  return types.every((type) => type === first) ? first : "unknown";
}

/** The dimension of a quantity from the first word that names it; a thing without a word of measure is counted. */
export function typeOfName(name: string): Dimension {
  const written = name.trim();
  if (/^%|\(%\)$/u.test(written)) return "percentage";
  const words = nameWords(quantityKey(name));
  const links = new Set(COUNTER_LINKS.map((link) => link.trim()));
  const first = words.find((word) => !COUNTERS.includes(word) && !links.has(word)) ?? "";
  const counted = /^(?:n\.|n°|nº|nr\.?|num\.?|numero)(?=[\s\p{L}]|$)/iu.test(written);
  if (HOUR_NOUNS.has(first)) return "hours";
  if (DAY_NOUNS.has(first)) return "days";
  if (counted) return "count";
  if (PERCENT_NOUNS.has(first) || words.includes("%")) return "percentage";
  if (DATE_NOUNS.has(first)) return "date";
  if (TIME_NOUNS.has(first)) return words.some((w) => HOUR_NOUNS.has(w)) ? "hours" : "days";
  if (MONEY_NOUNS.has(first)) return "money";
  if (words.some((word) => SCORE_NOUNS.has(word))) return "score";
  return "count";
}
