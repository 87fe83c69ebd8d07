import { type Percent, percentsOf } from "../../core/evidence-grade/percents.ts";
import type { Basis, Shares } from "../../core/evidence-grade/shares.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { shortPercentWords } from "../../messages/evidence-words.ts";

/** From what least to what most stands between the figure and the interest of who is measured. */
const WEAKEST_FIRST: readonly Basis[] = [
  "declared",
  "unmeasured",
  "decided",
  "document",
  "computed",
  "system",
];

/**
 * What a box says of what its score rests on: the weakest basis and, before it, the largest of the others. All of them
 * are segments of the bar, and words of the box's name and of the list. Empty where nothing is measured.
 */
export function boxGrade(shares: Shares | null, words: Catalogue): readonly string[] {
  const parts = shares ? percentsOf(shares) : [];
  const weakest = WEAKEST_FIRST.map((basis) => parts.find((part) => part.basis === basis)).find(
    (part) => part !== undefined,
  );
  const rest = parts.filter((part) => part !== weakest);
  const largest = rest.reduce<Percent | undefined>(
    (most, part) => (most === undefined || part.percent > most.percent ? part : most),
    undefined,
  );
  return [largest, weakest].flatMap((part) => (part === undefined ? [] : [shortPercentWords(part, words)]));
}
