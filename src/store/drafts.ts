import type { Plan } from "../core/plan/plan.ts";
import type { Arrangements } from "./arrangements.ts";
import type { Instant } from "./store.ts";

/** A plan being prepared: imported or copied from the one in force, edited, then adopted or thrown away. */
export interface PlanDraft {
  readonly id: string;
  /** Grows by one with every change: who saves says which one was seen. */
  readonly revision: number;
  readonly state: "open" | "adopted" | "discarded";
  readonly plan: Plan;
  readonly arrangements: Arrangements;
  /** The document it was read from, kept among the evidence files; null where it was copied from the plan in force. */
  readonly source: { readonly hash: string; readonly name: string } | null;
  /** Hash of the version it was begun from; null for a first plan. */
  readonly base: string | null;
  readonly createdAt: Instant;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly changedAt: Instant;
  readonly changedBy: { readonly id: string; readonly name: string };
  readonly targetSetters: Readonly<Record<string, string>>;
}

/** One change of a draft, as it was asked for: the history of every field. */
export interface DraftChange {
  readonly number: number;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
  /** JSON of the change (`core/plan/edit`), opaque to the store. */
  readonly change: unknown;
}

export interface DraftReader {
  list(): Promise<readonly Omit<PlanDraft, "plan" | "arrangements" | "targetSetters">[]>;
  byId(id: string): Promise<PlanDraft | null>;
  changes(id: string): Promise<readonly DraftChange[]>;
}

export interface DraftWriter {
  create(draft: Pick<PlanDraft, "plan" | "arrangements" | "source" | "base">): Promise<PlanDraft>;
  /** Rejects with `Conflict` where the draft is no longer at `revision` or no longer open. */
  change(
    id: string,
    revision: number,
    next: Pick<PlanDraft, "plan" | "arrangements" | "targetSetters">,
    change: unknown,
  ): Promise<PlanDraft>;
  /** As `change`, to its end. */
  close(id: string, revision: number, state: "adopted" | "discarded"): Promise<void>;
}
