import { operation, UNKNOWN } from "./construct.ts";
import { type Expression, NOW, type Time } from "./expression.ts";
import { type Item, startOf } from "./item.ts";
import { MEAN_OF_YEARS } from "./lexicon/time-words.ts";
import { readOperand } from "./operand.ts";
import type { Scope } from "./scope.ts";

/** A run of words as a quantity with its year; two years in one bracket make a ratio, a difference or a mean. */
export function quantityOf(run: readonly Item[], scope: Scope): Expression {
  const { name, mark } = readOperand(run, scope);
  const named = name === "" ? scope.last.name : name;
  if (named === null) {
    const [first] = run;
    const start = first ? startOf(first) : 0;
    scope.decisions.add(
      "unreadable-formula",
      { start, end: start },
      { severity: "error", params: { text: scope.text.slice(start, start + 20) } },
    );
    return UNKNOWN;
  }
  scope.last.name = named;
  scope.last.inYear = mark?.times[0]?.kind === "year";
  const [first] = run;
  const literal = first?.kind === "text" && first.token.kind === "quoted";
  const at = (time: Time): Expression => {
    const e: Expression = { kind: "quantity", name: named, time };
    if (literal) scope.literal.add(e);
    return e;
  };
  if (!mark) return at(NOW);
  const [a = NOW, b = NOW] = mark.times;
  switch (mark.shape) {
    case "single":
      return at(a);
    case "ratio":
      return operation("/", at(a), at(b));
    case "difference":
      return operation("-", at(a), at(b));
    case "series": {
      const name = named.replace(MEAN_OF_YEARS, "");
      return { kind: "mean", of: mark.times.map((time) => ({ kind: "quantity", name, time })) };
    }
  }
}
