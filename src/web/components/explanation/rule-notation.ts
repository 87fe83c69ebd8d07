import type { Step } from "../../../core/evaluation/explanation.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { exactly, isRoundedInSum } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { chain, equation, figureOf, type Notation } from "../formula/notation.ts";

/** What a rule that divides did, with the figures that the step holds: "100 × 7,4 / 8 = 92,5". Null for rules without a ratio: they have words. */
export function ruleNotation(step: Extract<Step, { kind: "policy" }>, words: Catalogue): Notation | null {
  const { reason, uncapped } = step.params;
  const { measured, bound, start } = reason.params;
  const shown: Rational[] = [uncapped];
  const write = (value: Rational): Notation => {
    shown.push(value);
    const set = figureOf(exactly(value, words));
    return value.s < 0n ? { kind: "brackets", of: set } : set;
  };
  if (!isNumber(measured) || !isNumber(bound)) return null;
  const share = (): Notation | null => {
    switch (reason.id) {
      case "reason-at-least":
        return { kind: "fraction", top: write(measured), bottom: write(bound) };
      case "reason-at-most":
        return { kind: "fraction", top: write(bound), bottom: write(measured) };
      case "reason-along-the-way": {
        if (!isNumber(start)) return null;
        const from = write(start);
        const way = (to: Rational): Notation => chain("−", [write(to), from]);
        return { kind: "fraction", top: way(measured), bottom: way(bound) };
      }
      default:
        return null;
    }
  };
  const set = share();
  if (set === null) return null;
  const rounded = shown.some((value) => isRoundedInSum({ kind: "number", value }));
  return equation(chain("×", [figureOf("100"), set]), figureOf(exactly(uncapped, words)), rounded);
}

function isNumber(value: Rational | string | boolean | undefined): value is Rational {
  return typeof value === "object";
}
