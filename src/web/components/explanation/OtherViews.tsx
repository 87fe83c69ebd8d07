import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { exactly, inSum } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { Line } from "./Line.tsx";

/** What a growth indicator would score if growth were read as an index. */
export const IndexFormStep: FC<{ step: Extract<Step, { kind: "index-form" }>; words: Catalogue }> = ({
  step,
  words,
}) => {
  const { measured, bound } = step.params;
  const achievement = step.value?.kind === "number" ? score(step.value.value, words.language) : "";
  return (
    <Line label={words.format("why-label-other-view")} tone="note">
      {words.format("explain-index-form", {
        measured: exactly(measured, words),
        bound: exactly(bound, words),
        achievement,
      })}
    </Line>
  );
};

/** What another reading of a doubtful formula would give. */
export const AlternativeStep: FC<{ step: Extract<Step, { kind: "alternative" }>; words: Catalogue }> = ({
  step,
  words,
}) => {
  const { text, result } = step.params;
  const known = result.achievement !== null && result.value !== null;
  return (
    <Line label={words.format("why-label-other-reading")} tone="note">
      {words.format("explain-alternative", {
        text,
        known: known ? "yes" : "no",
        value: result.value ? inSum(result.value, words) : "",
        achievement: result.achievement ? score(result.achievement, words.language) : "",
      })}
    </Line>
  );
};
