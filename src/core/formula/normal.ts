import { toDecimalDigits } from "../number/decimal.ts";
import { type Rational, ratio, rational } from "../number/rational.ts";
import { type Expression, NOW, type Operator } from "./expression.ts";
import { isNow, parseTime, printTime } from "./time.ts";

/**
 * The normal form: an S-expression that shows how a formula is read, one string for one tree. Sums and products that
 * lean left are written flat, `(+ a b c)`; `parseNormal` leans them left again.
 * `(days A B)` is the day A less the day B, in calendar days, as the formula "A - B" writes it.
 */
export function printNormal(e: Expression): string {
  switch (e.kind) {
    case "number":
      return printNumber(e.value);
    case "quantity":
      return `(v ${quoted(e.name)} ${printTime(e.time)})`;
    case "operation":
      return `(${e.operator} ${operands(e.operator, e).map(printNormal).join(" ")})`;
    case "rollup":
      return `(rollup ${quoted(e.children)} ${e.method})`;
    case "mean-score":
      return `(mean-score ${quoted(e.name)}${isNow(e.time) ? "" : ` ${printTime(e.time)}`}${
        e.scale ? ` ${printNumber(e.scale.from)} ${printNumber(e.scale.to)}` : ""
      })`;
    case "milestone":
    case "index":
    case "date":
    case "boolean":
    case "progress":
      return `(${e.kind} ${quoted(e.name)})`;
    case "sum":
    case "delta":
      return `(${e.kind} ${printNormal(e.of)})`;
    case "sum-over":
      return `(sum-over ${e.index} ${printNormal(e.of)})`;
    case "mean":
    case "max":
    case "min":
      return `(${e.kind} ${e.of.map(printNormal).join(" ")})`;
    case "days":
      return `(days ${printNormal(e.to)} ${printNormal(e.from)})`;
    case "multi":
      return `(multi ${e.formulas.map(printNormal).join(" ")})`;
    case "activities":
    case "unknown":
      return `(${e.kind})`;
  }
}

/** The operands of a flat sum or product; two for every other operation. */
function operands(operator: Operator, e: Expression): Expression[] {
  if (e.kind !== "operation" || e.operator !== operator) return [e];
  if (operator === "-" || operator === "/") return [e.left, e.right];
  const right: Expression[] = [];
  let left: Expression = e;
  while (left.kind === "operation" && left.operator === operator) {
    right.push(left.right);
    left = left.left;
  }
  return [left, ...right.reverse()];
}

