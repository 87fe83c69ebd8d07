import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";

export interface ProgressBarProps {
  readonly answered: number;
  readonly asked: number;
  readonly words: Catalogue;
}

/** How many of how many: a bar, and the same in words. */
export const ProgressBar: FC<ProgressBarProps> = ({ answered, asked, words }) => (
  <span class="round-progress">
    <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="0" width="100" height="8" />
      {answered > 0 ? <rect class="sure" x="0" y="0" width={widthOf(answered, asked)} height="8" /> : null}
    </svg>
    <span class="figure">{words.format("rounds-progress", { answered, asked })}</span>
  </span>
);

function widthOf(answered: number, asked: number): number {
  return asked === 0 ? 0 : Math.round((answered / asked) * 10_000) / 100;
}
