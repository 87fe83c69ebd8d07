import type { Diagnostic, Param } from "../../core/diagnostics/diagnostic.ts";
import { applyEdit } from "../../core/plan/edit/apply.ts";
import { type Edit, type Prepared, subjectOf } from "../../core/plan/edit/edit.ts";
import { indicatorOf } from "../../core/plan/edit/parts.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { PlanDraft } from "../../store/drafts.ts";
import { Conflict } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";

export interface EditedDraft {
  readonly draft: PlanDraft;
  /** Doubts about what was typed, and what else the edits did. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies edits to a draft, all or none, each kept in its history. `revision` is the one that was seen: where somebody
 * has changed the draft meanwhile the problem is a "conflict", and nothing is written. Edits that change nothing leave
 * no trace.
 */
export async function editDraft(
  services: Services,
  body: string,
  actor: Actor,
  input: { readonly draft: string; readonly revision: number; readonly edits: readonly Edit[] },
): Promise<EditedDraft> {
  require(actor, "prepare-plan");
  const author = authorOf(actor);
  const before = await openDraft(services, body, input.draft, input.revision);
  const { steps, diagnostics } = applied(before, input.edits, author.id);
  if (steps.length === 0) return { draft: before, diagnostics };
  const draft = await services.store.write(body, author, async (writer) => {
    let latest = before;
    for (const { next, edit } of steps)
      latest = await writer.drafts.change(before.id, latest.revision, next, edit).catch(conflict);
    return latest;
  });
  return { draft, diagnostics };
}

/** Chooses a reading of a doubtful formula. */
export async function settleReading(
  services: Services,
  body: string,
  actor: Actor,
  input: {
    readonly draft: string;
    readonly revision: number;
    readonly indicator: string;
    readonly normal: string;
  },
): Promise<EditedDraft> {
  const { draft, revision, indicator, normal } = input;
  return editDraft(services, body, actor, {
    draft,
    revision,
    edits: [{ kind: "settle-reading", indicator, normal }],
  });
}

/** The draft at the revision that was seen. Throws where there is none, where it is closed, where it went on. */
export async function openDraft(
  { store }: Services,
  body: string,
  id: string,
  revision: number,
): Promise<PlanDraft> {
  const draft = await store.read(body, (reader) => reader.drafts.byId(id));
  if (draft === null) throw new Problem("not-found", "draft-not-found");
  const params = { by: draft.changedBy.name, at: draft.changedAt };
  if (draft.state !== "open")
    throw new Problem("conflict", "draft-closed", { ...params, state: draft.state });
  if (draft.revision !== revision) throw new Problem("conflict", "draft-changed", params);
  return draft;
}

/** What the store refuses because somebody was first, as the problem that is told. */
export function conflict(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { by = "", at = "" } = error.current ?? {};
  throw new Problem("conflict", "draft-changed", { by, at });
}

interface Step {
  readonly edit: Edit;
  readonly next: Prepared & Pick<PlanDraft, "targetSetters">;
}

function applied(
  draft: PlanDraft,
  edits: readonly Edit[],
  author: string,
): { readonly steps: readonly Step[]; readonly diagnostics: readonly Diagnostic[] } {
  const steps: Step[] = [];
  const told: Diagnostic[] = [];
  const refused: Diagnostic[] = [];
  let state: Step["next"] = draft;
  for (const edit of edits) {
    const edited = applyEdit(state, edit);
    if (!edited.done) {
      refused.push(...edited.diagnostics);
      continue;
    }
    told.push(...edited.diagnostics);
    const { plan, arrangements } = edited.prepared;
    if (isSame(plan, state.plan) && isSame(arrangements, state.arrangements)) continue;
    state = { plan, arrangements, targetSetters: settersAfter(state, edited.prepared, edit, author) };
    steps.push({ edit, next: state });
  }
  if (refused.length > 0) throw new Problem("invalid-input", "draft-not-changed", {}, refused.map(faultOf));
  return { steps, diagnostics: told };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** Who sets a target is who last wrote it: that person may neither declare nor validate its value. */
function settersAfter(
  before: Step["next"],
  after: Prepared,
  edit: Edit,
  author: string,
): PlanDraft["targetSetters"] {
  const subject = subjectOf(edit);
  if (subject === null) return before.targetSetters;
  const [was, is] = [before, after].map(({ plan }) => indicatorOf(plan, subject)?.indicator.targets ?? []);
  return isSame(was, is) ? before.targetSetters : { ...before.targetSetters, [subject]: author };
}

/** "A.1/1 target": subject and field, as forms name them. */
function faultOf({ code, params, subject, location }: Diagnostic): Fault {
  const field = location?.in === "field" ? location.field : null;
  const at = [subject, field].filter((part) => part !== null).join(" ");
  return { at: at === "" ? null : at, message: code, params: params as Readonly<Record<string, Param>> };
}
