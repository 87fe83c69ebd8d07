import type { IndicatorResult } from "../core/evaluation/evaluation.ts";
import type { Step, Subject } from "../core/evaluation/explanation.ts";
import type { Shares } from "../core/evidence-grade/shares.ts";
import { printFormula } from "../core/formula/print.ts";
import { HUNDRED, type Rational, ZERO } from "../core/number/rational.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { restsWords } from "../messages/evidence-words.ts";
import { figure, score } from "../messages/figures.ts";
import { targetWords } from "../messages/target-words.ts";

import { exactly, type FormulaStep, figuresOf, inSum } from "./figures.ts";
import { inputLines, inputsOf, needLine } from "./input-lines.ts";
import { type ExplanationLine, line } from "./line.ts";
import { overrideLines } from "./override-lines.ts";
import { policyLines } from "./policy-lines.ts";
import { roundingOf } from "./rounding.ts";

export type { ExplanationLine, Tone } from "./line.ts";

/**
 * An explanation in the words of a language, one line a step: result first, then formula with names and with figures,
 * target and rule, each datum with its origin, what is missing, rounding last. `levels` says how many nodes and
 * indicators deep it goes: beyond, a part is told in one line. `sharesOf` says what each part's score rests on; what the
 * first one's does is told by who asked for it.
 */
export function explanationLines(
  step: Step,
  words: Catalogue,
  levels = 1,
  sharesOf: (subject: Subject) => Shares | null = () => null,
): ExplanationLine[] {
  return new Renderer(words, sharesOf).step(step, 0, levels);
}

class Renderer {
  private readonly words: Catalogue;
  private readonly sharesOf: (subject: Subject) => Shares | null;

  constructor(words: Catalogue, sharesOf: (subject: Subject) => Shares | null) {
    this.words = words;
    this.sharesOf = sharesOf;
  }

  step(step: Step, depth: number, levels: number): ExplanationLine[] {
    const { words } = this;
    if (step.kind === "result") return this.result(step, depth, levels);
    if (step.kind === "indicator") return this.indicator(step, depth, levels);
    // What is told elsewhere says so only where it would be told here too.
    const elsewhere = step.kind === "reference" && levels > 0 ? ` ${words.format("explain-elsewhere")}` : "";
    return [line(depth, "title", `${this.headline(step)}${elsewhere}`)];
  }

  private result(step: Extract<Step, { kind: "result" }>, depth: number, levels: number): ExplanationLine[] {
    const { words } = this;
    const { of, assumedWeights, programmed } = step.params;
    const head = line(depth, "title", this.headline(step));
    const parts = step.children.flatMap((child) => (child.kind === "part" ? [child] : []));
    if (levels <= 0 || parts.length === 0) return [head];
    const assumed = assumedWeights ? "yes" : "no";
    const total = this.sum(parts, step.value?.kind === "number" ? step.value.value : null);
    const other = of === "indicators" ? programmed?.score : null;
    const differs = other && !(step.value?.kind === "number" && step.value.value.equals(other));
    return [
      head,
      line(depth + 1, "step", words.format("explain-mean", { of, assumed })),
      ...(total === null ? [] : [line(depth + 1, "step", total)]),
      ...this.parts(parts, depth + 1, levels - 1),
      ...(differs
        ? [
            line(
              depth + 1,
              "note",
              words.format("explain-programmed", { score: score(other, words.language) }),
            ),
          ]
        : []),
      ...this.rounding(step, depth + 1),
    ];
  }

  private parts(parts: readonly Step[], depth: number, levels: number): ExplanationLine[] {
    const { words } = this;
    return parts.flatMap((part): ExplanationLine[] => {
      const [child] = part.children;
      if (part.kind !== "part" || !child) return [];
      const { weight, share } = part.params;
      const [head, ...below] = this.step(child, depth, levels);
      const title = this.graded(head?.text ?? "", child);
      const text =
        share === null
          ? words.format("explain-part-not-counted", { title })
          : words.format("explain-part", {
              weight: figure(weight, words.language),
              share: figure(share.mul(HUNDRED), words.language),
              title,
            });
      return [line(depth, "title", text), ...below];
    });
  }

