import type { FC } from "hono/jsx";
import { printFormula } from "../../../core/formula/print.ts";
import { partsOf } from "../../../core/formula/quantities.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { MathFormula } from "../../components/formula/MathFormula.tsx";
import { mentionsYears, withNames } from "../../components/formula/with-names.ts";
import { Notice } from "../../components/text/Notice.tsx";
import type { FormulaView } from "./formula-view.ts";

/** The formula in notation and in the plan's words, and what was doubtful in reading it. */
export const FormulaSection: FC<{ formula: FormulaView; year: number; words: Catalogue }> = ({
  formula,
  year,
  words,
}) => {
  const { expression, text, diagnostics, chosen } = formula;
  // A single datum has nothing to compute: the plan's words say it all. An index is computed as the law says.
  const computed = partsOf(expression).length > 0 || expression.kind === "index";
  const names = computed ? withNames(expression, words) : null;
  return (
    <section aria-labelledby="formula-title">
      <h2 id="formula-title">{words.format("indicator-formula")}</h2>
      {names === null ? null : <MathFormula notation={names} words={words} />}
      {expression.kind === "milestone" ? <p>{words.format("explain-milestone")}</p> : null}
      {mentionsYears(expression) ? <p>{words.format("why-year-t", { year: String(year) })}</p> : null}
      <dl class="facts">
        <dt>{words.format("indicator-formula-in-plan")}</dt>
        <dd>{text === "" ? words.format("indicator-formula-none") : `«${text}»`}</dd>
        {computed ? (
          <>
            <dt>{words.format("indicator-formula-read")}</dt>
            <dd>{printFormula(expression)}</dd>
          </>
        ) : null}
      </dl>
      {chosen ? <p>{words.format("indicator-formula-chosen")}</p> : null}
      {diagnostics.map((found) => {
        const { message, remedy } = words.describe(found);
        return (
          <Notice tone={found.severity}>
            <p>{message}</p>
            {found.alternatives.length === 0 ? null : (
              <p>
                {words.format("indicator-formula-others")}{" "}
                {found.alternatives.map(({ text: other }, at) => `${at > 0 ? "; " : ""}${other}`).join("")}
              </p>
            )}
            {remedy === null ? null : <p>{remedy}</p>}
          </Notice>
        );
      })}
    </section>
  );
};
