import type { Target } from "../target/target.ts";
import { readAtom } from "./atom.ts";
import { reportBareWhole } from "./bare-whole.ts";
import { repairs } from "./brackets.ts";
import { UNKNOWN } from "./construct.ts";
import { reportCuts } from "./cuts.ts";
import { Decisions } from "./doubt.ts";
import { entriesOf } from "./enumeration.ts";
import type { Expression } from "./expression.ts";
import { foldSigns } from "./folding.ts";
import { unframe } from "./frame.ts";
import { endOf, type Item, isGroup, startOf } from "./item.ts";
import { amountsIn, sumOf } from "./joint.ts";
import { kindOf } from "./kind.ts";
import { type Token, tokenize } from "./lexer.ts";
import { UNSUPPORTED } from "./lexicon/frame.ts";
import { NO_FORMULA } from "./lexicon/phrases.ts";
import { nest } from "./nesting.ts";
import { withOneName } from "./one-name.ts";
import { walk } from "./quantities.ts";
import { settle } from "./roles.ts";
import type { Scope } from "./scope.ts";
import { readSequence } from "./sequence.ts";
import { reportTonnes } from "./tonnes.ts";
import { reportUndefined } from "./undefined-codes.ts";
import { readTimeliness, readWholePhrase, readYesNo, readYesNoScale } from "./whole.ts";

/** What is known of the indicator besides its formula. A date target makes a milestone of it (domain: "Milestones"). */
export interface FormulaContext {
  readonly indicatorName?: string;
  readonly targets?: readonly Target[];
}

export const MAX_LENGTH = 3000;
const MAX_OPERATORS = 200;
const MAX_PROSE = 24;

/** One pass over a text: the expression, with the doubts met added to `decisions`. Never throws. */
export function interpret(text: string, decisions: Decisions, context: FormulaContext = {}): Expression {
  const whole = { start: 0, end: text.length };
  if (text.length > MAX_LENGTH) {
    decisions.add("formula-too-complex", whole, { severity: "error" });
    return UNKNOWN;
  }
  if (NO_FORMULA.test(foldSigns(text))) {
    decisions.add("missing-formula", whole);
    return UNKNOWN;
  }
  const yesNo = readYesNoScale(text);
  if (yesNo) return yesNo;
  const tokens = tokenize(text);
  if (
    tokens.filter((token) => token.kind === "sign" && "+-*/:ΣΔ".includes(token.text)).length > MAX_OPERATORS
  ) {
    decisions.add("formula-too-complex", whole, { severity: "error" });
    return UNKNOWN;
  }
  const unsupported = UNSUPPORTED.exec(unquoted(foldSigns(text)));
  if (unsupported) {
    const span = { start: unsupported.index, end: unsupported.index + unsupported[0].length };
    decisions.add("unreadable-formula", span, { severity: "error", params: { text: unsupported[0] } });
    return UNKNOWN;
  }
  const read = entriesOf(tokens).flatMap((entry) => readEntry(entry, text, decisions, context));
  const [first = UNKNOWN] = read;
  if (read.length < 2) return cutBeginning(text, first, decisions);
  const formulas = read.filter((e) => e.kind !== "unknown");
  decisions.add("several-formulas", whole, { params: { count: String(read.length) }, expressions: formulas });
  return { kind: "multi", formulas: read };
}

/** "... tra ore lavorate e ore contrattuali": what stands before is lost. */
function cutBeginning(text: string, e: Expression, decisions: Decisions): Expression {
  const cut = /^\s*(?:\.{3}|…)/u.exec(text);
  if (cut) decisions.add("formula-truncated", { start: 0, end: cut[0].length }, { params: { ending: "…" } });
  return e;
}

/** The text with names in «» blanked out, character for character. */
function unquoted(text: string): string {
  return text.replace(/«(?:[^»]|»»)*»/gu, (name) => " ".repeat(name.length));
}

/** The formulas of one entry. A missing bracket is set where it makes most sense; other places are alternatives. */
function readEntry(
  entry: readonly Token[],
  text: string,
  decisions: Decisions,
  context: FormulaContext,
): Expression[] {
  const tokens = withoutOpenEnd(entry, decisions);
  const nesting = nest(tokens);
  if (nesting.tooDeep) {
    decisions.add("formula-too-complex", { start: 0, end: text.length }, { severity: "error" });
    return [UNKNOWN];
  }
  const [bracket] = [...nesting.missingClose, ...nesting.missingOpen];
  if (!bracket) return readNested(nesting.items, tokens, text, decisions, context);
  const trials = repairs(tokens, nesting).map((repaired) => {
    const trial = new Decisions(decisions.imposed);
    const read = readNested(nest(repaired).items, repaired, text, trial, context);
    return { repaired, read, score: plausibility(read, trial) };
  });
  const span = { start: bracket.start, end: bracket.end };
  const [best] = trials.sort((a, b) => b.score - a.score);
  const expressions = trials.slice(1, 5).flatMap((trial) => (trial.read.length === 1 ? trial.read : []));
  decisions.add("unbalanced-parenthesis", span, { expressions });
  if (!best) return readNested(nesting.items, tokens, text, decisions, context);
  return readNested(nest(best.repaired).items, best.repaired, text, decisions, context);
}

