import type { IsoDate } from "../../core/period/iso-date.ts";
import type { References } from "../references.ts";

/** A monitoring round begins (D.Lgs. 150/2009, art. 6). Subject: the round's id, kebab-case and unique in the body. */
export interface RoundOpening {
  readonly title: string;
  readonly year: number;
  /** Day as of which it takes stock: "2018-05-15". */
  readonly asOf: IsoDate;
  /** Last day to answer. */
  readonly due: IsoDate;
  readonly scope: RoundScope;
}

/**
 * What is asked: the indicators of these nodes and of those under them, as far as these units or those under them answer
 * for them. An empty list leaves nothing out, both empty are the whole plan.
 */
export interface RoundScope {
  readonly nodes: readonly string[];
  readonly units: readonly string[];
}

export const LIGHTS = ["green", "amber", "red"] as const;
/** Whether the year's target will be reached, as the office judges it: yes, in doubt, no. */
export type Light = (typeof LIGHTS)[number];

export const CAUSES = ["exogenous", "endogenous", "indicator"] as const;
/** What a deviation comes from: outside, the body itself, or an indicator that measures or aims badly. */
export type Cause = (typeof CAUSES)[number];

/** What an office says of one indicator in a round; its values go to the ledger. Subject: "round indicator". */
export interface RoundAnswer {
  readonly round: string;
  readonly indicator: string;
  /**
   * Value expected at the end of the year: decimal digits on the scale of the target, a day "2018-12-31", or "yes" or "no";
   * null where none is given.
   */
  readonly forecast: string | null;
  readonly light: Light;
  /** Null where there is no deviation; never with amber or red. */
  readonly cause: Cause | null;
  readonly causeText: string;
  readonly correctiveAction: string;
  /** What the office proposes to amend; "" for nothing. */
  readonly amendmentProposal: string;
}

/** A round ends: what it showed is recomputed from its references. Subject: the round's id. */
export interface RoundClosing {
  readonly references: References;
  readonly note: string;
  /** Indicators asked, and those left without an answer, as who closed it acknowledged. */
  readonly asked: number;
  readonly unanswered: number;
}
