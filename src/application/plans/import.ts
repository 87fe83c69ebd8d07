import { createHash } from "node:crypto";
import { hashPlan } from "../../core/plan/hash.ts";
import { type ImportedPlan, importPlan } from "../../documents/import-plan.ts";
import type { PlanDraft } from "../../store/drafts.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { carriedOver } from "./carry-over.ts";
import { titledPlan } from "./plan-title.ts";
import { type UploadedFile, uploadedPlan } from "./uploaded.ts";

/**
 * Reads a plan document into a draft. The file is kept as it came, so that every place in it can be shown again. A
 * document without a plan makes no draft; the same document twice, or one that says what the plan in force says already,
 * is "already-done".
 */
export async function importDocument(
  services: Services,
  body: string,
  actor: Actor,
  sent: { readonly name: string; readonly bytes: Uint8Array },
): Promise<PlanDraft> {
  require(actor, "prepare-plan");
  const file = uploadedPlan(sent.name, sent.bytes);
  const hash = createHash("sha256").update(file.bytes).digest("hex");
  // Before reading, which may take seconds; and again when writing, for somebody may have been as quick.
  await services.store.read(body, (reader) => refuseRepeated(reader, hash, file));
  const imported = await importPlan(file.name, file.bytes);
  if (imported.plan.nodes.length === 0) throw withoutPlan(file, imported);
  return services.store.write(body, authorOf(actor), async (writer) => {
    const inForce = await refuseRepeated(writer, hash, file);
    const prepared = carriedOver(titledPlan(imported.plan, file.name), inForce);
    if (inForce !== null && hashPlan(prepared.plan) === inForce.hash) throw samePlan(inForce);
    const kept = await writer.evidence.add(file);
    return writer.drafts.create({
      ...prepared,
      source: { hash: kept.hash, name: file.name },
      base: inForce?.hash ?? null,
    });
  });
}

/** Throws where the same document is being prepared or is in force; gives the plan in force. */
async function refuseRepeated(
  reader: Reader,
  hash: string,
  { name }: UploadedFile,
): Promise<PlanVersion | null> {
  const drafts = await reader.drafts.list();
  const draft = drafts.find(({ state, source }) => state === "open" && source?.hash === hash);
  if (draft) throw new Problem("already-done", "import-same-draft", { name, draft: draft.id });
  const inForce = await reader.plans.current();
  if (inForce?.source?.hash === hash) throw samePlan(inForce);
  return inForce;
}

function samePlan({ act }: PlanVersion): Problem {
  return new Problem("already-done", "import-same-plan", { act: act.number, date: act.date });
}

/** Why no plan came of a document: what its reader found wrong with it. */
function withoutPlan({ name }: UploadedFile, { diagnostics }: ImportedPlan): Problem {
  const faults = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, params }) => ({ at: "file", message: code, params: { ...params } }));
  return new Problem("invalid-input", "import-no-plan", { name }, faults);
}