  /** The weighted mean written out, where it is short enough to read. */
  private sum(parts: readonly Extract<Step, { kind: "part" }>[], value: Rational | null): string | null {
    const { words } = this;
    const counted = parts.filter(({ params, value: own }) => params.share !== null && own !== null);
    if (value === null || counted.length === 0 || counted.length > LONGEST_SUM) return null;
    const partial = parts.some((part) => part.params.share !== null && !coverageOf(part).equals(1));
    const terms = counted.map((part) => {
      const own = part.value?.kind === "number" ? part.value.value : ZERO;
      const factors = partial ? [part.params.weight, coverageOf(part), own] : [part.params.weight, own];
      return factors.map((factor) => exactly(factor, words)).join(" × ");
    });
    const weights = counted.map((part) => {
      const factors = partial ? [part.params.weight, coverageOf(part)] : [part.params.weight];
      return factors.map((factor) => exactly(factor, words)).join(" × ");
    });
    const params = {
      top: `(${terms.join(" + ")})`,
      bottom: weights.length > 1 || partial ? `(${weights.join(" + ")})` : (weights[0] ?? ""),
      score: exactly(value, words),
    };
    return partial ? words.format("explain-sum-measured", params) : words.format("explain-sum", params);
  }

  private indicator(
    step: Extract<Step, { kind: "indicator" }>,
    depth: number,
    levels: number,
  ): ExplanationLine[] {
    const { words } = this;
    const { result, year } = step.params;
    const head = line(depth, "title", this.headline(step));
    if (levels <= 0) return [head];
    const below = depth + 1;
    const formula = step.children.find((child) => child.kind === "formula" || child.kind === "input");
    const target = result.target && targetWords(result.target, words);
    return [
      head,
      line(below, "step", this.achievement(result, year)),
      ...(result.reason ? [line(below, "missing", words.describe(result.reason).message)] : []),
      ...(formula ? this.formula(formula, step.params.formula, below) : []),
      ...(target === null ? [] : [line(below, "step", words.format("explain-target", { year, target }))]),
      ...step.children.flatMap((child) => this.beside(child, result, below)),
      ...(formula ? this.data(formula, below, levels) : []),
      ...(result.needs.length > 0 ? [line(below, "missing", words.format("explain-completes"))] : []),
      ...result.needs.map((need) => needLine(need, below + 1, words)),
      ...this.rounding(step, below),
    ];
  }

  private achievement(result: IndicatorResult, year: number): string {
    const { words } = this;
    const { language } = words;
    const range = { worst: score(result.worst, language), best: score(result.best, language) };
    if (result.status === "not-applicable") return words.format("explain-achievement-none", { year });
    if (result.achievement === null) return words.format("explain-achievement-missing", { year, ...range });
    const achievement = score(result.achievement, language);
    if (result.status === "known") return words.format("explain-achievement", { year, achievement });
    const coverage = percent(result.coverage, words);
    return words.format("explain-achievement-partial", { year, achievement, coverage, ...range });
  }

  /** The formula as the plan writes it, as it was read where that looks different, and with its figures. */
  private formula(step: FormulaStep, inPlan: string, depth: number): ExplanationLine[] {
    const { words } = this;
    const { expression } = step.params;
    const lines = [line(depth, "step", words.format("explain-formula", { formula: inPlan }))];
    if (expression.kind === "milestone") {
      return [...lines, line(depth, "note", words.format("explain-milestone"))];
    }
    const read = printFormula(expression);
    if (squeezed(read) !== squeezed(inPlan)) {
      lines.push(line(depth, "step", words.format("explain-formula-read", { formula: read })));
    }
    const value = step.value && inSum(step.value, words);
    if (step.kind === "input") {
      if (value !== null) lines.push(line(depth, "step", words.format("explain-figures-alone", { value })));
      return lines;
    }
    const figures = figuresOf(step, words);
    lines.push(
      value === null
        ? line(depth, "step", words.format("explain-figures-stopped", { figures }))
        : line(depth, "step", words.format("explain-figures", { figures, value })),
    );
    return lines;
  }

