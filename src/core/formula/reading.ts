import {
  type Alternative,
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  diagnostic,
} from "../diagnostics/diagnostic.ts";
import type { Target } from "../target/target.ts";
import { readAtom } from "./atom.ts";
import { Decisions, type Doubt } from "./doubt.ts";
import type { Expression, FormulaKind } from "./expression.ts";
import { foldSigns } from "./folding.ts";
import type { Item } from "./item.ts";
import { kindOf } from "./kind.ts";
import { tokenize } from "./lexer.ts";
import { NO_FORMULA } from "./lexicon/phrases.ts";
import { nest } from "./nesting.ts";
import { printNormal } from "./normal.ts";
import { parseArithmetic, type Scope, UNKNOWN } from "./parser.ts";
import { printFormula } from "./print.ts";
import { type QuantityRef, quantitiesOf } from "./quantities.ts";
import { settle } from "./roles.ts";

/** What is known of the indicator besides its formula. A date target makes a milestone of it (domain: "Milestones"). */
export interface FormulaContext {
  readonly indicatorName?: string;
  readonly targets?: readonly Target[];
}

export interface FormulaReading {
  readonly text: string;
  readonly expression: Expression;
  readonly normal: string;
  readonly kind: FormulaKind;
  readonly quantities: readonly QuantityRef[];
  /** Located `{in: "text"}`, offsets into `text`. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_LENGTH = 4000;
const MAX_ALTERNATIVES = 6;

/** Reads a formula as officials write it. Never throws; what is doubtful or unreadable is a diagnostic. */
export function readFormula(text: string, context: FormulaContext = {}): FormulaReading {
  const decisions = new Decisions();
  const read = readOnce(text, decisions);
  const expression = asMilestone(read, text, context);
  const diagnostics = decisions.doubts.map((doubt) => toDiagnostic(doubt, text, expression));
  return {
    text,
    expression,
    normal: printNormal(expression),
    kind: kindOf(expression),
    quantities: quantitiesOf(expression),
    diagnostics,
  };
}

function readOnce(text: string, decisions: Decisions): Expression {
  const whole = { start: 0, end: text.length };
  if (NO_FORMULA.test(text.slice(0, 200)) && text.trim().length < 200) {
    decisions.add("missing-formula", whole);
    return UNKNOWN;
  }
  if (text.length > MAX_LENGTH) {
    decisions.add("formula-too-complex", whole, { severity: "error" });
    return UNKNOWN;
  }
  const nesting = nest(tokenize(text));
  if (nesting.tooDeep) {
    decisions.add("formula-too-complex", whole, { severity: "error" });
    return UNKNOWN;
  }
  for (const bracket of [...nesting.missingClose, ...nesting.missingOpen]) {
    decisions.add("unbalanced-parenthesis", { start: bracket.start, end: bracket.end });
  }
  const scope: Scope = {
    text: foldSigns(text),
    decisions,
    atom: readAtom,
    sequence: readSequence,
    last: { name: null },
  };
  return readSequence(settle(nesting.items, false, decisions), scope);
}

function readSequence(items: readonly Item[], scope: Scope): Expression {
  return parseArithmetic(items, scope);
}

function asMilestone(e: Expression, text: string, context: FormulaContext): Expression {
  const dated = context.targets?.some((target) => target.value.kind === "date") ?? false;
  if (!dated || e.kind === "milestone" || e.kind === "unknown") return e;
  return { kind: "milestone", name: e.kind === "quantity" || e.kind === "date" ? e.name : text.trim() };
}

function toDiagnostic(doubt: Doubt, text: string, reading: Expression): Diagnostic {
  const params = {
    ...doubt.params,
    reading: printFormula(reading),
  } as unknown as DiagnosticParams[DiagnosticCode];
  return diagnostic(doubt.code, doubt.severity, params, {
    location: { in: "text", span: doubt.span },
    alternatives: alternativesOf(doubt, text, reading),
  }) as Diagnostic;
}

/** The other readings: the text read again with the doubtful decision turned. */
function alternativesOf(doubt: Doubt, text: string, reading: Expression): Alternative[] {
  const found = new Map<string, Alternative>();
  const add = (e: Expression): void => {
    const normal = printNormal(e);
    if (normal !== printNormal(reading)) found.set(normal, { normal, text: printFormula(e) });
  };
  for (const e of doubt.expressions) add(e);
  for (const other of doubt.others) add(readOnce(text, new Decisions(new Map([[doubt.at, other]]))));
  return [...found.values()].slice(0, MAX_ALTERNATIVES);
}
