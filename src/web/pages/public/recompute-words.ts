import type { Recomputation, RecomputedAchievement } from "../../../application/publication/recompute.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";

/** What comes of a mean: "Con questi numeri: 93,20 · copertura 98 %. Pubblicato: 93,41." */
export function meanWords({ result, published, changed }: Recomputation, words: Catalogue): string {
  const said = result && scoreWords(result, words);
  const outcome = said
    ? [said.score, said.coverage, ...(said.range === null ? [] : [said.range])].join(" · ")
    : words.format("score-none");
  const before =
    published.score === null ? words.format("score-none") : score(published.score, words.language);
  return words.format("recompute-said", { outcome, before, changed: changed ? "yes" : "no" });
}

/** The same of an achievement. */
export function achievementWords({ achieved, changed }: RecomputedAchievement, words: Catalogue): string {
  const { language } = words;
  const outcome = score(achieved.achievement, language);
  return words.format("recompute-achievement-said", {
    outcome,
    uncapped: score(achieved.uncapped, language),
    capped: achieved.uncapped.equals(achieved.achievement) ? "no" : "yes",
    changed: changed ? "yes" : "no",
  });
}
