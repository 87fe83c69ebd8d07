import { compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../../core/evaluation/evaluation.ts";
import { type Moves, movesBetween } from "../../core/evaluation/moves.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { Actor } from "../actor.ts";
import type { VersionHeading } from "../amendments/annex.ts";
import { headingOf, versionsOfYear } from "../amendments/versions.ts";
import { require } from "../guard.ts";
import { countedFor, placesChanges } from "../plans/places.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type Decided, decidedUpTo, momentOf, overridesIn, policyFor, setAsideIn } from "../standing.ts";
import { readDocument } from "./adopt-policy.ts";

/** A year scored by another policy. */
export interface YearEffect {
  readonly year: number;
  readonly moment: Moment;
  /** The plan scored: the last version that covers the year. */
  readonly version: VersionHeading;
  readonly plan: Plan;
  /** The policy that the year is scored by. */
  readonly before: Policy;
  readonly moves: Moves;
  readonly evaluation: { readonly before: Evaluation; readonly after: Evaluation };
}

export interface PolicyEffect {
  readonly policy: Policy;
  /** Doubts about it that do not forbid it. */
  readonly warnings: readonly Fault[];
  readonly years: readonly YearEffect[];
  /** Years measured in which a plan holds: those that can be chosen. */
  readonly measured: readonly number[];
  /** Years chosen that are none of these: nothing can be scored in them. */
  readonly unscored: readonly number[];
}

/**
 * What if this policy had applied: every year measured (or those chosen of them), scored again on the same plan, ledger,
 * decisions and day. Nothing is saved. A document that cannot be used is "invalid-input", with its faults.
 */
export async function policyEffect(
  services: Services,
  body: string,
  actor: Actor,
  { document, years }: { readonly document: unknown; readonly years?: readonly number[] | undefined },
): Promise<PolicyEffect> {
  require(actor, "see-scenario");
  const { policy, faults, warnings } = readDocument(document);
  if (policy === null) throw new Problem("invalid-input", "policy-not-usable", {}, faults);
  const today = dayInRome(services.clock().toISOString());
  return services.store.read(body, async (reader) => {
    const entries = await reader.ledger.entries();
    const places = await placesChanges(reader);
    const measuredIn = new Set(entries.map(({ measurement }) => measurement.year));
    const decided = await decidedUpTo(reader, await reader.records.position());
    const effects: YearEffect[] = [];
    const measured: number[] = [];
    for (const year of [...measuredIn].sort((a, b) => a - b)) {
      const version = (await versionsOfYear(reader.plans, year)).at(-1);
      if (!version) continue;
      measured.push(year);
      if (years !== undefined && years.length > 0 && !years.includes(year)) continue;
      const counted = countedFor(entries, places, ({ content }) => content.version <= version.number);
      const rows = counted.entries.map(({ measurement }) => measurement);
      effects.push(yearEffect(version, rows, decided, policy, momentOf(version.plan, { year }, today)));
    }
    const unscored = [...new Set(years)].filter((year) => !measured.includes(year));
    return { policy, warnings, years: effects, measured, unscored };
  });
}

function yearEffect(
  version: PlanVersion,
  rows: readonly Measurement[],
  { policies, setAside, overrides }: Decided,
  policy: Policy,
  moment: Moment,
): YearEffect {
  const { plan } = version;
  const was = policyFor(policies, moment);
  const compiled = compilePlan(plan);
  const [aside, overridden] = [setAsideIn(setAside, moment), overridesIn(overrides, moment)];
  const by = (one: Policy) => evaluateCompiled(compiled, rows, one, moment, aside, overridden);
  const [before, after] = [by(was), by(policy)];
  return {
    year: moment.year,
    moment,
    version: headingOf(version),
    plan,
    before: was,
    moves: movesBetween(before, after),
    evaluation: { before, after },
  };
}
