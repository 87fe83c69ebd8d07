import type { BaselineDisagreement } from "../core/evaluation/baseline-disagreement.ts";
import type { Indicator } from "../core/plan/plan.ts";
import type { Catalogue } from "./catalogue.ts";
import { shownNumber } from "./value-words.ts";

/** A past year of which plan and ledger say two things: both numbers, where each comes from, and what to do. */
export interface DisagreementWords {
  readonly told: string;
  readonly sources: string;
  readonly remedy: string;
  /** The two numbers alone. */
  readonly stated: string;
  readonly measured: string;
  /** "rilevazione 140, fonte: estrazione del 10 gennaio". */
  readonly from: string;
}

export function disagreementWords(
  { quantity, year, measured, rows }: BaselineDisagreement,
  { name, baseline }: Pick<Indicator, "name" | "baseline">,
  words: Catalogue,
): DisagreementWords {
  const shown = shownNumber(measured, words).text;
  const said = [...new Set(rows.map(({ source }) => source).filter((source) => source !== ""))].join("; ");
  const shownMeasured = baseline.unit === "%" ? words.format("report-percent", { percent: shown }) : shown;
  const known = {
    entries: rows.map(({ sequence }) => String(sequence)).join(", "),
    count: rows.length,
    source: said === "" ? "none" : said,
  };
  return {
    stated: baseline.text,
    measured: shownMeasured,
    from: words.format("quantities-disagreement-from", known),
    told: words.format("quantities-disagreement", {
      what: quantity ?? name,
      year: String(year),
      stated: baseline.text,
      measured: shownMeasured,
    }),
    sources: words.format("quantities-disagreement-sources", known),
    remedy: words.format("quantities-disagreement-remedy"),
  };
}
