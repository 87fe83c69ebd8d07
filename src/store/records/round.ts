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
  /** Nodes and units asked; both empty for the whole plan. */
  readonly scope: { readonly nodes: readonly string[]; readonly units: readonly string[] };
}

/** What an office says of one indicator in a round; its values go to the ledger. Subject: "round indicator". */
export interface RoundAnswer {
  readonly round: string;
  readonly indicator: string;
  /** Value expected at the end of the year, as decimal digits on the scale of the target, or a day; null where none is given. */
  readonly forecast: string | null;
  readonly light: "green" | "amber" | "red";
  /** What the deviation comes from; null where there is none. */
  readonly cause: "exogenous" | "endogenous" | "indicator" | null;
  readonly causeText: string;
  readonly correctiveAction: string;
  /** What the office proposes to amend; "" for nothing. */
  readonly amendmentProposal: string;
}

/** A round ends: what it showed is recomputed from its references. Subject: the round's id. */
export interface RoundClosing {
  readonly references: References;
  readonly note: string;
}
