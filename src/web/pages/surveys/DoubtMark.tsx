import type { FC } from "hono/jsx";
import type { Doubt } from "../../../core/survey/small.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { shortDoubt } from "../../../messages/doubt-words.ts";

/** Under a mean in a table: why it rests on too few answers to be set against its target, by shape and words. */
export const DoubtMark: FC<{ doubts: readonly Doubt[] | undefined; words: Catalogue }> = ({
  doubts,
  words,
}) => {
  const said = shortDoubt(doubts, words);
  return said === null ? null : (
    <span class="doubt-mark">
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d="M8 1.2l7.2 13H.8z" />
        <path class="doubt-sign" d="M8 6v4M8 12v.6" />
      </svg>
      <span>{said}</span>
    </span>
  );
};
