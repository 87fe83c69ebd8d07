import { GRADES } from "../core/evidence-grade/grade.ts";
import { type Percent, percentsOf } from "../core/evidence-grade/percents.ts";
import type { Shares } from "../core/evidence-grade/shares.ts";
import type { Catalogue } from "./catalogue.ts";

/** "58 % calcolato da registri", the strongest basis first. */
export function percentWords({ basis, percent, about }: Percent, words: Catalogue): string {
  const share = words.format("evidence-percent", { percent: String(percent), about });
  return words.format("evidence-part", { basis, share });
}

/** "42 % dichiarato", where there is little room. */
export function shortPercentWords({ basis, percent, about }: Percent, words: Catalogue): string {
  const share = words.format("evidence-short-percent", { percent: String(percent), about });
  return words.format("evidence-short-part", { basis, share });
}

/** "58 % calcolato da registri, 42 % autodichiarato"; null where nothing is measured. */
export function partsWords(shares: Shares, words: Catalogue): string | null {
  const parts = percentsOf(shares);
  return parts.length === 0 ? null : parts.map((part) => percentWords(part, words)).join(", ");
}

/** "autodichiarato" where it is one grade, else "58 % calcolato da registri, 42 % autodichiarato"; null where nothing is measured. */
export function restsWords(shares: Shares, words: Catalogue): string | null {
  const [only, ...others] = percentsOf(shares);
  const grade = others.length === 0 ? GRADES.find((one) => one === only?.basis) : undefined;
  return grade === undefined ? partsWords(shares, words) : words.format("evidence-grade", { grade });
}

/** "Di questo punteggio: 58 % calcolato da registri, 42 % autodichiarato."; null where nothing is measured. */
export function evidenceWords(shares: Shares, words: Catalogue): string | null {
  const parts = partsWords(shares, words);
  return parts === null ? null : words.format("evidence-of-score", { parts });
}
