import type { Edition } from "../../../application/publication/edition.ts";
import type { IndicatorResult, NodeResult } from "../../../core/evaluation/evaluation.ts";
import { ONE, type Rational } from "../../../core/number/rational.ts";
import type { Indicator, Node } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { score } from "../../../messages/figures.ts";
import { wholePercent } from "../../../messages/score-words.ts";
import { isOver, STATES, type StateName, stateOf } from "../../components/state/state.ts";

export interface ToldIndicator {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
}

/** Indicators that are doing the same. */
export interface StateGroup {
  readonly state: StateName;
  readonly indicators: readonly ToldIndicator[];
}

export interface AreaLine {
  readonly node: Node;
  readonly result: NodeResult;
  readonly state: StateName;
}

export interface YearView {
  readonly areas: readonly AreaLine[];
  /** In order of importance to who asks what was promised and what was done; those with nobody in them left out. */
  readonly groups: readonly StateGroup[];
  readonly counted: number;
}

/** What a year's page tells: the areas, what was reached and what was not. */
export function yearView({ evaluation, version, moment }: Edition): YearView {
  const { nodes } = version.plan;
  const told = nodes.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): (ToldIndicator & { state: StateName })[] => {
      const result = evaluation.indicators.get(indicator.id);
      return result && result.status !== "not-applicable"
        ? [{ indicator, result, state: stateOf(result, moment) }]
        : [];
    }),
  );
  return {
    areas: nodes
      .filter(({ parent }) => parent === null)
      .flatMap((node): AreaLine[] => {
        const result = evaluation.nodes.get(node.id);
        return result ? [{ node, result, state: stateOf(result, moment) }] : [];
      }),
    groups: STATES.map((state) => ({
      state,
      indicators: told.filter((one) => one.state === state),
    })).filter(({ indicators }) => indicators.length > 0),
    counted: told.length,
  };
}

/** What a year's page is called: how it went, or how it is going where its figures stop before its end. */
export function yearTitle({ year, moment }: Pick<Edition, "year" | "moment">, words: Catalogue): string {
  return words.format("public-year-title", { year: String(year), over: isOver(moment) ? "yes" : "no" });
}

/** The score in plain words: how much of what was promised, how much of it is measured, between what and what it lies. */
export function scoreSentences(edition: Edition, words: Catalogue): readonly string[] {
  const { body } = edition.evaluation;
  const { language } = words;
  const { moment, year } = edition;
  const over = isOver(moment) ? "yes" : "no";
  const of = { year: String(year), over, day: dateWords(moment.observedUpTo, words) };
  if (body.score === null) return [words.format("public-score-none", of)];
  const told = words.format("public-score", { ...of, score: score(body.score, language) });
  if (body.coverage.compare(ONE) >= 0)
    return [told, words.format("public-coverage-whole", unmeasured(edition))];
  const official = officialScore(edition);
  const range = { worst: score(body.worst, language), best: score(body.best, language) };
  const coverage = wholePercent(body.coverage);
  return [
    ...(official === null
      ? []
      : [words.format("public-score-official", { ...of, score: score(official, language) })]),
    told,
    words.format("public-coverage", { over, coverage, ...range }),
  ];
}

/** Where not all that the plan measures feeds the body's score, that may rest on everything and something still be missing. */
function unmeasured(edition: Edition): { readonly missing: number; readonly all: number } {
  const { groups, counted } = yearView(edition);
  return { missing: groups.find(({ state }) => state === "no-data")?.indicators.length ?? 0, all: counted };
}

/**
 * The figure that the Relazione calls official: of a year that is over what is not measured counts 0. Null where it is
 * the score itself, and while the year runs.
 */
export function officialScore({ evaluation: { body }, moment }: Edition): Rational | null {
  return isOver(moment) && body.score !== null && body.coverage.compare(ONE) < 0 ? body.worst : null;
}
