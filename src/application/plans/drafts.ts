import type { PlanDraft } from "../../store/drafts.ts";
import type { PlanVersion } from "../../store/plans.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { conflict, openDraft } from "./edit-draft.ts";

export type DraftHeading = Omit<PlanDraft, "plan" | "arrangements" | "targetSetters">;

/** Plans being prepared, changed last first, and the heading of the plan in force. */
export async function openDrafts(
  { store }: Services,
  body: string,
  actor: Actor,
): Promise<{ readonly drafts: readonly DraftHeading[]; readonly inForce: PlanVersion | null }> {
  require(actor, "see-drafts");
  return store.read(body, async ({ drafts, plans }) => ({
    drafts: (await drafts.list()).filter(({ state }) => state === "open"),
    inForce: await plans.current(),
  }));
}

/**
 * Begins an amendment: a draft that is the plan in force, to be edited and adopted by an act of its own (D.Lgs. 150/2009,
 * art. 6 and 10). One that was begun and not changed yet is gone on with.
 */
export async function startAmendment({ store }: Services, body: string, actor: Actor): Promise<PlanDraft> {
  require(actor, "prepare-plan");
  return store.write(body, authorOf(actor), async (writer) => {
    const inForce = await writer.plans.current();
    if (inForce === null) throw new Problem("not-found", "amend-no-plan");
    const begun = (await writer.drafts.list()).find(
      ({ state, source, base }) => state === "open" && source === null && base === inForce.hash,
    );
    if (begun)
      throw new Problem("already-done", "amend-begun", { draft: begun.id, by: begun.createdBy.name });
    const { plan, arrangements } = inForce;
    return writer.drafts.create({ plan, arrangements, source: null, base: inForce.hash });
  });
}

/** Throws a draft away. It stays in the store, closed: what was done in it can still be told. */
export async function discardDraft(
  services: Services,
  body: string,
  actor: Actor,
  input: { readonly draft: string; readonly revision: number },
): Promise<void> {
  require(actor, "prepare-plan");
  const { id, revision } = await openDraft(services, body, input.draft, input.revision);
  await services.store.write(body, authorOf(actor), (writer) =>
    writer.drafts.close(id, revision, "discarded").catch(conflict),
  );
}

/** The amendment that is being prepared, for an edit that begins in the plan in force; begun where there is none. */
export async function amendmentOf(services: Services, body: string, actor: Actor): Promise<PlanDraft> {
  try {
    return await startAmendment(services, body, actor);
  } catch (error) {
    if (!(error instanceof Problem) || error.id !== "amend-begun") throw error;
    const draft = await services.store.read(body, ({ drafts }) => drafts.byId(String(error.params["draft"])));
    if (draft === null) throw error;
    return draft;
  }
}
