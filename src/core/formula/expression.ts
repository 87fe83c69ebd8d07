import type { Rational } from "../number/rational.ts";

/**
 * The year of a quantity: `lag` years before t (0 = t itself), a fixed calendar year, or the symbolic lag of "t-n".
 */
export type Time =
  | { readonly kind: "lag"; readonly years: number }
  | { readonly kind: "symbolic-lag"; readonly symbol: string }
  | { readonly kind: "year"; readonly year: number };

export const NOW: Time = { kind: "lag", years: 0 };

/** The four operations, n-ary only in print: trees are binary. */
export type Operator = "+" | "-" | "*" | "/";

/**
 * A formula as understood. Plain data without positions: equality of two readings is equality of their S-expressions
 * (`printNormal`), and `parseNormal(printNormal(e))` gives `e` back.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "quantity"; readonly name: string; readonly time: Time }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Mean of the performance (0..1) of the node's children of a level; `children` is "actions", "operational-objectives", the plan's own word for the level, or "children". */
  | { readonly kind: "rollup"; readonly children: string; readonly method: "weighted-mean" | "mean" }
  | { readonly kind: "milestone"; readonly name: string }
  | {
      readonly kind: "mean-score";
      readonly name: string;
      readonly time: Time;
      readonly scale: { readonly from: Rational; readonly to: Rational } | null;
    }
  /** An index defined in law or by name: "itp" is the timeliness of payments (DPCM 22/9/2014, art. 9). */
  | { readonly kind: "index"; readonly name: string }
  | { readonly kind: "sum"; readonly of: Expression }
  | { readonly kind: "sum-over"; readonly index: string; readonly of: Expression }
  | { readonly kind: "mean"; readonly of: readonly Expression[] }
  | { readonly kind: "max"; readonly of: readonly Expression[] }
  | { readonly kind: "min"; readonly of: readonly Expression[] }
  | { readonly kind: "delta"; readonly of: Expression }
  | { readonly kind: "days"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "date"; readonly name: string }
  | { readonly kind: "boolean"; readonly name: string }
  | { readonly kind: "progress"; readonly name: string }
  | { readonly kind: "multi"; readonly formulas: readonly Expression[] }
  | { readonly kind: "activities" }
  | { readonly kind: "unknown" };

/** What sort of indicator the formula makes (the values of `kind` in the JSON of the interface). */
export type FormulaKind =
  | "trend%"
  | "ratio"
  | "ratio-to-base-year"
  | "count"
  | "sum"
  | "difference"
  | "mean-score"
  | "rollup"
  | "date/milestone"
  | "index"
  | "boolean"
  | "other";
