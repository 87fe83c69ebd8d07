import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expression } from "../../formula/expression.ts";
import { kindOf } from "../../formula/kind.ts";
import { parseNormal } from "../../formula/normal.ts";
import { printFormula } from "../../formula/print.ts";
import { type FormulaReading, readFormula } from "../../formula/reading.ts";
import type { Formula, Indicator } from "../plan.ts";

/** One of the ways in which a formula's text can be read. */
export interface PossibleReading {
  readonly normal: string;
  /** Printed back so that the reading shows. */
  readonly text: string;
  readonly expression: Expression;
  /** The one taken where nobody chooses. */
  readonly usual: boolean;
}

/** How a text is read, and all that its doubts leave open: one reading for a formula without doubts. */
export interface Readings {
  readonly reading: FormulaReading;
  readonly possible: readonly PossibleReading[];
}

type Setting = Pick<Indicator, "name" | "targets">;

/** Reads a formula where it stands, as the importer does. */
export function readingsOf(text: string, { name, targets }: Setting): Readings {
  const reading = readFormula(text, { indicatorName: name, targets });
  const usual = {
    normal: reading.normal,
    text: printFormula(reading.expression),
    expression: reading.expression,
    usual: true,
  };
  const possible = new Map<string, PossibleReading>([[usual.normal, usual]]);
  for (const { alternatives } of reading.diagnostics)
    for (const { normal, text } of alternatives) {
      const expression = parseNormal(normal);
      if (expression && !possible.has(normal))
        possible.set(normal, { normal, text, expression, usual: false });
    }
  return { reading, possible: [...possible.values()] };
}

/** A doubt about what the formula means: settled by choosing a reading. A formula cut off is a defect, not a doubt. */
export function isDoubt(diagnostic: Diagnostic): boolean {
  return diagnostic.alternatives.length > 0 || /^ambiguous-|^inferred-/.test(diagnostic.code);
}

/** The formula with one of its possible readings; null where the text cannot be read so. */
export function formulaRead(
  text: string,
  normal: string | null,
  { reading, possible }: Readings,
): Formula | null {
  if (normal === null || normal === reading.normal)
    return { text, normal: reading.normal, kind: reading.kind };
  const chosen = possible.find((one) => one.normal === normal);
  return chosen ? { text, normal, kind: kindOf(chosen.expression) } : null;
}