/** A text that ends with an open bracket or a dash is cut there; without it the rest can be read. */
function withoutOpenEnd(tokens: readonly Token[], decisions: Decisions): readonly Token[] {
  let end = tokens.length;
  while (end > 1 && tokens[end - 1]?.kind === "sign" && "([{-\n".includes(tokens[end - 1]?.text ?? ""))
    end -= 1;
  const cut = tokens.slice(end).find((token) => token.text !== "\n");
  if (cut)
    decisions.add("formula-truncated", { start: cut.start, end: cut.end }, { params: { ending: cut.text } });
  return tokens.slice(0, end);
}

/** How sensible a reading is, to choose where a missing bracket goes. */
function plausibility(read: readonly Expression[], trial: Decisions): number {
  let score = 0;
  for (const doubt of trial.doubts) score -= doubt.code === "unreadable-formula" ? 20 : 3;
  for (const e of read) {
    if (kindOf(e) === "trend%") score += 10;
    for (const part of walk(e)) {
      if (part.kind === "unknown") score -= 20;
      if (part.kind === "operation" && part.operator === "/" && isSum(part.left)) score += 2;
      if (part.kind === "operation" && part.operator === "/" && isSum(part.right)) score += 1;
    }
  }
  return score;
}

function isSum(e: Expression): boolean {
  return e.kind === "operation" && (e.operator === "+" || e.operator === "-");
}

function readNested(
  items: readonly Item[],
  tokens: readonly Token[],
  text: string,
  decisions: Decisions,
  context: FormulaContext,
): Expression[] {
  const folded = foldSigns(text);
  const frame = unframe(items, folded, decisions);
  return frame.formulas.map((formula) => {
    const told = readYesNo(formula, folded) ?? readTimeliness(formula, folded);
    if (told) return told;
    const settled = settle(formula, false, decisions);
    reportCuts(settled, decisions);
    const scope: Scope = {
      text: folded,
      decisions,
      atom: readAtom,
      sequence: readSequence,
      last: { name: null, inYear: false },
      budget: { prose: MAX_PROSE },
      literal: new WeakSet(),
      alone: operandsIn(settled) <= 1,
      percentWanted: context.targets?.some((target) => target.unit === "%") ?? false,
      severalYears: severalYears(tokens),
    };
    const e = withOneName(readFormulaOf(settled, scope), scope.literal);
    reportBareWhole(e, decisions, { start: 0, end: text.length });
    reportTonnes(tokens, e, decisions);
    reportUndefined(e, frame.definitions, decisions, { start: 0, end: text.length });
    return e;
  });
}

/** One formula; or several amounts in one run of words, of which the sum and the single name are the other readings. */
function readFormulaOf(items: readonly Item[], scope: Scope): Expression {
  const read = (part: readonly Item[]): Expression =>
    readWholePhrase(part, scope) ?? readSequence(part, scope);
  const e = read(items);
  if (!AMOUNTS.has(e.kind)) return e;
  const parts = amountsIn(items);
  if (parts.length < 2) return e;
  const formulas = parts.map(read);
  const sum = sumOf(formulas);
  const last = items.at(-1);
  const span = { start: items[0] ? startOf(items[0]) : 0, end: last ? endOf(last) : 0 };
  scope.decisions.add("several-formulas", span, {
    params: { count: String(parts.length) },
    expressions: [...(sum ? [sum] : []), e],
  });
  return { kind: "multi", formulas };
}

const AMOUNTS: ReadonlySet<Expression["kind"]> = new Set(["quantity", "index", "mean-score"]);

/** Operands that are no constants. */
function operandsIn(items: readonly Item[]): number {
  let count = 0;
  let inRun = false;
  for (const item of items) {
    if (isGroup(item) && item.kind === "group") count += operandsIn(item.items);
    if (item.kind === "call") count += 2;
    const text = item.kind === "text" || item.kind === "time";
    if (text && !inRun) count += 1;
    inRun = text || (inRun && item.kind !== "operator" && item.kind !== "separator");
  }
  return count;
}

/** Dates or academic years of more than one year: the years set quantities apart and are no part of their names. */
function severalYears(tokens: readonly Token[]): boolean {
  const years = new Set<string>();
  for (const token of tokens) {
    if (token.reference === "full date") years.add(token.text.slice(-4));
    if (token.reference === "academic year") years.add(token.text.slice(0, 4));
  }
  return years.size > 1;
}
