import type { FC } from "hono/jsx";
import { printFormula } from "../../../core/formula/print.ts";
import { type FormulaStep, figuresOf } from "../../../explanation/figures.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { MathFormula } from "../formula/MathFormula.tsx";
import { withFigures } from "../formula/with-figures.ts";
import { mentionsYears, withNames } from "../formula/with-names.ts";
import { Line } from "./Line.tsx";

/** The formula with its names, as the plan writes it, and the same line with the figures. */
export const FormulaLines: FC<{ step: FormulaStep; inPlan: string; year: number; words: Catalogue }> = ({
  step,
  inPlan,
  year,
  words,
}) => {
  const { expression } = step.params;
  const milestone = expression.kind === "milestone";
  const names = withNames(expression, words);
  const figures = withFigures(step, words);
  return (
    <>
      <Line label={words.format("why-label-formula")}>
        {milestone ? (
          words.format("explain-milestone")
        ) : names === null ? (
          <p class="formula-words">{printFormula(expression)}</p>
        ) : (
          <MathFormula notation={names} words={words} />
        )}
        {inPlan === "" ? null : <p class="worked-small">{words.format("why-in-plan", { text: inPlan })}</p>}
        {mentionsYears(expression) ? (
          <p class="worked-small">{words.format("why-year-t", { year: String(year) })}</p>
        ) : null}
      </Line>
      {milestone ? null : (
        <Line label={words.format("why-label-figures")}>
          {figures === null ? (
            <p class="formula-words">{figuresOf(step, words)}</p>
          ) : (
            <MathFormula notation={figures} words={words} />
          )}
          {step.kind === "formula" && step.params.reason ? (
            <p class="worked-small">{words.describe(step.params.reason).message}</p>
          ) : null}
        </Line>
      )}
    </>
  );
};
