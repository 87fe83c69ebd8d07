import { type LateTarget, lateTargets } from "../../core/amendment/late-target.ts";
import { compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { NodeResult } from "../../core/evaluation/evaluation.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import { followed } from "../../core/measurement/places.ts";
import { isInSpan } from "../../core/period/years.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { Actor } from "../actor.ts";
import { sharesIn } from "../evidence/grades.ts";
import { require } from "../guard.ts";
import type { AssessedDraft } from "../plans/assessment.ts";
import { judgedPlaces, placesJudged } from "../plans/judged-places.ts";
import { type Moving, movingIn } from "../plans/moving.ts";
import { type PlaceQuestion, placeQuestions } from "../plans/place-questions.ts";
import type { Services } from "../services.ts";

/** What a draft would do to the plan in force, were it adopted today. */
export interface DraftEffect {
  readonly year: number;
  /** The body by the plan in force and by the draft, everything else the same; null where the draft does not cover the year. */
  readonly score: { readonly inForce: NodeResult; readonly draft: NodeResult } | null;
  /** What the score in force rests on; that of a draft is nobody's yet. */
  readonly shares: Shares;
  /** Targets that would change after their outcome could be known. */
  readonly late: readonly LateTarget[];
  /** Indicators that would have another place, those aside of which a question is asked. */
  readonly moving: readonly Moving[];
  /** Asked of who adopts it; everything else here stands as if each were new. */
  readonly questions: readonly PlaceQuestion[];
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
  const { version, entries, left } = standing;
  const before = version.plan;
  const measured = new Set([...entries, ...left].map(({ measurement }) => measurement.indicator));
  const { places, moving, questions } = await services.store.read(body, async (reader) => {
    const toJudge = await judgedPlaces(reader, version, draft, measured);
    const places = placesJudged(before, plan, toJudge, new Set());
    const asked = new Set(toJudge.judged.map(({ was }) => was.indicator.id));
    return {
      places,
      questions: await placeQuestions(reader, plan, toJudge.judged, places, entries, on),
      moving: (await movingIn(reader, before, plan, places, entries, on)).filter(
        ({ from }) => !asked.has(from),
      ),
    };
  });
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
    shares: sharesIn(standing).body,
    moving,
    questions,
    late: lateTargets({ before, after: plan, difference, measurements, policy, on }),
  };
}
