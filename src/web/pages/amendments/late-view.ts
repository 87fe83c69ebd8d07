import type { Foreknowledge, LateTarget } from "../../../core/amendment/late-target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { datumWords } from "../../../messages/value-words.ts";

/** A warning: which target, and why its outcome could be known. */
export interface LateView {
  /** True where what was known decided it, or the day had passed; false where it only showed the way. */
  readonly grave: boolean;
  readonly head: string;
  readonly why: readonly string[];
}

export function lateView(
  { indicator, year, before, after, on, foreknown }: LateTarget,
  words: Catalogue,
): LateView {
  const day = dateWords(on, words);
  return {
    grave: foreknown.some(({ kind }) => kind !== "seen"),
    head: words.format("amendment-late", {
      indicator,
      year: String(year),
      before: targetWords(before, words),
      after: after === null ? "none" : targetWords(after, words),
      day,
    }),
    why: foreknown.map((one) => foreknownWords(one, words)),
  };
}

const FOREKNOWN = {
  "year-over": "amendment-year-over",
  "due-passed": "amendment-due-passed",
  decided: "amendment-decided",
  seen: "amendment-seen",
} as const;

function foreknownWords(known: Foreknowledge, words: Catalogue): string {
  if (known.kind === "year-over" || known.kind === "due-passed")
    return words.format(FOREKNOWN[known.kind], { day: dateWords(known.day, words) });
  const value = known.value === null ? "none" : datumWords(known.value, words, known.unit);
  return words.format(FOREKNOWN[known.kind], { value, met: known.met ? "yes" : "no" });
}
