import { baselineAsValue } from "../../../core/evaluation/baseline.ts";
import type { IndicatorResult, ScaleStep } from "../../../core/evaluation/evaluation.ts";
import { parseNormal } from "../../../core/formula/normal.ts";
import { HUNDRED, ONE, type Rational } from "../../../core/number/rational.ts";
import type { Indicator } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { targetWords, withUnit } from "../../../messages/target-words.ts";
import { shownNumber } from "../../../messages/value-words.ts";
import type { Labelled, TargetMark } from "./chart.ts";

/**
 * The one scale on which an indicator's values of several years stand: that of the target as the plan writes it. A share
 * beside a "%" target is shown in percent, as it is everywhere else.
 */
export class ValueScale {
  private readonly scale: ScaleStep;
  private readonly unit: string | null;
  private readonly words: Catalogue;

  constructor(results: readonly IndicatorResult[], words: Catalogue) {
    this.words = words;
    this.scale = results.find(({ comparing }) => comparing)?.comparing?.scale ?? "as-written";
    const unit = results.find(({ target }) => target)?.target?.unit ?? null;
    this.unit = this.scale === "as-written" || this.scale === "target-over-hundred" ? unit : null;
    if (this.scale === "value-times-hundred") this.unit = "%";
  }

  value({ value, comparing }: IndicatorResult): Labelled | null {
    if (value?.kind !== "number") return null;
    // A year without a comparison holds what the formula gives, before any percentage is made of it.
    const inPercent = this.scale === "value-times-hundred" && comparing !== null;
    return this.labelled(inPercent ? value.value : this.shown(value.value));
  }

  /** The plan's own datum of last year, where it is a value of this indicator and not what it is computed from. */
  baseline({ formula, baseline }: Indicator): Labelled | null {
    const expression = parseNormal(formula.normal);
    const value = expression && baselineAsValue(expression, baseline);
    return value ? this.labelled(this.shown(value)) : null;
  }

  /** Null for what has no place on the scale: an increment on something not measured yet. */
  target({ target, comparing }: IndicatorResult): TargetMark | null {
    if (target === null) return null;
    const label = targetWords(target, this.words);
    const comparison = comparing?.comparison;
    const factor = comparing?.scale === "target-over-hundred" ? HUNDRED : ONE;
    if (comparison?.kind === "within") {
      return { from: comparison.from.mul(factor), to: comparison.to.mul(factor), label };
    }
    if (comparison?.kind === "at-least" || comparison?.kind === "at-most") {
      const at = comparison.bound.mul(factor);
      return { from: at, to: at, label };
    }
    const relative = target.comparator === "increment" || target.relativeTo !== null;
    if (relative || this.scale === "share-of-highest-mark") return null;
    const { value } = target;
    if (value.kind === "range") return { from: value.from, to: value.to, label };
    return value.kind === "number" ? { from: value.value, to: value.value, label } : null;
  }

  private shown(value: Rational): Rational {
    return this.scale === "target-over-hundred" || this.scale === "value-times-hundred"
      ? value.mul(HUNDRED)
      : value;
  }

  private labelled(at: Rational): Labelled {
    return { at, label: withUnit(at, this.unit, this.words, (x, words) => shownNumber(x, words).text) };
  }
}
