import { SourceLines } from "../../core/diagnostics/source-lines.ts";
import { diffPlans } from "../../core/plan/difference/diff.ts";
import { isEmpty, type PlanDifference } from "../../core/plan/difference/difference.ts";
import type { Prepared } from "../../core/plan/edit/edit.ts";
import type { SourceDocument } from "../../documents/blocks.ts";
import type { DraftChange, PlanDraft } from "../../store/drafts.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { Recent } from "../recent.ts";
import type { Services } from "../services.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { type Finding, findingsOf } from "./findings.ts";
import { readSource } from "./source.ts";

/** A plan with all that is found about it, and the document that it was read from. */
export interface Assessment extends Prepared {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  /** Null where the plan was read from no document. */
  readonly source: { readonly document: SourceDocument; readonly lines: SourceLines } | null;
}

/** A draft as its page shows it. */
export interface AssessedDraft extends Assessment {
  readonly draft: PlanDraft;
  readonly changes: readonly DraftChange[];
  /** The plan in force, and how the draft differs from it; null before the first. */
  readonly inForce: PlanVersion | null;
  readonly difference: PlanDifference | null;
}

export interface AssessedPlan extends Assessment {
  readonly version: PlanVersion;
}

const KEPT = 8;
const assessments = new WeakMap<Services["store"], Recent<Assessment>>();

export async function assessedDraft(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<AssessedDraft> {
  require(actor, "see-drafts");
  return services.store.read(body, async (reader) => {
    const draft = await reader.drafts.byId(id);
    if (draft === null) throw new Problem("not-found", "draft-not-found");
    const inForce = await reader.plans.current();
    const source = draft.source ?? (inForce?.hash === draft.base ? (inForce?.source ?? null) : null);
    const key = `${body} draft ${draft.id} ${draft.revision}`;
    const difference = inForce && diffPlans(inForce.plan, draft.plan);
    return {
      ...(await assess(services, reader, draft, source, key)),
      draft,
      changes: await reader.drafts.changes(id),
      inForce,
      difference: difference && !isEmpty(difference) ? difference : null,
    };
  });
}

/** The plan in force; null before the first. */
export async function assessedPlan(
  services: Services,
  body: string,
  actor: Actor,
): Promise<AssessedPlan | null> {
  require(actor, "see-checks");
  return services.store.read(body, async (reader) => {
    const version = await reader.plans.current();
    if (version === null) return null;
    const key = `${body} version ${version.number}`;
    return { ...(await assess(services, reader, version, version.source, key)), version };
  });
}

/** Findings hold for as long as the plan does: the key names the plan at a revision. */
async function assess(
  { store }: Services,
  reader: Reader,
  prepared: Prepared,
  named: PlanDraft["source"],
  key: string,
): Promise<Assessment> {
  const kept = assessments.get(store) ?? new Recent<Assessment>(KEPT);
  assessments.set(store, kept);
  const known = kept.peek(key);
  if (known) return known;
  const imported = await readSource(store, reader, named);
  const { plan, arrangements } = prepared;
  return kept.get(key, () => ({
    plan,
    arrangements,
    findings: findingsOf(prepared, imported),
    doubts: doubtsOf(prepared),
    source: imported && { document: imported.document, lines: new SourceLines(imported.document.text) },
  }));
}
