import type { IsoDate } from "../../core/period/iso-date.ts";

/** A register as the body defines it, or one of the ready ones taken into use. Subject: the register's id. */
export interface RegisterAdoption {
  /** As `core/register` reads it. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly inUse: boolean;
}

/** From what a quantity is computed, or that it no longer is. Subject: "indicator" and "quantity" as canonical JSON. */
export interface Binding {
  readonly indicator: string;
  readonly quantity: string | null;
  /** As `core/register` reads a rule; null unbinds. */
  readonly rule: Readonly<Record<string, unknown>> | null;
}

/** How something programmed goes: an activity of a node, or a milestone. Subject: node, "/" and key. */
export interface ActivityProgress {
  readonly node: string;
  /** As `core/activities` names it: "3", "milestone-1-2018". */
  readonly key: string;
  /** The plan's words for it, when this was said. */
  readonly text: string;
  /** Unit that carries it out. */
  readonly owner: string | null;
  readonly starts: IsoDate | null;
  /** Only where the plan gives no day. */
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly evidence: readonly { readonly hash: string; readonly name: string }[];
  readonly note: string;
}

/** A questionnaire and its state. Subject: the survey's id. */
export interface SurveyAdoption {
  /** As `core/survey` reads it. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly state: "prepared" | "open" | "closed";
}

/** What a person decided of a value that a feed proposed. Subject: the id of the reading. */
export interface FeedSettling {
  readonly feed: string;
  readonly accepted: boolean;
  /** Why it was refused; "" where it was accepted. */
  readonly reason: string;
  /** Entries of the ledger that it became. */
  readonly sequences: readonly number[];
}

/** Where a quantity is read from another system. Subject: the feed's id. */
export interface FeedAdoption {
  /** As `core/feed` reads it. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly active: boolean;
}
