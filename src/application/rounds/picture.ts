import type { Deviation } from "../../core/evaluation/deviation.ts";
import type { IndicatorResult, Result } from "../../core/evaluation/evaluation.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { References } from "../../store/references.ts";
import type { Standing } from "../standing.ts";
import type { Board } from "./board.ts";
import type { Answer, Round } from "./round.ts";

/**
 * All that a round shows. While it is open this is what stands as of its day with what is known today; once closed,
 * what stood at its closing, recomputed from its references: the same for ever. A reader that keeps to its own units sees
 * only their lines, units and late data; `total` is of the whole round whoever reads.
 */
export interface RoundPicture {
  readonly round: Round;
  /** Plan in force, evaluation, moment, references; frozen where the round is closed. */
  readonly standing: Standing;
  /** Of a closed round those written at its closing, of an open one those of this moment. */
  readonly references: References;
  /** Today in Italy: what an open round is seen from. */
  readonly today: IsoDate;
  /** Everything asked that the reader may see, in the plan's order. */
  readonly lines: readonly RoundLine[];
  /** How many indicators are asked, and how many of them answered, in the whole round. */
  readonly total: { readonly asked: number; readonly answered: number };
  readonly board: Board;
  /** What a closed round did not know: data as of its day or before, recorded after its closing. Null where there are none, and while it is open. */
  readonly knownLater: KnownLater | null;
  /** The round of the same year that took stock before this one; null for none. */
  readonly previous: Pick<Round, "id" | "title" | "asOf"> | null;
}

/** One indicator asked in a round. */
export interface RoundLine {
  readonly node: Node;
  readonly indicator: Indicator;
  /** Value, target, achievement as of the round's day. */
  readonly result: IndicatorResult;
  /** Value against target; null where nothing is measured. */
  readonly deviation: Deviation | null;
  /** Codes of the units that answer for it. */
  readonly units: readonly string[];
  /** Whether the reader may answer it now: never in a closed round. */
  readonly mayAnswer: boolean;
  /** Null where nobody has answered. */
  readonly answer: Answer | null;
  /** What was answered in the latest earlier round of the year in which it was. */
  readonly before: { readonly round: Pick<Round, "id" | "title" | "asOf">; readonly answer: Answer } | null;
}

/** A closed round beside what would be known of its day now: same plan, policy and decisions, with today's ledger. */
export interface KnownLater {
  /** The body's result at the closing and with what is known now. */
  readonly frozen: Result;
  readonly now: Result;
  /** In the plan's order. Roll-ups that moved because of these are not listed. */
  readonly indicators: readonly {
    readonly indicator: Indicator;
    /** In order of recording. */
    readonly entries: readonly LedgerEntry[];
    readonly frozen: IndicatorResult;
    readonly now: IndicatorResult;
  }[];
}
