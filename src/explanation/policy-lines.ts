import type { IndicatorResult } from "../core/evaluation/evaluation.ts";
import type { Step } from "../core/evaluation/explanation.ts";
import { HUNDRED, ONE, type Rational } from "../core/number/rational.ts";
import type { Comparison } from "../core/policy/comparison.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { score } from "../messages/figures.ts";
import { targetWords } from "../messages/target-words.ts";
import { exactly } from "./figures.ts";
import { type ExplanationLine, line } from "./line.ts";

type PolicyStep = Extract<Step, { kind: "policy" }>;

/** The rule by name, what it did with the figures, and how the target came to the scale of the value. */
export function policyLines(
  step: PolicyStep,
  result: IndicatorResult,
  depth: number,
  words: Catalogue,
): ExplanationLine[] {
  const { id, version, rule, reason, scale, uncapped } = step.params;
  const lines: ExplanationLine[] = [];
  const bound = result.comparing && boundWords(result.comparing.comparison, words);
  if (scale !== "as-written" && bound !== null && result.target) {
    const target = targetWords(result.target, words);
    lines.push(line(depth, "note", words.format("explain-scale", { scale, target, bound })));
  }
  const achievement = result.achieved?.achievement ?? uncapped;
  lines.push(line(depth, "step", words.format("explain-rule", { rule, id, version })));
  lines.push(
    line(
      depth + 1,
      "step",
      words.format(reason.id, {
        ...shown(reason.params, words),
        late: numberOfDays(reason.params["days"]),
        grace: numberOfDays(reason.params["graceDays"]),
        uncapped: exactly(uncapped, words),
        achievement: exactly(achievement, words),
        capped: uncapped.compare(HUNDRED) > 0 ? "yes" : "no",
      }),
    ),
  );
  if (result.achievement && !result.achievement.equals(achievement)) {
    lines.push(
      line(depth + 1, "note", words.format("explain-held", { uncapped: score(achievement, words.language) })),
    );
  }
  return lines;
}

function boundWords(c: Comparison, words: Catalogue): string | null {
  if (c.kind === "at-least" || c.kind === "at-most") return exactly(c.bound, words);
  return c.kind === "within" ? `${exactly(c.from, words)} – ${exactly(c.to, words)}` : null;
}

/** One day is no plural. */
function numberOfDays(days: Rational | string | boolean | undefined): "one-day" | "days" {
  return typeof days === "object" && days.equals(ONE) ? "one-day" : "days";
}

function shown(params: PolicyStep["params"]["reason"]["params"], words: Catalogue): Record<string, string> {
  const write = (value: Rational | string | boolean): string =>
    typeof value === "object" ? exactly(value, words) : String(value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, write(value)]));
}
