import { nameLines } from "./name-lines.ts";

/**
 * A formula as it is set on paper: what stands over what, and what stands in brackets. Between the expression (or its
 * worked steps) and the markup, so that the markup, the spoken words and the width are each one walk over it.
 */
export type Notation =
  /** A quantity or whatever is measured under a name; `mark` is its year ("t−1", "2016"), null where there is nothing to tell apart. */
  | { readonly kind: "name"; readonly text: string; readonly mark: string | null }
  | { readonly kind: "figure"; readonly text: string }
  /** A figure that is not known yet. */
  | { readonly kind: "gap" }
  | { readonly kind: "fraction"; readonly top: Notation; readonly bottom: Notation }
  | { readonly kind: "chain"; readonly first: Notation; readonly rest: readonly Link[] }
  | { readonly kind: "brackets"; readonly of: Notation }
  /** "media (a; b)": a function by its name. */
  | { readonly kind: "call"; readonly name: string; readonly of: readonly Notation[] }
  | { readonly kind: "total"; readonly index: string | null; readonly of: Notation }
  | { readonly kind: "change"; readonly of: Notation }
  /** Formulas that share one cell, one under the other. */
  | { readonly kind: "lines"; readonly of: readonly Notation[] };

export type Sign = "+" | "−" | "×" | "=" | "≈";

export interface Link {
  readonly sign: Sign;
  readonly term: Notation;
}

export function figureOf(text: string): Notation {
  return { kind: "figure", text };
}

/** `left = right`, or ≈ where a figure on the line is rounded. */
export function equation(left: Notation, right: Notation, rounded: boolean): Notation {
  return { kind: "chain", first: left, rest: [{ sign: rounded ? "≈" : "=", term: right }] };
}

export function chain(sign: Sign, terms: readonly Notation[]): Notation {
  const [first = figureOf("0"), ...others] = terms;
  return others.length === 0 ? first : { kind: "chain", first, rest: others.map((term) => ({ sign, term })) };
}

/** How wide it is set, in letters: a rough measure, to know what may have to scroll on a telephone. */
export function widthOf(n: Notation): number {
  switch (n.kind) {
    case "name":
      return Math.max(...nameLines(n.text).map(({ length }) => length)) + (n.mark?.length ?? 0) / 2;
    case "figure":
      return n.text.length;
    case "gap":
      return 1;
    case "fraction":
      return Math.max(widthOf(n.top), widthOf(n.bottom)) + 1;
    case "chain":
      return n.rest.reduce((width, { term }) => width + 3 + widthOf(term), widthOf(n.first));
    case "brackets":
      return widthOf(n.of) + 2;
    case "call":
      return n.of.reduce((width, one) => width + 2 + widthOf(one), n.name.length + 2);
    case "total":
    case "change":
      return widthOf(n.of) + 2;
    case "lines":
      return Math.max(0, ...n.of.map(widthOf));
  }
}
