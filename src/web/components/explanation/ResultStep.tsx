import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { roundingOf } from "../../../explanation/rounding.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { Line } from "./Line.tsx";
import { Mean } from "./Mean.tsx";
import { Rests } from "./Rests.tsx";
import { resultOf } from "./result-of.ts";
import type { Setting, Tell } from "./setting.ts";

/** The mean that makes a node, a unit or the body. */
export const ResultStep: FC<{
  step: Extract<Step, { kind: "result" }>;
  setting: Setting;
  levels: number;
  tell: Tell;
}> = ({ step, setting, levels, tell }) => {
  const { words } = setting;
  const { subject, of, assumedWeights, programmed } = step.params;
  const parts = step.children.flatMap((child) => (child.kind === "part" ? [child] : []));
  const value = step.value?.kind === "number" ? step.value.value : null;
  const said = scoreWords(resultOf(step), words);
  const rounding = value && roundingOf(value, words);
  const other = of === "indicators" ? programmed?.score : null;
  return (
    <ol class="worked">
      <Line label={words.format("why-label-rule")}>
        {parts.length === 0
          ? words.format("explain-nothing")
          : words.format("explain-mean", { of, assumed: assumedWeights ? "yes" : "no" })}
      </Line>
      <Mean parts={parts} value={value} setting={setting} levels={levels} tell={tell} />
      {other && !value?.equals(other) ? (
        <Line label={words.format("why-label-other-view")} tone="note">
          {words.format("explain-programmed", { score: score(other, words.language) })}
        </Line>
      ) : null}
      <Line label={words.format("why-label-result")} tone="result">
        {said === null ? (
          words.format("score-none")
        ) : (
          <>
            <b class="figure">{said.score}</b>
            {[said.coverage, said.range].map((one) => (one === null ? "" : ` · ${one}`)).join("")}
            <Rests subject={subject} setting={setting} />
          </>
        )}
      </Line>
      {rounding === null ? null : (
        <Line label={words.format("why-label-rounding")} tone="note">
          {words.format("why-rounding", rounding)}
        </Line>
      )}
    </ol>
  );
};
