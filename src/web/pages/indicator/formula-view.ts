import type { Diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import type { Expression } from "../../../core/formula/expression.ts";
import { parseNormal } from "../../../core/formula/normal.ts";
import { readFormula } from "../../../core/formula/reading.ts";
import type { Indicator } from "../../../core/plan/plan.ts";

/** The formula in force, and what was doubtful in reading it. */
export interface FormulaView {
  readonly text: string;
  readonly kind: Indicator["formula"]["kind"];
  readonly expression: Expression;
  readonly diagnostics: readonly Diagnostic[];
  /** The reading in force is another than the text alone would give: somebody chose it. */
  readonly chosen: boolean;
}

export function formulaView({ name, formula, targets }: Indicator): FormulaView {
  const reading = readFormula(formula.text, { indicatorName: name, targets });
  return {
    text: formula.text,
    kind: formula.kind,
    expression: parseNormal(formula.normal) ?? { kind: "unknown" },
    diagnostics: reading.diagnostics,
    chosen: reading.normal !== formula.normal,
  };
}
