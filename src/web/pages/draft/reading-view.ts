import type { Diagnostic, Severity } from "../../../core/diagnostics/diagnostic.ts";
import { parseNormal } from "../../../core/formula/normal.ts";
import { printFormula } from "../../../core/formula/print.ts";
import { isDoubt, readingsOf } from "../../../core/plan/edit/readings.ts";
import { readWritten } from "../../../core/plan/edit/targets.ts";
import type { Indicator, Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { targetWords } from "../../../messages/target-words.ts";
import type { Notation } from "../../components/formula/notation.ts";
import { withNames } from "../../components/formula/with-names.ts";

/** How what is typed is read, as one types it. */
export interface LiveReading {
  readonly notation: Notation | null;
  /** In words; empty where nothing is typed. */
  readonly lines: readonly string[];
  readonly remarks: readonly { readonly severity: Severity; readonly text: string }[];
}

/** A formula: the text typed, or the reading that the plan has for the text that it has. */
export function formulaReading(text: string, indicator: Indicator, words: Catalogue): LiveReading {
  const written = text.replace(/\s+/gu, " ").trim();
  if (written === "") return { notation: null, lines: [], remarks: [] };
  const { reading, possible } = readingsOf(written, indicator);
  const kept = written === indicator.formula.text ? indicator.formula.normal : reading.normal;
  const expression = parseNormal(kept) ?? reading.expression;
  const chosen = kept !== reading.normal;
  return {
    notation: withNames(expression, words),
    lines: [printFormula(expression)],
    remarks: [
      ...remarks(chosen ? reading.diagnostics.filter((one) => !isDoubt(one)) : reading.diagnostics, words),
      ...(chosen || possible.length < 2
        ? []
        : possible
            .filter(({ usual }) => !usual)
            .map(({ text }) => ({ severity: "info" as const, text: words.format("reading-or", { text }) }))),
    ],
  };
}

/** The targets of one cell, each in words with its year. */
export function targetReading(text: string, year: number | null, plan: Plan, words: Catalogue): LiveReading {
  const written = text.replace(/\s+/gu, " ").trim();
  if (written === "") return { notation: null, lines: [], remarks: [] };
  const { targets, diagnostics } = readWritten(written, year, plan);
  return {
    notation: null,
    lines: targets.map((target) =>
      words.format("reading-target", {
        target: targetWords(target, words),
        year: target.year === null ? "none" : String(target.year),
      }),
    ),
    remarks: remarks(diagnostics, words),
  };
}

function remarks(diagnostics: readonly Diagnostic[], words: Catalogue): LiveReading["remarks"] {
  return diagnostics.map((one) => {
    const { message, remedy } = words.describe(one);
    return { severity: one.severity, text: remedy === null ? message : `${message} ${remedy}` };
  });
}
