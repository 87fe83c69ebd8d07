import {
  type Alternative,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  diagnostic,
} from "../diagnostics/diagnostic.ts";
import { Decisions, type Doubt } from "./doubt.ts";
import type { Expression, FormulaKind } from "./expression.ts";
import { type FormulaContext, interpret } from "./interpretation.ts";
import { kindOf } from "./kind.ts";
import { printNormal } from "./normal.ts";
import { printFormula } from "./print.ts";
import { type QuantityRef, quantitiesOf } from "./quantities.ts";
import { reportResidue } from "./residue.ts";

export type { FormulaContext } from "./interpretation.ts";

export interface FormulaReading {
  readonly text: string;
  readonly expression: Expression;
  readonly normal: string;
  readonly kind: FormulaKind;
  readonly quantities: readonly QuantityRef[];
  /** Located `{in: "text"}`, offsets into `text`. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_ALTERNATIVES = 6;
/** Doubts beyond these are reported without their other readings: each of those reads the whole text again. */
const MAX_REREADINGS = 8;

/** Reads a formula as officials write it. Never throws; what is doubtful or unreadable is a diagnostic. */
export function readFormula(text: string, context: FormulaContext = {}): FormulaReading {
  const decisions = new Decisions();
  const read = interpret(text, decisions, context);
  const expression = forTarget(read, text, context);
  const moot = expression !== read;
  if (!moot) reportResidue(expression, text, decisions);
  const doubts = decisions.doubts.filter((doubt) => !moot || doubt.code === "formula-truncated");
  return {
    text,
    expression,
    normal: printNormal(expression),
    kind: kindOf(expression),
    quantities: quantitiesOf(expression),
    diagnostics: doubts.map((doubt, i) =>
      toDiagnostic(i < MAX_REREADINGS ? doubt : { ...doubt, others: [] }, text, expression, context),
    ),
  };
}

/** A date target makes a milestone of the indicator, a yes/no target a yes/no answer, whatever the formula's words. */
function forTarget(e: Expression, text: string, context: FormulaContext): Expression {
  const { targets = [], indicatorName = "" } = context;
  const name =
    e.kind === "quantity" || e.kind === "date" ? e.name : e.kind === "unknown" ? indicatorName : text.trim();
  if (e.kind === "milestone" || name === "") return e;
  if (targets.some((target) => target.value.kind === "date")) return { kind: "milestone", name };
  if (e.kind === "boolean" || !targets.some((target) => target.value.kind === "boolean")) return e;
  return e.kind === "quantity" ? { kind: "boolean", name } : e;
}

function toDiagnostic(doubt: Doubt, text: string, reading: Expression, context: FormulaContext): Diagnostic {
  const params = {
    ...doubt.params,
    reading: printFormula(reading),
  } as unknown as DiagnosticParams[DiagnosticCode];
  return diagnostic(doubt.code, doubt.severity, params, {
    location: { in: "text", span: doubt.span },
    alternatives: alternativesOf(doubt, text, reading, context),
  }) as Diagnostic;
}

/** The other readings: the text read again with the doubtful decision turned. */
function alternativesOf(
  doubt: Doubt,
  text: string,
  reading: Expression,
  context: FormulaContext,
): Alternative[] {
  const found = new Map<string, Alternative>();
  const own = printNormal(reading);
  const add = (e: Expression): void => {
    const normal = printNormal(e);
    if (normal !== own && !found.has(normal)) found.set(normal, { normal, text: printFormula(e) });
  };
  for (const other of doubt.others)
    add(interpret(text, new Decisions(new Map([[doubt.at, other]])), context));
  for (const e of doubt.expressions) add(e);
  return [...found.values()].slice(0, MAX_ALTERNATIVES);
}
