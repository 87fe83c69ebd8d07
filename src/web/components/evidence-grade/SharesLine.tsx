import type { FC } from "hono/jsx";
import { percentsOf } from "../../../core/evidence-grade/percents.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import { shareStretches } from "../../../documents/drawing/share-stretches.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { percentWords } from "../../../messages/evidence-words.ts";

export interface SharesLineProps {
  readonly shares: Shares | null | undefined;
  readonly words: Catalogue;
  /** Beside a score in a list, where the words before it go without saying. */
  readonly short?: boolean;
}

/** What a score rests on, in words under a thin bar; nothing where nothing is measured. */
export const SharesLine: FC<SharesLineProps> = ({ shares, words, short = false }) => {
  const parts = shares ? percentsOf(shares) : [];
  if (!shares || parts.length === 0) return null;
  return (
    <span class="rests">
      <SharesBar shares={shares} />
      <span class="rests-words">
        <span class={short ? "visually-hidden" : undefined}>{words.format("evidence-of-score-hidden")}</span>{" "}
        {parts.map((part) => percentWords(part, words)).join(" · ")}
      </span>
    </span>
  );
};

/** One segment for each basis, the strongest first and darkest. What it shows stands in words beside it. */
const SharesBar: FC<{ shares: Shares }> = ({ shares }) => (
  <svg class="rests-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    {shareStretches(shares).map(({ basis, x, width }) => (
      <rect class={`rests-${basis}`} x={x} y="0" width={width} height="4" />
    ))}
  </svg>
);
