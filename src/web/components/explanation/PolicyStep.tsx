import type { FC } from "hono/jsx";
import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import { policyLines } from "../../../explanation/policy-lines.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { MathFormula } from "../formula/MathFormula.tsx";
import { Line } from "./Line.tsx";
import { ruleNotation } from "./rule-notation.ts";

/** The policy's rule by name, and what it did with the figures: set as a formula where it is one, in words else. */
export const PolicyStep: FC<{
  step: Extract<Step, { kind: "policy" }>;
  result: IndicatorResult;
  words: Catalogue;
}> = ({ step, result, words }) => {
  const { id, version, rule, uncapped } = step.params;
  const lines = policyLines(step, result, 0, words);
  const notes = lines.filter(({ tone }) => tone === "note");
  const [, reason] = lines.filter(({ tone }) => tone === "step");
  const notation = ruleNotation(step, words);
  return (
    <Line label={words.format("why-label-policy")}>
      {notes.map(({ text }) => (
        <p>{text}</p>
      ))}
      <p>
        <b>{words.format("why-rule", { rule })}</b>{" "}
        <span class="worked-small">{words.format("why-rule-of", { id, version })}</span>
      </p>
      {notation === null ? <p>{reason?.text}</p> : <MathFormula notation={notation} words={words} />}
      {notation !== null && uncapped.compare(HUNDRED) > 0 ? <p>{words.format("why-capped")}</p> : null}
    </Line>
  );
};
