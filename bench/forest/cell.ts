/**
 * A plan as a spreadsheet would hold it: cells that are numbers or expressions over other cells, in an order in which
 * every cell comes after those it reads. The peers of the benchmark get this form, each in its own notation.
 */
export interface Cell {
  readonly id: string;
  readonly content: Term;
}

export type Term =
  | { readonly kind: "constant"; readonly value: string }
  | { readonly kind: "input"; readonly value: string }
  | { readonly kind: "cell"; readonly id: string }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Term;
      readonly right: Term;
    }
  | {
      readonly kind: "if-at-most";
      readonly value: Term;
      readonly limit: Term;
      readonly then: Term;
      readonly otherwise: Term;
    };

export const constant = (value: string): Term => ({ kind: "constant", value });
export const cell = (id: string): Term => ({ kind: "cell", id });
export const operation = (operator: "+" | "-" | "*" | "/", left: Term, right: Term): Term => ({
  kind: "operation",
  operator,
  left,
  right,
});
export const ifAtMost = (value: Term, limit: Term, then: Term, otherwise: Term): Term => ({
  kind: "if-at-most",
  value,
  limit,
  then,
  otherwise,
});

/** Weighted mean of terms: sum(w x) / sum(w). */
export function weightedMean(parts: readonly { readonly weight: string; readonly term: Term }[]): Term {
  const products = parts.map(({ weight, term }) => operation("*", constant(weight), term));
  const total = parts.map(({ weight }) => constant(weight));
  return operation("/", addAll(products), addAll(total));
}

function addAll(terms: readonly Term[]): Term {
  return terms.reduce((left, right) => operation("+", left, right));
}

/** Writes a term in a peer's notation. */
export function write(
  term: Term,
  notation: { cell(id: string): string; ifAtMost(parts: readonly string[]): string },
): string {
  switch (term.kind) {
    case "constant":
    case "input":
      return term.value.startsWith("-") ? `(${term.value})` : term.value;
    case "cell":
      return notation.cell(term.id);
    case "operation":
      return `(${write(term.left, notation)}${term.operator}${write(term.right, notation)})`;
    case "if-at-most":
      return notation.ifAtMost(
        [term.value, term.limit, term.then, term.otherwise].map((part) => write(part, notation)),
      );
  }
}
