import type { FC } from "hono/jsx";
import { BASES, type Shares } from "../../../core/evidence-grade/shares.ts";
import { roundHalfUp } from "../../../core/number/decimal.ts";
import { HUNDRED, isZero, ONE, type Rational, sum } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { DataTable } from "../table/DataTable.tsx";

export interface SharesTableProps {
  readonly shares: Shares;
  readonly caption: string;
  readonly words: Catalogue;
}

/** What share of a score's weight rests on what: a bar a row, with its label and its figure; what is not measured makes up the rest. */
export const SharesTable: FC<SharesTableProps> = ({ shares, caption, words }) => {
  const open = ONE.sub(sum(BASES.map((basis) => shares[basis])));
  const told = BASES.filter((basis) => basis !== "decided" || !isZero(shares[basis]));
  const rows = [...told.map((basis) => [basis, shares[basis]] as const), ["open", open] as const];
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: words.format("evidence-rests-on"), headerScope: "row" },
        { label: words.format("evidence-share"), align: "end", unit: "%" },
        { label: words.format("evidence-meaning") },
      ]}
      rows={rows.map(([basis, share]) => [
        words.format("evidence-basis", { basis }),
        <span class="share">
          <ShareBar share={share} pale={basis === "open"} />
          <span class="figure">{score(share.mul(HUNDRED), words.language)}</span>
        </span>,
        <span class="muted">{words.format("evidence-basis-meaning", { basis })}</span>,
      ])}
    />
  );
};

/** What it shows stands in figures beside it. */
const ShareBar: FC<{ share: Rational; pale: boolean }> = ({ share, pale }) => {
  const width = roundHalfUp(share.mul(HUNDRED), 2);
  return (
    <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="0" width="100" height="8" />
      {isZero(share) ? null : <rect class={pale ? "open" : "sure"} x="0" y="0" width={width} height="8" />}
    </svg>
  );
};
