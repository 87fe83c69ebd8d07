import type { Step } from "../core/evaluation/explanation.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { score } from "../messages/figures.ts";
import { scoreWords } from "../messages/score-words.ts";
import { type ExplanationLine, line } from "./line.ts";

type OverrideStep = Extract<Step, { kind: "override" }>;

/** A decided achievement said plainly: how much, by whom, when and why, and what the calculation gives. */
export function overrideLines(step: OverrideStep, depth: number, words: Catalogue): ExplanationLine[] {
  const { achievement, author, date, reason } = step.params.by;
  const decided = { achievement: score(achievement, words.language), author, date };
  return [
    line(depth, "note", words.format("explain-override", decided)),
    line(depth + 1, "note", words.format("explain-override-reason", { reason })),
    line(depth + 1, "note", computedLine(step, words)),
  ];
}

/** "Il calcolo dà 85,71", with its coverage and interval where data are missing. */
export function computedLine({ params: { computed } }: OverrideStep, words: Catalogue): string {
  const said = computed.achievement && scoreWords({ ...computed, score: computed.achievement }, words);
  if (computed.status === "failed" && computed.reason)
    return words.format("explain-override-failed", { why: words.describe(computed.reason).message });
  if (!said) return words.format("explain-override-missing");
  const rest = computed.status === "known" ? [] : [said.coverage, said.range];
  const figure = [said.score, ...rest].filter((one) => one !== null).join(" · ");
  return words.format("explain-override-computed", { figure });
}
