import { type Places, placesChanged } from "../../core/measurement/places.ts";
import {
  type Placed,
  placed,
  type Rewriting,
  rewritingOf,
  rewritings,
} from "../../core/measurement/rewritten.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";

/** A place of which the body says, when it adopts, whether its indicator is the one that was there, or a new one. */
export interface Judged extends Rewriting {
  /** Id of the indicator in the plan to adopt. */
  readonly place: string;
  /** The last version whose plan had the place: the one in force, or one before it where it left the place empty. */
  readonly version: number;
  /** That version is in force; else it left before the plan that is. */
  readonly inForce: boolean;
}

export interface ToJudge {
  readonly judged: readonly Judged[];
  /** Places that were another's in a plan before the one in force and get an indicator known from elsewhere. */
  readonly taken: readonly string[];
  /** Places that are the same without asking, by `retitled`. */
  readonly same: ReadonlySet<string>;
}

/** A plan to adopt; without a source it was written by forms. */
export type NextPlan = Pick<PlanVersion, "plan" | "source">;

/**
 * Indicators of which nothing but the title of their node is another, in a plan written by forms: these give no node's
 * number to another node, so that one with a new title is the same one. A document may give it to whatever it likes.
 */
export function retitled(before: Plan, { plan, source }: NextPlan): ReadonlySet<string> {
  return new Set(
    source === null
      ? rewritings(before, plan).flatMap(({ is, onlyNode }) => (onlyNode ? is.indicator.id : []))
      : [],
  );
}

/**
 * The places to be judged if a plan follows the one in force: where an indicator is so unlike the one before that it may
 * be new. A place that is empty in the plan in force may have been another's before; it matters where something was
 * measured under it.
 */
export async function judgedPlaces(
  reader: Pick<Reader, "plans">,
  before: PlanVersion,
  next: NextPlan,
  measured: ReadonlySet<string>,
): Promise<ToJudge> {
  const { plan } = next;
  const same = retitled(before.plan, next);
  const direct = rewritings(before.plan, plan)
    .map((one): Judged => ({ ...one, place: one.is.indicator.id, version: before.number, inForce: true }))
    .filter(({ place }) => !same.has(place));
  const known = placedIn(before.plan);
  const back = new Map([...placedIn(plan)].filter(([id]) => !known.has(id) && measured.has(id)));
  const { moved } = placesChanged(before.plan, plan, () => true);
  const others = await reused(reader, before, back);
  return {
    judged: [...direct, ...others.filter(({ place }) => !moved.has(place))],
    taken: others.filter(({ place }) => moved.has(place)).map(({ place }) => place),
    same,
  };
}

async function reused(
  { plans }: Pick<Reader, "plans">,
  { number }: PlanVersion,
  back: Map<string, Placed>,
): Promise<readonly Judged[]> {
  const found: Judged[] = [];
  if (back.size === 0) return found;
  for (const heading of await plans.list()) {
    if (heading.number >= number || back.size === 0) continue;
    const then = placedIn((await plans.byHash(heading.hash))?.plan ?? { nodes: [] });
    for (const [place, is] of back) {
      const was = then.get(place);
      if (was === undefined) continue;
      const one = rewritingOf(was, is);
      if (one !== null) found.push({ ...one, place, version: heading.number, inForce: false });
      back.delete(place);
    }
  }
  return found;
}

/** The places that change; `same` are those judged to be of the indicator that was there. */
export function placesJudged(before: Plan, after: Plan, toJudge: ToJudge, same: ReadonlySet<string>): Places {
  const { moved, taken } = placesChanged(before, after, (id) => same.has(id) || toJudge.same.has(id));
  const renewed = toJudge.judged.flatMap(({ place }) => (same.has(place) ? [] : place));
  return { moved, taken: new Set([...taken, ...renewed, ...toJudge.taken]) };
}

/** Refuses what is said of places that nobody asks about: who says it looks at another draft. */
export function refuseUnasked(judged: readonly Judged[], same: readonly string[]): void {
  const asked = new Set(judged.map(({ place }) => place));
  const faults = same
    .filter((place) => !asked.has(place))
    .map((indicator) => ({ at: null, message: "adopt-same-unasked", params: { indicator } }));
  if (faults.length > 0) throw new Problem("invalid-input", "adopt-not-done", {}, faults);
}

function placedIn({ nodes }: Pick<Plan, "nodes">): Map<string, Placed> {
  return new Map(
    nodes.flatMap((node) =>
      node.indicators.map((indicator): [string, Placed] => [indicator.id, placed(node, indicator)]),
    ),
  );
}
