import type { Expression } from "./expression.ts";
import { printTime } from "./time.ts";

/** A quantity as the interface shows it: its name and its year ("t", "t-1", "2016"). */
export interface QuantityRef {
  readonly name: string;
  readonly time: string;
}

/** The direct parts of an expression, in reading order. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case "operation":
      return [e.left, e.right];
    case "sum":
    case "sum-over":
    case "delta":
      return [e.of];
    case "mean":
    case "max":
    case "min":
      return e.of;
    case "days":
      return [e.to, e.from];
    case "multi":
      return e.formulas;
    default:
      return [];
  }
}

/** Every sub-expression, the expression itself first, in reading order. Iterative: trees may be deep. */
export function* walk(e: Expression): Generator<Expression> {
  const stack: Expression[] = [e];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const parts = partsOf(next);
    for (let i = parts.length - 1; i >= 0; i -= 1) {
      const part = parts[i];
      if (part) stack.push(part);
    }
  }
}

/**
 * What must be measured to compute the formula: each quantity with its year, once, in reading order. Scores, indices,
 * dates, milestones and yes/no answers are measured under their own name; a delta also needs the year before.
 */
export function quantitiesOf(e: Expression): QuantityRef[] {
  const seen = new Map<string, QuantityRef>();
  const add = (name: string, time: string): void => {
    const key = `${time} ${name}`;
    if (!seen.has(key)) seen.set(key, { name, time });
  };
  for (const part of walk(e)) {
    if (part.kind === "quantity" || part.kind === "mean-score") add(part.name, printTime(part.time));
    else if (
      part.kind === "milestone" ||
      part.kind === "date" ||
      part.kind === "index" ||
      part.kind === "boolean" ||
      part.kind === "progress"
    )
      add(part.name, "t");
    else if (part.kind === "delta") {
      for (const inner of walk(part.of)) {
        if (inner.kind !== "quantity" || inner.time.kind !== "lag") continue;
        add(inner.name, printTime(inner.time));
        add(inner.name, printTime({ kind: "lag", years: inner.time.years + 1 }));
      }
    }
  }
  return [...seen.values()];
}

/** The same expression with each direct part replaced. */
export function mapParts(e: Expression, f: (part: Expression) => Expression): Expression {
  switch (e.kind) {
    case "operation":
      return { ...e, left: f(e.left), right: f(e.right) };
    case "sum":
    case "sum-over":
    case "delta":
      return { ...e, of: f(e.of) };
    case "mean":
    case "max":
    case "min":
      return { ...e, of: e.of.map(f) };
    case "days":
      return { ...e, from: f(e.from), to: f(e.to) };
    case "multi":
      return { ...e, formulas: e.formulas.map(f) };
    default:
      return e;
  }
}
