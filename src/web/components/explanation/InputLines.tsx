import type { FC } from "hono/jsx";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import { type Input, inputName, joiningOf } from "../../../explanation/input-lines.ts";
import { Datum } from "./Datum.tsx";
import { datumText } from "./datum-text.ts";
import { Line } from "./Line.tsx";
import { Mean } from "./Mean.tsx";
import type { Setting, Tell } from "./setting.ts";
import type { Part } from "./weighted-mean.ts";

/** The leaves of a formula: data with their origin, and roll-ups opened to what they average. */
export const InputLines: FC<{
  inputs: readonly Input[];
  setting: Setting;
  levels: number;
  tell: Tell;
}> = ({ inputs, setting, levels, tell }) => {
  const { words } = setting;
  const data = inputs.filter((input) => partsOf(input).length === 0);
  const rollups = inputs.filter((input) => partsOf(input).length > 0);
  return (
    <>
      {data.length === 0 ? null : (
        <Line label={words.format("why-label-data", { count: data.length })}>
          <ul class="data">
            {data.map((input) => (
              <InputStep step={input} setting={setting} />
            ))}
          </ul>
        </Line>
      )}
      {rollups.map((input) => (
        <Mean
          parts={partsOf(input)}
          value={input.value?.kind === "number" ? input.value.value.mul(HUNDRED) : null}
          setting={setting}
          levels={levels}
          tell={tell}
        />
      ))}
    </>
  );
};

/** One datum: its name, year and value, then where each contribution comes from. */
export const InputStep: FC<{ step: Input; setting: Setting }> = ({ step, setting }) => {
  const { words } = setting;
  const { year } = step.params;
  const joining = joiningOf(step);
  return (
    <li class={step.value === null ? "datum datum-missing" : "datum"}>
      <p class="datum-head">
        {words.format("why-datum", { name: inputName(step), year: String(year) })}{" "}
        <b class="figure">
          {step.value === null ? words.format("why-datum-missing") : datumText(step.value, words)}
        </b>
      </p>
      {joining === null ? null : <p class="worked-small">{words.format("explain-joining", { joining })}</p>}
      {step.value === null ? null : (
        <ul class="origins">
          {step.children.map((child) => (
            <Datum step={child} setting={setting} />
          ))}
        </ul>
      )}
    </li>
  );
};

function partsOf(step: Step): Part[] {
  return step.children.flatMap((child) => (child.kind === "part" ? [child] : []));
}
