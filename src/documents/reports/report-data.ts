import type { ChangedSubject } from "../../core/amendment/changed-subject.ts";
import type { Evaluation, Moment, NodeResult } from "../../core/evaluation/evaluation.ts";
import type { EvaluationShares, Shares } from "../../core/evidence-grade/shares.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { ToldDoubt } from "../../core/survey/small.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

/**
 * What a document is made from. Nothing in it names a person: who recorded, decided or wrote is known to the body and its
 * evaluator, and is not for a document that will be published (D.Lgs. 33/2013; GDPR, art. 5).
 */
export interface ReportData {
  /** Name of the administration. */
  readonly body: string;
  readonly evaluation: Evaluation;
  readonly references: PrintedReferences;
  readonly narratives: Narratives;
  readonly words: Catalogue;
  /** What each score rests on; left out where nothing is known of how rows were recorded. */
  readonly shares?: EvaluationShares;
  readonly doubts?: ValueDoubts;
}

/** By indicator, why its mean rests on too few answers to be set against its target. */
export type ValueDoubts = ReadonlyMap<string, { readonly doubts: readonly ToldDoubt[] }>;

/** What recomputes the document, as it is printed. */
export interface PrintedReferences {
  readonly plan: string;
  /** `sequence` null where the measurements came from a file and not from a ledger. */
  readonly ledger: { readonly sequence: number | null; readonly hash: string };
  /** Last record of the register that counted; null where there is no register. */
  readonly records: number | null;
  readonly policy: { readonly id: string; readonly version: string };
  readonly moment: Moment;
}

/** Texts that people wrote, by section; `upTo` is the last record of the register among them, null where there is none. */
export interface Narratives {
  readonly texts: ReadonlyMap<string, string>;
  /** What was done to texts after the closing that holds the document's figures still. */
  readonly late?: ReadonlyMap<string, LateText>;
  readonly upTo: number | null;
}

/** A text that changed after the round or the validation it belongs to was closed: the document says so. */
export interface LateText {
  readonly change: "written" | "rewritten" | "withdrawn";
  readonly on: IsoDate;
}

export const NO_NARRATIVES: Narratives = { texts: new Map(), upTo: null };

/** What an office said of an indicator. */
export interface SaidOfIndicator {
  readonly light: "green" | "amber" | "red" | null;
  /** In words, on the scale of the target; "" where none was given. */
  readonly forecast: string;
  readonly cause: "exogenous" | "endogenous" | "indicator" | null;
  readonly causeText: string;
  readonly correctiveAction: string;
  readonly amendmentProposal: string;
}

/** By the id of the indicator. */
export type Said = ReadonlyMap<string, SaidOfIndicator>;

/** The act by which something was decided. */
interface Act {
  readonly number: string;
  readonly date: IsoDate;
}

export interface VersionData {
  readonly number: number;
  readonly hash: string;
  readonly act: Act;
}

/** A change of an amendment with its reason; "" where none was given. */
export type ChangeData = ChangedSubject & {
  readonly reason: string;
  readonly late: readonly unknown[];
  /** What the act said of an indicator written where another was: the same rewritten, or a new one; absent where it was not asked. */
  readonly judged?: "same" | "new";
};

export interface AmendmentData {
  readonly version: VersionData;
  readonly reason: string;
  readonly changes: readonly ChangeData[];
}

export interface DecisionData {
  readonly indicator: string;
  readonly name: string;
  readonly decided:
    | { readonly kind: "set-aside"; readonly setAside: boolean }
    | { readonly kind: "override"; readonly achievement: string | null };
  readonly reason: string;
  readonly act: Act | null;
  readonly at: string;
}

/** In-year changes with their reasons (D.Lgs. 150/2009, arts. 6 and 10). */
export interface ChangesData {
  readonly approved: VersionData;
  readonly amended: VersionData;
  readonly score: { readonly approved: NodeResult; readonly amended: NodeResult };
  readonly shares?: { readonly approved: Shares; readonly amended: Shares };
  readonly amendments: readonly AmendmentData[];
  readonly decisions: readonly DecisionData[];
}

/** One act of the year's cycle: what was done, under which act or name, on which day. */
export interface CycleAct {
  readonly kind: "plan" | "amendment" | "policy" | "round-opened" | "round-closed" | "validation";
  /** The act's number, the round's title, the policy's name and version, the outcome of the validation. */
  readonly name: string;
  readonly date: IsoDate;
}
