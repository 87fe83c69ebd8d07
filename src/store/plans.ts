import type { IsoDate } from "../core/period/iso-date.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Arrangements } from "./arrangements.ts";
import type { Instant } from "./store.ts";

/** A plan as adopted: immutable, named by the hash of its content. */
export interface PlanVersion {
  /** `hashPlan` of the plan. */
  readonly hash: string;
  /** From 1, in order of adoption. */
  readonly number: number;
  readonly plan: Plan;
  readonly arrangements: Arrangements;
  readonly act: Act;
  readonly adoptedAt: Instant;
  readonly adoptedBy: { readonly id: string; readonly name: string };
  /** Hash of the document it was read from, among the evidence files; null where it was typed in. */
  readonly source: { readonly hash: string; readonly name: string } | null;
  /** Who set each indicator's target: person's id by indicator id. Setting, declaring and validating are three people's. */
  readonly targetSetters: Readonly<Record<string, string>>;
}

/** The act by which the political body adopts ("Delibera n. 7 del 31 gennaio 2018"). */
export interface Act {
  readonly number: string;
  readonly date: IsoDate;
}

export interface PlanReader {
  /** The version in force: the last adopted. Null before the first. */
  current(): Promise<PlanVersion | null>;
  /** Every version, the last first, without its content. */
  list(): Promise<readonly Omit<PlanVersion, "plan" | "arrangements" | "targetSetters">[]>;
  byHash(hash: string): Promise<PlanVersion | null>;
}

export interface PlanWriter {
  /** Adds a version. Rejects with `Conflict` where the same content is in force already. */
  adopt(version: Omit<PlanVersion, "number" | "hash" | "adoptedAt" | "adoptedBy">): Promise<PlanVersion>;
}
