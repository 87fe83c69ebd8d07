import { placesChanged, SAME_PLACES } from "../../core/measurement/places.ts";
import { namedByCode } from "../../core/plan/edit/named-by-code.ts";
import { foldedLines } from "../../core/plan/edit/outcome.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PlanDraft } from "../../store/drafts.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Writer } from "../../store/store.ts";
import { actOf } from "../act.ts";
import { type Actor, authorOf } from "../actor.ts";
import { LONGEST_REASON, WHOLE } from "../amendments/reasons.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { assessedDraft } from "./assessment.ts";
import { changePlaces } from "./change-places.ts";
import { conflict, openDraft } from "./edit-draft.ts";
import { retitled } from "./judged-places.ts";

export interface Adoption {
  readonly draft: string;
  readonly revision: number;
  /** "Delibera n. 7" and its day, as typed: 2018-01-31 or 31/01/2018. */
  readonly number: string;
  readonly date: string;
  /** How many errors who adopts has seen and takes the plan with; null where none was acknowledged. */
  readonly errorsAccepted: number | null;
  /** Why the plan in force changes (D.Lgs. 150/2009, art. 6); it can be given afterwards too, change by change. */
  readonly reason?: string | undefined;
  /** Places of which the indicator is the one that was there, rewritten, where that is in doubt; all others are new. */
  readonly samePlaces?: readonly string[] | undefined;
}

/**
 * Puts a draft in force by the act of the political body (D.Lgs. 150/2009, art. 10). Errors in the plan do not forbid
 * it, since it is the document that the body adopted; but they are taken knowingly, and their number is the one that
 * stands now.
 */
export async function adoptDraft(
  services: Services,
  body: string,
  actor: Actor,
  adoption: Adoption,
): Promise<PlanVersion> {
  require(actor, "adopt-plan");
  const draft = await openDraft(services, body, adoption.draft, adoption.revision);
  const { findings, inForce } = await assessedDraft(services, body, actor, draft.id);
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error").length;
  const today = dayInRome(services.clock().toISOString());
  const { act, faults } = actOf(adoption, today);
  if (errors > 0 && adoption.errorsAccepted !== errors)
    faults.push({ at: "errors", message: "adopt-errors-not-accepted", params: { count: errors } });
  const reason = foldedLines(adoption.reason ?? "");
  if (reason.length > LONGEST_REASON)
    faults.push({ at: "reason", message: "decision-reason-too-long", params: { most: LONGEST_REASON } });
  if (act !== null && inForce !== null && act.date < inForce.act.date && shareYears(draft.plan, inForce.plan))
    faults.push({
      at: "date",
      message: "adopt-date-before",
      params: { act: inForce.act.number, day: inForce.act.date },
    });
  if (draft.plan.nodes.length === 0) faults.push({ at: null, message: "adopt-plan-empty", params: {} });
  if (faults.length > 0 || act === null) throw new Problem("invalid-input", "adopt-not-done", {}, faults);
  const { source } = draft;
  const { samePlaces = [] } = adoption;
  return services.store.write(body, authorOf(actor), async (writer) => {
    await writer.drafts.close(draft.id, draft.revision, "adopted").catch(conflict);
    const current = await writer.plans.current();
    if (current?.hash !== inForce?.hash)
      throw new Problem("conflict", "adopt-overtaken", { act: current?.act.number ?? "" });
    const { plan, arrangements, renamed } = namedByCode(draft, await nodesSoFar(writer));
    const wrote = Object.entries(draft.targetSetters).map(
      ([id, who]) => [renamed.get(id) ?? id, who] as const,
    );
    const named = { ...draft, plan, arrangements, targetSetters: Object.fromEntries(wrote) };
    const targetSetters = settersOf(named, current, new Set(samePlaces));
    const version = await writer.plans.adopt({ plan, arrangements, act, source, targetSetters }).catch(() => {
      throw new Problem("already-done", "adopt-same-plan", { act: current?.act.number ?? "" });
    });
    if (current !== null && reason !== "")
      await writer.records.add("amendment", version.hash, {
        from: current.hash,
        reasons: { [WHOLE]: reason },
      });
    await changePlaces(writer, version, current, today, samePlaces);
    return version;
  });
}

/** Ids of the nodes of every plan that has been in force: what was measured belongs to them. */
async function nodesSoFar({ plans }: Writer): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { hash } of await plans.list())
    for (const { id } of (await plans.byHash(hash))?.plan.nodes ?? []) ids.add(id);
  return ids;
}

/**
 * Whether two plans cover a year in common. An act older than the one in force cannot change what that one decided: an
 * amendment would pass for the plan approved for the year, and no page would tell of it.
 */
function shareYears({ period: one }: Plan, { period: other }: Plan): boolean {
  return one === null || other === null || (one.from <= other.to && other.from <= one.to);
}

/** Who set each target: who last wrote it in the draft, else who had set it in the plan in force, else who imported it. */
function settersOf(
  draft: PlanDraft,
  inForce: PlanVersion | null,
  same: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const before = new Map(
    (inForce?.plan.nodes ?? []).flatMap(({ indicators }) =>
      indicators.map((one) => [one.id, one.targets] as const),
    ),
  );
  const known = inForce === null ? same : retitled(inForce.plan, draft);
  const isSame = (place: string): boolean => same.has(place) || known.has(place);
  const { moved, taken } = inForce === null ? SAME_PLACES : placesChanged(inForce.plan, draft.plan, isSame);
  const setters: Record<string, string> = {};
  for (const { indicators } of draft.plan.nodes)
    for (const { id, targets } of indicators) {
      if (targets.length === 0) continue;
      const was = moved.get(id) ?? (taken.has(id) ? null : id);
      const kept = was !== null && canonicalJson(before.get(was) ?? null) === canonicalJson(targets);
      setters[id] =
        draft.targetSetters[id] ?? (kept ? inForce?.targetSetters[was] : undefined) ?? draft.createdBy.id;
    }
  return setters;
}
