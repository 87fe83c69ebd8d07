import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { overrideLines } from "../../../explanation/override-lines.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Line } from "./Line.tsx";

/** An achievement that was decided against the computed one: who, when and why, and the computed figure beside it. */
export const OverrideStep: FC<{ step: Extract<Step, { kind: "override" }>; words: Catalogue }> = ({
  step,
  words,
}) => {
  const [decided, ...rest] = overrideLines(step, 0, words);
  return (
    <Line label={words.format("why-label-override")} tone="missing">
      <p>
        <b>{decided?.text}</b>
      </p>
      {rest.map(({ text }) => (
        <p>{text}</p>
      ))}
    </Line>
  );
};
