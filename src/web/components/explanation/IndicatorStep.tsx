import type { FC } from "hono/jsx";
import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { inputsOf } from "../../../explanation/input-lines.ts";
import { roundingOf } from "../../../explanation/rounding.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { BaseStep } from "./BaseStep.tsx";
import { FormulaLines } from "./FormulaLines.tsx";
import { InputLines } from "./InputLines.tsx";
import { Line } from "./Line.tsx";
import { Needs } from "./Needs.tsx";
import { AlternativeStep, IndexFormStep } from "./OtherViews.tsx";
import { OverrideStep } from "./OverrideStep.tsx";
import { PolicyStep } from "./PolicyStep.tsx";
import { Rests } from "./Rests.tsx";
import type { Setting, Tell } from "./setting.ts";

type Indicator = Extract<Step, { kind: "indicator" }>;

/** An indicator worked out: formula, figures, data, target, rule, what is missing, result, rounding. */
export const IndicatorStep: FC<{ step: Indicator; setting: Setting; levels: number; tell: Tell }> = ({
  step,
  setting,
  levels,
  tell,
}) => {
  const { words } = setting;
  const { result, year, formula: inPlan } = step.params;
  const formula = step.children.find((child) => child.kind === "formula" || child.kind === "input");
  const rounding = step.value?.kind === "number" ? roundingOf(step.value.value, words) : null;
  return (
    <ol class="worked">
      {formula ? <FormulaLines step={formula} inPlan={inPlan} year={year} words={words} /> : null}
      {formula ? (
        <InputLines inputs={inputsOf(formula)} setting={setting} levels={levels} tell={tell} />
      ) : null}
      {result.reason ? (
        <Line label={words.format("why-label-stopped")} tone="missing">
          {words.describe(result.reason).message}
        </Line>
      ) : null}
      {result.target ? (
        <Line label={words.format("why-label-target", { year })}>
          <span class="figure">{targetWords(result.target, words)}</span>
        </Line>
      ) : null}
      {step.children.map((child) => beside(child, result, setting))}
      {result.needs.length > 0 ? (
        <Line label={words.format("why-label-missing")} tone="missing">
          <Needs needs={result.needs} own={result.id} setting={setting} />
        </Line>
      ) : null}
      <Line label={words.format("why-label-achievement", { year })} tone="result">
        <Achievement result={result} words={words} />
        <Rests subject={{ kind: "indicator", key: result.id }} setting={setting} />
      </Line>
      {rounding === null ? null : (
        <Line label={words.format("why-label-rounding")} tone="note">
          {words.format("why-rounding", rounding)}
        </Line>
      )}
    </ol>
  );
};

/** What stands beside the formula: the value compared with, the rule, other views. */
function beside(step: Step, result: IndicatorResult, setting: Setting) {
  switch (step.kind) {
    case "base":
      return <BaseStep step={step} setting={setting} />;
    case "policy":
      return <PolicyStep step={step} result={result.overridden?.computed ?? result} words={setting.words} />;
    case "override":
      return <OverrideStep step={step} words={setting.words} />;
    case "index-form":
      return <IndexFormStep step={step} words={setting.words} />;
    case "alternative":
      return <AlternativeStep step={step} words={setting.words} />;
    default:
      return null;
  }
}

const Achievement: FC<{ result: IndicatorResult; words: Catalogue }> = ({ result, words }) => {
  const { language } = words;
  if (result.status === "not-applicable") return <>{words.format("why-not-scored")}</>;
  const said = result.achievement && scoreWords({ ...result, score: result.achievement }, words);
  if (!said) {
    const range = { worst: score(result.worst, language), best: score(result.best, language) };
    return <>{words.format("why-achievement-missing", range)}</>;
  }
  const rest = result.status === "known" ? [] : [said.coverage, said.range];
  return (
    <>
      <b class="figure">{said.score}</b>
      {rest.map((one) => (one === null ? "" : ` · ${one}`)).join("")}
    </>
  );
};
