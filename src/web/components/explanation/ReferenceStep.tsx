import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { ScoreBar } from "../score-bar/ScoreBar.tsx";
import { Rests } from "./Rests.tsx";
import { resultOf } from "./result-of.ts";
import type { Setting } from "./setting.ts";

/** A part that is explained in another place of the same explanation. */
export const ReferenceStep: FC<{ step: Extract<Step, { kind: "reference" }>; setting: Setting }> = ({
  step,
  setting,
}) => {
  const { words, whyOf } = setting;
  const { subject, title } = step.params;
  const code = subject.kind === "body" ? words.format("body") : subject.key;
  return (
    <p>
      <a href={whyOf(subject)}>{`${code} ${title}`.trim()}</a>{" "}
      <ScoreBar result={resultOf(step)} words={words} />{" "}
      <span class="worked-small">{words.format("explain-elsewhere")}</span>
      <Rests subject={subject} setting={setting} />
    </p>
  );
};
