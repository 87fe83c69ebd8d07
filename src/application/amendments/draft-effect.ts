import { type LateTarget, lateTargets } from "../../core/amendment/late-target.ts";
import { compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { NodeResult } from "../../core/evaluation/evaluation.ts";
import { followed, placesChanged } from "../../core/measurement/places.ts";
import { isInSpan } from "../../core/period/years.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { AssessedDraft } from "../plans/assessment.ts";
import { type Moving, movingIn } from "../plans/moving.ts";
import type { Services } from "../services.ts";

/** What a draft would do to the plan in force, were it adopted today. */
export interface DraftEffect {
  readonly year: number;
  /** The body by the plan in force and by the draft, everything else the same; null where the draft does not cover the year. */
  readonly score: { readonly inForce: NodeResult; readonly draft: NodeResult } | null;
  /** Targets that would change after their outcome could be known. */
  readonly late: readonly LateTarget[];
  /** Indicators that would have another place. */
  readonly moving: readonly Moving[];
}

/** Null where the draft changes nothing of a plan in force. */
export async function draftEffect(
  services: Services,
  body: string,
  actor: Actor,
  { draft, inForce, difference }: Pick<AssessedDraft, "draft" | "inForce" | "difference">,
): Promise<DraftEffect | null> {
  require(actor, "see-decisions");
  const standing = inForce && difference && (await services.standings.of(body));
  if (!standing || !difference) return null;
  const { evaluation, moment, policy } = standing;
  const { measurements, setAside, overrides } = evaluation;
  const { plan } = draft;
  const on = dayInRome(services.clock().toISOString());
  const { period } = plan;
  const covers = period === null || isInSpan(moment.year, period);
  const places = placesChanged(standing.version.plan, plan);
  const then = () =>
    evaluateCompiled(
      compilePlan(plan),
      followed(measurements, places),
      policy,
      moment,
      followed(setAside, places),
      followed(overrides, places),
    ).body;
  return {
    year: moment.year,
    score: covers ? { inForce: evaluation.body, draft: then() } : null,
    moving: await services.store.read(body, (reader) =>
      movingIn(reader, standing.version.plan, plan, places, standing.entries, on),
    ),
    late: lateTargets({ before: standing.version.plan, after: plan, difference, measurements, policy, on }),
  };
}