function printNumber(value: Rational): string {
  const digits = toDecimalDigits(value, 60);
  return rational(digits).equals(value) ? digits : `${value.s < 0n ? "-" : ""}${value.n}/${value.d}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

type Sexp = { readonly atom: string } | { readonly text: string } | { readonly list: readonly Sexp[] };

const TOKEN = /\s*(?:([()])|"((?:[^"\\]|\\.)*)"|([^\s()"]+))/gsy;
const MAX_DEPTH = 400;

/** Reads a normal form. Null where the text is not one: normal forms are written by the program or checked by it. */
export function parseNormal(source: string): Expression | null {
  const read = readSexp(source);
  return read === null ? null : toExpression(read);
}

function readSexp(source: string): Sexp | null {
  const open: Sexp[][] = [];
  let result: Sexp | null = null;
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match || result !== null) return null;
    const [, bracket, text, atom] = match;
    let item: Sexp;
    if (bracket === "(") {
      open.push([]);
      if (open.length > MAX_DEPTH) return null;
      continue;
    }
    if (bracket === ")") {
      const list = open.pop();
      if (!list) return null;
      item = { list };
    } else {
      item = text !== undefined ? { text: text.replace(/\\(.)/gs, "$1") } : { atom: atom ?? "" };
    }
    const parent = open.at(-1);
    if (parent) parent.push(item);
    else result = item;
  }
  return open.length === 0 ? result : null;
}

function toNumber(s: Sexp | undefined): Rational | null {
  if (!s || !("atom" in s)) return null;
  const fraction = /^(-?\d+)\/([1-9]\d*)$/.exec(s.atom);
  if (fraction) return ratio(BigInt(fraction[1] ?? "0"), BigInt(fraction[2] ?? "1"));
  return /^[+-]?\d+(?:\.\d+)?$/.test(s.atom) ? rational(s.atom) : null;
}

function toExpression(s: Sexp): Expression | null {
  const number = toNumber(s);
  if (number) return { kind: "number", value: number };
  if (!("list" in s)) return null;
  const [first, ...rest] = s.list;
  if (!first || !("atom" in first)) return null;
  return fromList(first.atom, rest);
}

function fromList(head: string, rest: readonly Sexp[]): Expression | null {
  const [a, b] = rest;
  switch (head) {
    case "v": {
      const time = b && "atom" in b ? parseTime(b.atom) : null;
      return a && "text" in a && time && rest.length === 2 ? { kind: "quantity", name: a.text, time } : null;
    }
    case "+":
    case "-":
    case "*":
    case "/":
      return operation(head, rest);
    case "rollup":
      return a && "text" in a && b && "atom" in b && (b.atom === "weighted-mean" || b.atom === "mean")
        ? { kind: "rollup", children: a.text, method: b.atom }
        : null;
    case "mean-score":
      return meanScore(rest);
    case "milestone":
    case "index":
    case "date":
    case "boolean":
    case "progress":
      if (rest.length === 0 && head === "boolean") return { kind: head, name: "" };
      return a && "text" in a && rest.length === 1 ? { kind: head, name: a.text } : null;
    case "sum":
    case "delta": {
      const of = a && rest.length === 1 ? toExpression(a) : null;
      return of && { kind: head, of };
    }
    case "sum-over": {
      const of = b && rest.length === 2 ? toExpression(b) : null;
      return a && "atom" in a && of ? { kind: head, index: a.atom, of } : null;
    }
    case "mean":
    case "max":
    case "min": {
      const of = all(rest);
      return of && of.length > 0 ? { kind: head, of } : null;
    }
    case "multi": {
      const formulas = all(rest);
      return formulas && formulas.length > 0 ? { kind: head, formulas } : null;
    }
    case "days": {
      const parts = all(rest);
      const [to, from] = parts ?? [];
      return to && from && rest.length === 2 ? { kind: head, from, to } : null;
    }
    case "activities":
    case "unknown":
      return rest.length === 0 ? { kind: head } : null;
    default:
      return null;
  }
}

function all(items: readonly Sexp[]): Expression[] | null {
  const out: Expression[] = [];
  for (const item of items) {
    const e = toExpression(item);
    if (!e) return null;
    out.push(e);
  }
  return out;
}

function operation(operator: Operator, rest: readonly Sexp[]): Expression | null {
  const parts = all(rest);
  if (!parts || parts.length < 2 || (parts.length > 2 && operator !== "+" && operator !== "*")) return null;
  return parts.reduce((left, right) => ({ kind: "operation", operator, left, right }));
}

function meanScore(rest: readonly Sexp[]): Expression | null {
  const [name, ...others] = rest;
  if (!name || !("text" in name)) return null;
  const [first] = others;
  const time = first && "atom" in first ? parseTime(first.atom) : null;
  // "(mean-score "x" 1 10)": a bare number of four digits can be a year, but a scale always has two ends.
  const timed = time !== null && others.length % 2 === 1;
  const [from, to] = (timed ? others.slice(1) : others).map((s) => toNumber(s));
  if (others.length > 3 || (others.length > 1 && !(from && to)) || (others.length === 1 && !timed))
    return null;
  return {
    kind: "mean-score",
    name: name.text,
    time: timed ? time : NOW,
    scale: from && to ? { from, to } : null,
  };
}
