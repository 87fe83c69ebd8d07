import type { Expression, FormulaKind } from "./expression.ts";
import { ANSWERS, SCORE_NOUNS, SUMMED_SCORES } from "./lexicon/nouns.ts";
import { nameWords } from "./name-words.ts";
import { walk } from "./quantities.ts";
import { quantityKey } from "./quantity-name.ts";
import { sameTime } from "./time.ts";

/** What sort of indicator a formula makes. Constant factors ("*100") do not change the sort. */
export function kindOf(e: Expression): FormulaKind {
  switch (e.kind) {
    case "quantity":
      return "count";
    case "sum":
      return "sum";
    case "sum-over":
      return e.of.kind === "quantity" ? "sum" : "index";
    case "delta":
    case "days":
      return "difference";
    case "milestone":
    case "date":
      return "date/milestone";
    case "rollup":
    case "index":
    case "boolean":
    case "mean-score":
      return e.kind;
    case "activities":
      return "ratio";
    case "operation":
      return kindOfOperation(e);
    default:
      return "other";
  }
}

type Operation = Extract<Expression, { kind: "operation" }>;

function kindOfOperation(e: Operation): FormulaKind {
  const { operator, left, right } = e;
  if (operator === "*") {
    if (isFixedShare(left) && isConstant(right)) return "ratio";
    if (isConstant(right) || right.kind === "unknown") return kindOf(left);
    if (isConstant(left)) return kindOf(right);
    return "other";
  }
  if (operator === "/") return kindOfRatio(left, right);
  if (operator === "-" && isOne(right) && isSameThing(left)) return "trend%";
  if (isConstant(left) || isConstant(right)) return "other";
  if (holdsSumOver(e) || isWeighted(e)) return "index";
  return operator === "+" ? "sum" : "difference";
}

function kindOfRatio(top: Expression, bottom: Expression): FormulaKind {
  if (isConstant(bottom)) return kindOfMean(top, bottom);
  if (isConstant(top)) return "ratio";
  if ((holdsSumOver(top) && holdsSumOver(bottom)) || sumsProducts(top)) return "index";
  if (isChange(top, bottom)) return "trend%";
  if (isOverBaseYear(top, bottom)) return "ratio-to-base-year";
  if (isShareOfFullMarks(top, bottom)) return "mean-score";
  return "ratio";
}

/** 0,4 * A + 0,6 * B: an index made of several, by weight. */
function isWeighted(e: Expression): boolean {
  if (e.kind !== "operation") return false;
  if (e.operator === "+") return isWeighted(e.left) && isWeighted(e.right);
  return e.operator === "*" && (isConstant(e.left) || isConstant(e.right));
}

/** (A + B + C) / 3 is an index made of several; (X(t) + X(t-1)) / 2 a mean of one. */
function kindOfMean(top: Expression, bottom: Expression): FormulaKind {
  if (top.kind !== "operation" || top.operator !== "+") {
    const kind = kindOf(top);
    return kind === "count" || kind === "sum" || kind === "difference" ? "other" : kind;
  }
  const names = new Set<string>();
  let terms = 0;
  for (const part of walk(top)) {
    if (part.kind !== "quantity") continue;
    terms += 1;
    names.add(quantityKey(part.name));
  }
  const mean = bottom.kind === "number" && bottom.value.equals(terms);
  return mean && names.size === terms ? "index" : "other";
}

/** "(n. verifiche / 4) * 100": a share of so many that are due. */
function isFixedShare(e: Expression): boolean {
  return e.kind === "operation" && e.operator === "/" && e.left.kind === "quantity" && isConstant(e.right);
}

function isOne(e: Expression): boolean {
  return e.kind === "number" && e.value.equals(1);
}

/** X(t) / X(t-1), of which "- 1" makes the growth. */
function isSameThing(e: Expression): boolean {
  if (
    e.kind !== "operation" ||
    e.operator !== "/" ||
    e.left.kind !== "quantity" ||
    e.right.kind !== "quantity"
  )
    return false;
  return quantityKey(e.left.name) === quantityKey(e.right.name) && !sameTime(e.left.time, e.right.time);
}

function isConstant(e: Expression): boolean {
  if (e.kind === "number") return true;
  return e.kind === "operation" && isConstant(e.left) && isConstant(e.right);
}

/** Σ (weight x value). */
function sumsProducts(e: Expression): boolean {
  for (const part of walk(e)) {
    if (part.kind === "sum-over" && part.of.kind === "operation" && part.of.operator === "*") return true;
  }
  return false;
}

function holdsSumOver(e: Expression): boolean {
  for (const part of walk(e)) if (part.kind === "sum-over") return true;
  return false;
}

/** (X(t) - X(t-1)) / X(t-1), or the same as a reduction. */
export function isChange(top: Expression, bottom: Expression): boolean {
  if (bottom.kind !== "quantity") return false;
  const key = quantityKey(bottom.name);
  if (top.kind === "delta") return top.of.kind === "quantity" && quantityKey(top.of.name) === key;
  if (top.kind !== "operation" || top.operator !== "-") return false;
  const { left, right } = top;
  if (left.kind !== "quantity" || right.kind !== "quantity") return false;
  return (
    quantityKey(left.name) === key && quantityKey(right.name) === key && !sameTime(left.time, right.time)
  );
}

/** X over itself in a fixed year; one fixed year over the year before it is a plain ratio of two years. */
function isOverBaseYear(top: Expression, bottom: Expression): boolean {
  if (top.kind !== "quantity" || bottom.kind !== "quantity" || bottom.time.kind !== "year") return false;
  if (quantityKey(top.name) !== quantityKey(bottom.name)) return false;
  return !(top.time.kind === "year" && Math.abs(top.time.year - bottom.time.year) <= 1);
}

/** Sum of marks over the highest possible sum: "Somma punteggi / (N. questionari * 10)". */
function isShareOfFullMarks(top: Expression, bottom: Expression): boolean {
  if (top.kind !== "quantity") return false;
  if (bottom.kind === "quantity")
    return SUMMED_SCORES.test(top.name.toLowerCase()) && ANSWERS.test(bottom.name.toLowerCase());
  if (bottom.kind !== "operation" || bottom.operator !== "*") return false;
  return (
    (isConstant(bottom.left) || isConstant(bottom.right)) &&
    nameWords(top.name).some((w) => SCORE_NOUNS.has(w))
  );
}
