import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { inSum } from "../../../explanation/figures.ts";
import { inputsOf } from "../../../explanation/input-lines.ts";
import { Datum } from "./Datum.tsx";
import { InputStep } from "./InputLines.tsx";
import { Line } from "./Line.tsx";
import type { Setting } from "./setting.ts";

/** The earlier value that the target is relative to, and what it was computed from. */
export const BaseStep: FC<{ step: Extract<Step, { kind: "base" }>; setting: Setting }> = ({
  step,
  setting,
}) => {
  const { words } = setting;
  return (
    <Line label={words.format("why-label-base", { year: step.params.year })}>
      <p>
        <b class="figure">{step.value ? inSum(step.value, words) : ""}</b>
      </p>
      <ul class="data">
        {step.children.map((child) =>
          child.kind === "formula" || child.kind === "input" ? (
            inputsOf(child).map((input) => <InputStep step={input} setting={setting} />)
          ) : (
            <Datum step={child} setting={setting} />
          ),
        )}
      </ul>
    </Line>
  );
};
