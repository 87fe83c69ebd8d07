import type { Doubt } from "../../../application/plans/doubts.ts";
import type { Expression } from "../../../core/formula/expression.ts";
import { printFormula } from "../../../core/formula/print.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { workedExample } from "../../../core/plan/edit/worked-example.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { equation, figureOf, type Notation } from "../../components/formula/notation.ts";
import { withNames } from "../../components/formula/with-names.ts";
import { doubtAnchor } from "./finding-view.ts";

/** A doubtful formula with its readings side by side. */
export interface DoubtView {
  readonly anchor: string;
  readonly indicator: string;
  readonly name: string;
  /** As the plan writes it. */
  readonly text: string;
  readonly settled: boolean;
  /** "Numero percorsi = 60"; empty where no example can be made. */
  readonly figures: readonly string[];
  readonly readings: readonly ReadingView[];
}

export interface ReadingView {
  readonly normal: string;
  readonly chosen: boolean;
  readonly usual: boolean;
  readonly text: string;
  readonly notation: Notation | null;
  /** "60 / (10 + 2) = 5", in notation and in a line of text; null where no example can be made. */
  readonly example: { readonly notation: Notation; readonly text: string } | null;
}

export function doubtView(doubt: Doubt, words: Catalogue): DoubtView {
  const { indicator, possible, chosen, settled } = doubt;
  const example = workedExample(possible.map(({ expression }) => expression));
  return {
    anchor: doubtAnchor(indicator.id),
    indicator: indicator.id,
    name: indicator.name,
    text: indicator.formula.text,
    settled,
    figures: (example?.figures ?? []).map(
      ({ name, figure: value }) => `${printFormula(name)} = ${amount(value, words)}`,
    ),
    readings: possible.map((reading, at) => ({
      normal: reading.normal,
      chosen: reading.normal === chosen,
      usual: reading.usual,
      text: reading.text,
      notation: withNames(reading.expression, words),
      example: exampleOf(example?.worked[at] ?? null, words),
    })),
  };
}

function exampleOf(
  worked: { readonly sum: Expression; readonly result: Rational } | null,
  words: Catalogue,
): ReadingView["example"] {
  const left = worked && withNames(worked.sum, words);
  if (worked === null || left === null) return null;
  const rounded = !isShort(worked.result);
  const result = amount(worked.result, words);
  const line = `${printFormula(worked.sum)} ${rounded ? "≈" : "="} ${result}`;
  // A quantity alone is its own figure: "60", not "60 = 60".
  if (worked.sum.kind === "number") return { notation: figureOf(result), text: result };
  return { notation: equation(left, figureOf(result), rounded), text: line };
}

/** Two decimals show it whole. */
function isShort(value: Rational): boolean {
  const [, decimals = ""] = toDecimalDigits(value, 30).split(".");
  return decimals.length <= 2;
}

function amount(value: Rational, words: Catalogue): string {
  return figure(value, words.language, { places: 2 });
}
