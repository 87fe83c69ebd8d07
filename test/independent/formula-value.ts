import * as F from "./fraction.ts";
import type { Ledger } from "./ledger.ts";
import type { IndicatorShape, NodeShape } from "./plan-shape.ts";
import type { SExpression } from "./s-expression.ts";

/** What a formula comes to at a moment. Dates are days since 1970, so that they subtract. */
export type Outcome =
  | { readonly kind: "known"; readonly value: F.Fraction }
  | { readonly kind: "missing" }
  | { readonly kind: "failed" };

export const MISSING: Outcome = { kind: "missing" };
export const FAILED: Outcome = { kind: "failed" };
export const known = (value: F.Fraction): Outcome => ({ kind: "known", value });

const ACTIVITIES_PLANNED = /attività programmate/iu;

export function dayNumber(date: string): F.Fraction {
  return F.fraction(BigInt(Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)));
}

function text(part: SExpression | undefined): string {
  if (part === undefined) throw new Error("too short");
  if ("quoted" in part) return part.quoted;
  if ("atom" in part) return part.atom;
  throw new Error("text expected");
}

function yearOf(time: string, year: number): number | null {
  if (/^\d{4}$/.test(time)) return Number(time);
  const lag = /^t(?:-(\d+))?$/.exec(time);
  return lag === null ? null : year - Number(lag[1] ?? "0");
}

/** The names that a formula asks for in a year other than t: a single one may be filled from the baseline. */
function namesOfOtherYears(expression: SExpression): Set<string> {
  const names = new Set<string>();
  const walk = (part: SExpression): void => {
    if (!("items" in part)) return;
    const [head, name, time] = part.items;
    if (head !== undefined && "atom" in head && head.atom === "v" && text(time) !== "t")
      names.add(text(name));
    if (head !== undefined && "atom" in head && head.atom === "delta") {
      const inner = part.items[1];
      if (inner !== undefined && "items" in inner) names.add(text(inner.items[1]));
    }
    part.items.forEach(walk);
  };
  walk(expression);
  return names;
}

/** Evaluates formulas of one indicator; roll-ups are supplied by the caller as a fraction 0..1. */
export class FormulaValue {
  private readonly indicator: IndicatorShape;
  private readonly node: NodeShape;
  private readonly ledger: Ledger;
  private readonly otherYears: Set<string>;
  private readonly firstYear: number;

  /** The baseline is the datum of the year before `firstYear`, the plan's first. */
  constructor(
    indicator: IndicatorShape,
    node: NodeShape,
    ledger: Ledger,
    expression: SExpression,
    firstYear: number,
  ) {
    this.firstYear = firstYear;
    this.indicator = indicator;
    this.node = node;
    this.ledger = ledger;
    this.otherYears = namesOfOtherYears(expression);
  }

  /** A formula that cannot be worked out as read is measured as a whole. */
  outcome(expression: SExpression, rollup: F.Fraction | null): Outcome {
    if (!holds(expression, /^(?:unknown|sum-over)$/)) return this.of(expression, rollup);
    return measured(this.ledger.mean(this.indicator.id, null, this.ledger.year));
  }

  private of(expression: SExpression, rollup: F.Fraction | null, shift = 0): Outcome {
    if (!("items" in expression)) return known(F.fromText(text(expression)));
    const [head, ...rest] = expression.items;
    const inner = (part: SExpression | undefined, by = shift): Outcome => {
      if (part === undefined) throw new Error("too short");
      return this.of(part, rollup, by);
    };
    switch (text(head)) {
      case "v":
        return this.quantity(text(rest[0]), text(rest[1]), shift);
      case "rollup":
        return rollup === null ? MISSING : known(rollup);
      case "+":
      case "-":
      case "*":
      case "/":
        return arithmetic(
          text(head),
          rest.map((part) => inner(part)),
        );
      case "mean": {
        const total = arithmetic(
          "+",
          rest.map((part) => inner(part)),
        );
        return arithmetic("/", [total, known(F.fraction(BigInt(rest.length)))]);
      }
      case "max":
        return arithmetic(
          "max",
          rest.map((part) => inner(part)),
        );
      case "min":
        return arithmetic(
          "min",
          rest.map((part) => inner(part)),
        );
      case "sum":
        return inner(rest[0]);
      case "delta":
        return arithmetic("-", [inner(rest[0]), inner(rest[0], shift - 1)]);
      case "days":
        return arithmetic(
          "-",
          rest.map((part) => inner(part)),
        );
      case "date": {
        const date = this.ledger.date(this.indicator.id, text(rest[0]), this.ledger.year + shift);
        return date === null ? MISSING : known(dayNumber(date));
      }
      case "mean-score":
        return measured(this.ledger.mean(this.indicator.id, text(rest[0]), this.ledger.year + shift));
      case "index":
      case "progress":
        return measured(this.ledger.mean(this.indicator.id, null, this.ledger.year + shift));
      default:
        return FAILED;
    }
  }

  private quantity(name: string, time: string, shift: number): Outcome {
    const at = yearOf(time, this.ledger.year);
    if (at === null) return MISSING;
    const year = /^\d{4}$/.test(time) ? at : at + shift;
    const found = this.ledger.amount(this.indicator.id, name, year);
    if (found !== null) return known(found);
    if (ACTIVITIES_PLANNED.test(name) && year === this.ledger.year && this.node.activities.length > 0) {
      return known(F.fraction(BigInt(this.node.activities.length)));
    }
    const lagged = year === this.firstYear - 1 || /^\d{4}$/.test(time);
    const { value: baseline, unit } = this.indicator.baseline;
    // "45 %" beside a count is the indicator's value of last year, not the datum it was made from.
    const raw = unit !== "%" || name.includes("%");
    if (!lagged || !raw || baseline === null || this.otherYears.size !== 1) return MISSING;
    return known(F.fromText(String(baseline)));
  }
}

/** Whether some head of the expression matches. */
export function holds(expression: SExpression, word: RegExp): boolean {
  if (!("items" in expression)) return "atom" in expression && word.test(expression.atom);
  return expression.items.some((part) => holds(part, word));
}

function measured(value: F.Fraction | null): Outcome {
  return value === null ? MISSING : known(value);
}

function arithmetic(operator: string, parts: readonly Outcome[]): Outcome {
  if (parts.some((part) => part.kind === "failed")) return FAILED;
  const values: F.Fraction[] = [];
  for (const part of parts) {
    if (part.kind !== "known") return MISSING;
    values.push(part.value);
  }
  const [first, ...others] = values;
  if (first === undefined) throw new Error("nothing to reckon");
  let total = first;
  for (const value of others) {
    if (operator === "/" && F.compare(value, F.ZERO) === 0) return FAILED;
    if (operator === "+") total = F.add(total, value);
    else if (operator === "-") total = F.subtract(total, value);
    else if (operator === "*") total = F.multiply(total, value);
    else if (operator === "/") total = F.divide(total, value);
    else total = operator === "max" ? F.larger(total, value) : F.smaller(total, value);
  }
  return known(total);
}
