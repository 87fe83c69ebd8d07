import type {
  DecisionInForce,
  Decisions,
  Effect,
  RecordedDecision,
} from "../../../application/decisions/decision.ts";
import type { Evaluation, IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { EvaluationShares, Shares } from "../../../core/evidence-grade/shares.ts";
import { rational } from "../../../core/number/rational.ts";
import { shortened } from "../../../core/text/shortened.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import type { Choice } from "../../components/form/Field.tsx";

/** A decision in force as the page says it. */
export interface DecisionCard {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly kind: RecordedDecision["decided"]["kind"];
  /** "Raggiungimento deciso: 50,00". */
  readonly what: string;
  /** What the indicator would come to; null where the plan has it no more. */
  readonly computed: string | null;
  readonly reason: string;
  readonly who: string;
  readonly act: string | null;
  /** The body without it and with it; null where it moves nothing. */
  readonly effect: Effect | null;
  readonly nodeEffect:
    | (NonNullable<DecisionInForce["nodeEffect"]> & { readonly shares: Shares | null })
    | null;
  /** What the body's score rests on, the decision counted. */
  readonly shares: Shares;
}

export interface DecisionRow {
  readonly number: number;
  readonly indicator: string;
  readonly what: string;
  readonly reason: string;
  readonly who: string;
  readonly act: string | null;
}

export interface DecisionsView {
  readonly year: number;
  readonly inForce: readonly DecisionCard[];
  readonly history: readonly DecisionRow[];
  /** Indicators that count in the year and stand as computed: those that can be decided on. */
  readonly choices: readonly Choice[];
  readonly counts: { readonly aside: number; readonly overridden: number };
}

export function decisionsView(
  { moment, inForce, history }: Decisions,
  evaluation: Evaluation,
  shares: EvaluationShares,
  words: Catalogue,
): DecisionsView {
  const cards = inForce.map((one): DecisionCard => {
    const { kind } = one.decided;
    const computed = one.computed && computedWords(one.computed, words);
    const { indicator, name, reason, effect, nodeEffect } = one;
    return {
      key: `${kind}-${one.number}`,
      indicator,
      name,
      kind,
      what: whatWords(one, words),
      computed,
      reason,
      who: whoWords(one, words),
      act: actWords(one, words),
      effect,
      nodeEffect: nodeEffect && { ...nodeEffect, shares: shares.nodes.get(nodeEffect.node) ?? null },
      shares: shares.body,
    };
  });
  return {
    year: moment.year,
    inForce: cards,
    history: history.map((one) => ({
      number: one.number,
      indicator: one.indicator,
      what: whatWords(one, words),
      reason: one.reason,
      who: whoWords(one, words),
      act: actWords(one, words),
    })),
    choices: choicesOf(evaluation),
    counts: {
      aside: cards.filter(({ kind }) => kind === "set-aside").length,
      overridden: cards.filter(({ kind }) => kind === "override").length,
    },
  };
}

function whatWords({ decided }: RecordedDecision, words: Catalogue): string {
  if (decided.kind === "set-aside")
    return words.format(decided.setAside ? "decision-what-aside" : "decision-what-readmitted");
  if (decided.achievement === null) return words.format("decision-what-withdrawn");
  const achievement = score(rational(decided.achievement), words.language);
  return words.format("decision-what-override", { achievement });
}

function computedWords(result: IndicatorResult, words: Catalogue): string {
  const said = result.achievement && scoreWords({ ...result, score: result.achievement }, words);
  if (!said) return words.format("score-none");
  const rest = result.status === "known" ? [] : [said.coverage, said.range];
  return [said.score, ...rest].filter((one) => one !== null).join(" · ");
}

function whoWords({ author, at }: RecordedDecision, words: Catalogue): string {
  return words.format("decision-who", { name: author.name, when: momentWords(at, words) });
}

export function actWords({ act }: Pick<RecordedDecision, "act">, words: Catalogue): string | null {
  return act && words.format("decision-act", { number: act.number, date: dateWords(act.date, words) });
}

function choicesOf({ plan, indicators }: Evaluation): readonly Choice[] {
  const names = new Map(
    plan.nodes.flatMap((node) => node.indicators.map((one) => [one.id, one.name] as const)),
  );
  return [...indicators.values()]
    .filter(({ status, overridden }) => status !== "not-applicable" && overridden === null)
    .map(({ id }) => ({ value: id, label: `${id} ${shortened(names.get(id) ?? "", LONGEST_NAME)}`.trim() }));
}

/** A list to choose from is as wide as its longest line. */
const LONGEST_NAME = 70;
