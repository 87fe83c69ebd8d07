import type { Result } from "../core/evaluation/evaluation.ts";
import { HUNDRED, ONE, type Rational, ZERO } from "../core/number/rational.ts";
import type { Catalogue } from "./catalogue.ts";
import { score } from "./figures.ts";

/** What is said of a result, piece by piece: "97,09", "copertura 85 %", "fra 82,50 e 97,50". */
export interface ScoreWords {
  readonly score: string;
  readonly coverage: string;
  /** Null where everything is measured: the interval would only repeat the score. */
  readonly range: string | null;
}

/** Null where nothing is measured. */
export function scoreWords(result: Result, words: Catalogue): ScoreWords | null {
  if (result.score === null) return null;
  const { language } = words;
  const { worst, best } = result;
  return {
    score: score(result.score, language),
    coverage: words.format("score-coverage", { coverage: wholePercent(result.coverage) }),
    range: worst.equals(best)
      ? null
      : words.format("score-range", { worst: score(worst, language), best: score(best, language) }),
  };
}

/** A share in whole percent; only what is complete shows as 100, and only what is nothing as 0. */
export function wholePercent(share: Rational): number {
  const percent = Number(share.mul(HUNDRED).round().valueOf());
  if (share.compare(ONE) < 0 && percent > 99) return 99;
  return share.compare(ZERO) > 0 && percent < 1 ? 1 : percent;
}