  /** What stands beside the formula: the value compared with, the rule, the notes. */
  private beside(step: Step, result: IndicatorResult, depth: number): ExplanationLine[] {
    const { words } = this;
    switch (step.kind) {
      case "base": {
        const value = step.value ? inSum(step.value, words) : "";
        const head = line(depth, "step", words.format("explain-base", { year: step.params.year, value }));
        const below = step.children.flatMap((child) =>
          child.kind === "formula" || child.kind === "input"
            ? inputsOf(child).flatMap((input) => inputLines(input, depth + 1, words))
            : child.kind === "baseline"
              ? [line(depth + 1, "datum", words.format("explain-baseline", { text: child.params.text }))]
              : [],
        );
        return [head, ...below];
      }
      case "policy":
        return policyLines(step, result.overridden?.computed ?? result, depth, words);
      case "override":
        return overrideLines(step, depth, words);
      case "index-form": {
        const { measured, bound } = step.params;
        const achievement = step.value?.kind === "number" ? score(step.value.value, words.language) : "";
        const figures = { measured: exactly(measured, words), bound: exactly(bound, words), achievement };
        return [line(depth, "note", words.format("explain-index-form", figures))];
      }
      case "alternative": {
        const { text, result: other } = step.params;
        const known = other.achievement !== null && other.value !== null;
        const params = {
          text,
          known: known ? "yes" : "no",
          value: other.value ? inSum(other.value, words) : "",
          achievement: other.achievement ? score(other.achievement, words.language) : "",
        };
        return [line(depth, "note", words.format("explain-alternative", params))];
      }
      default:
        return [];
    }
  }

  private data(formula: Step, depth: number, levels: number): ExplanationLine[] {
    return inputsOf(formula).flatMap((input): ExplanationLine[] => {
      const parts = input.children.filter((child) => child.kind === "part");
      if (parts.length === 0) return inputLines(input, depth, this.words);
      const text = this.words.format("explain-children", { count: parts.length });
      const total = this.sum(parts, input.value?.kind === "number" ? input.value.value.mul(HUNDRED) : null);
      return [
        line(depth, "step", text),
        ...(total === null ? [] : [line(depth + 1, "step", total)]),
        ...this.parts(parts, depth + 1, levels - 1),
      ];
    });
  }

  /** Rounding comes last. */
  private rounding(step: Step, depth: number): ExplanationLine[] {
    const { words } = this;
    const rounding = step.value?.kind === "number" ? roundingOf(step.value.value, words) : null;
    return rounding === null ? [] : [line(depth, "note", words.format("explain-rounding", rounding))];
  }

  /** A part's line with what its score rests on: "A.1/1 Crescita: 64,29 · autodichiarato". */
  private graded(title: string, step: Step): string {
    const subject = subjectOf(step);
    const shares = subject && this.sharesOf(subject);
    const rests = shares && restsWords(shares, this.words);
    return rests === null ? title : this.words.format("explain-rests", { title, rests });
  }

  private headline(step: Step): string {
    const { words } = this;
    if (step.kind === "indicator") {
      const { result, name } = step.params;
      const title = `${result.id} ${name}`.trim();
      return result.achievement === null ? title : `${title}: ${score(result.achievement, words.language)}`;
    }
    if (step.kind !== "result" && step.kind !== "reference") return "";
    const { subject, title, coverage } = step.params;
    const named = `${nameOf(subject, words)} ${title}`.trim();
    if (step.kind === "result" && !step.children.some(counts)) {
      return `${named}: ${words.format("explain-nothing")}`;
    }
    const value = step.value?.kind === "number" ? step.value.value : null;
    return `${named}: ${this.scoreWords(value, coverage, step.range)}`;
  }

  private scoreWords(value: Rational | null, coverage: Rational, range: Step["range"]): string {
    const { words } = this;
    const { language } = words;
    const worst = score(range?.worst ?? ZERO, language);
    const best = score(range?.best ?? HUNDRED, language);
    if (value === null) return words.format("explain-no-score", { worst, best });
    const params = { score: score(value, language), coverage: percent(coverage, words), worst, best };
    return words.format("explain-score", { ...params, range: worst === best ? "no" : "yes" });
  }
}

/** Longer sums are not written out. */
const LONGEST_SUM = 8;

function counts(child: Step): boolean {
  return child.kind === "part" && child.params.share !== null;
}

function coverageOf(part: Step): Rational {
  const [child] = part.children;
  if (child?.kind === "result" || child?.kind === "reference") return child.params.coverage;
  return child?.kind === "indicator" ? child.params.result.coverage : ZERO;
}

function subjectOf(step: Step): Subject | null {
  if (step.kind === "indicator") return { kind: "indicator", key: step.params.result.id };
  return step.kind === "result" || step.kind === "reference" ? step.params.subject : null;
}

function nameOf(subject: Subject, words: Catalogue): string {
  return subject.kind === "body" ? words.format("body") : subject.key;
}

function percent(share: Rational, words: Catalogue): string {
  return figure(share.mul(HUNDRED), words.language);
}

/** Two ways of writing one formula that differ in blanks, quotation marks and "(t)" alone look the same. */
function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s«»"]+/gu, "")
    .replaceAll("(t)", "");
}
