import type { Recomputation, RecomputedAchievement } from "../../../application/publication/recompute.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";

/** What comes of a mean: "Con questi numeri: 93,20 · copertura 98 %. Pubblicato: 93,41." */
export function meanWords({ result, published, changed, parts }: Recomputation, words: Catalogue): string {
  const said = result && scoreWords(result, words);
  const outcome = said
    ? [said.score, said.coverage, ...(said.range === null ? [] : [said.range])].join(" · ")
    : words.format("score-none");
  const before =
    published.score === null ? words.format("score-none") : score(published.score, words.language);
  const told = words.format("recompute-said", { outcome, before, changed: changed ? "yes" : "no" });
  const wrong = parts.some((part) => part.wrong.weight || part.wrong.score);
  return wrong ? `${told} ${words.format("recompute-wrong")}` : told;
}

/** The same of an achievement. */
export function achievementWords(
  { achieved, changed, wrong }: RecomputedAchievement,
  words: Catalogue,
): string {
  const { language } = words;
  const outcome = score(achieved.achievement, language);
  const told = words.format("recompute-achievement-said", {
    outcome,
    uncapped: score(achieved.uncapped, language),
    // A band gives what it gives: only what goes past 100 is cut.
    capped: achieved.uncapped.compare(HUNDRED) > 0 ? "yes" : "no",
    changed: changed ? "yes" : "no",
  });
  return wrong.measured || wrong.bound ? `${told} ${words.format("recompute-wrong")}` : told;
}
