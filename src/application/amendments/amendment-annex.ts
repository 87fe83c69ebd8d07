import { changedSubjects } from "../../core/amendment/changed-subject.ts";
import { lateTargets } from "../../core/amendment/late-target.ts";
import { compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation, Moment } from "../../core/evaluation/evaluation.ts";
import type { Shares } from "../../core/evidence-grade/shares.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import { diffPlans } from "../../core/plan/difference/diff.ts";
import type { PlanDifference } from "../../core/plan/difference/difference.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { PlanVersion } from "../../store/plans.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { recordedDecisions } from "../decisions/recorded.ts";
import { sharesIn } from "../evidence/grades.ts";
import { require } from "../guard.ts";
import { countedFor, placesChanges } from "../plans/places.ts";
import type { Services } from "../services.ts";
import {
  type Asked,
  type Decided,
  decidedUpTo,
  momentOf,
  overridesIn,
  policyFor,
  setAsideIn,
} from "../standing.ts";
import type {
  AmendmentAnnex,
  PlanAmendment,
  ReasonedChange,
  VersionHeading,
  WithdrawnIndicator,
} from "./annex.ts";
import { WHOLE } from "./reasons.ts";
import { approvedAt, headingOf, versionsOfYear } from "./versions.ts";

/**
 * What changed of the plan in a year, why, and what it did to the score. Null where no version covers the year. Versions
 * adopted, decisions taken and values recorded after the moment do not count.
 */
export async function amendmentAnnex(
  services: Services,
  body: string,
  actor: Actor,
  year: number,
  asked: Omit<Asked, "year"> = {},
): Promise<AmendmentAnnex | null> {
  require(actor, "see-decisions");
  const today = dayInRome(services.clock().toISOString());
  return services.store.read(body, (reader) => annexWithin(reader, year, asked, today));
}

/** The same within a read that has begun, for who has asked leave already. */
export async function annexWithin(
  reader: Reader,
  year: number,
  asked: Omit<Asked, "year">,
  today: string,
): Promise<AmendmentAnnex | null> {
  const knownUpTo = asked.knownAt ?? today;
  const all = await versionsOfYear(reader.plans, year, (one) => dayInRome(one.adoptedAt) <= knownUpTo);
  const versions = all.slice(approvedAt(all, year));
  const [approved] = versions;
  const amended = versions.at(-1);
  if (!approved || !amended) return null;
  const entries = await reader.ledger.entries();
  const places = await placesChanges(reader);
  const countedBy = ({ number }: VersionHeading) =>
    countedFor(entries, places, ({ content }) => content.version <= number);
  const measuredFor = (version: VersionHeading): readonly Measurement[] =>
    countedBy(version).entries.map(({ measurement }) => measurement);
  const decided = await decidedUpTo(reader, await reader.records.position());
  const moment = momentOf(amended.plan, { ...asked, year }, today);
  const policy = policyFor(decided.policies, moment);
  const scored = once(() => {
    const evaluated = (version: PlanVersion): Scored => {
      const { entries: counted } = countedBy(version);
      const evaluation = evaluationOf(version, measuredFor(version), decided, policy, moment);
      return { evaluation, shares: sharesIn({ evaluation, entries: counted }).body };
    };
    const after = evaluated(amended);
    return { approved: approved === amended ? after : evaluated(approved), amended: after };
  });
  const reasons = (await reader.records.list("amendment")).filter(({ at }) => dayInRome(at) <= knownUpTo);
  const steps = versions.slice(1).map((version, at): Step => {
    const from = versions[at] ?? approved;
    return { version, from, difference: diffPlans(from.plan, version.plan) };
  });
  const decisions = await recordedDecisions(reader, moment, amended.plan);
  return {
    year,
    moment,
    approved: headingOf(approved),
    amended: headingOf(amended),
    get score() {
      return both(scored(), ({ evaluation }) => evaluation.body);
    },
    get evaluations() {
      return both(scored(), ({ evaluation }) => evaluation);
    },
    get shares() {
      return both(scored(), ({ shares }) => shares);
    },
    amendments: steps.map((step) =>
      amendment(step, reasonsFor(reasons, step), measuredFor(step.from), policy, judgedIn(places, step)),
    ),
    withdrawn: withdrawnIn(steps, amended).map((one) => ({
      ...one,
      entries: entries.filter(
        ({ measurement }) => measurement.year === year && measurement.indicator === one.indicator.id,
      ),
    })),
    decisions: decisions.filter(({ inForce }) => inForce),
  };
}

interface Scored {
  readonly evaluation: Evaluation;
  readonly shares: Shares;
}

function both<T>(
  { approved, amended }: { readonly approved: Scored; readonly amended: Scored },
  take: (one: Scored) => T,
): { readonly approved: T; readonly amended: T } {
  return { approved: take(approved), amended: take(amended) };
}

/** A plan is evaluated where somebody looks at its score: a report of a year without amendments does not. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Step {
  readonly version: PlanVersion;
  readonly from: PlanVersion;
  readonly difference: PlanDifference;
}

function evaluationOf(
  { plan }: PlanVersion,
  measurements: readonly Measurement[],
  { setAside, overrides }: Decided,
  policy: Policy,
  moment: Moment,
): Evaluation {
  return evaluateCompiled(
    compilePlan(plan),
    measurements,
    policy,
    moment,
    setAsideIn(setAside, moment),
    overridesIn(overrides, moment),
  );
}

type Reasons = Readonly<Record<string, string>>;

/** The last reasons given for a step. A plan taken up again was preceded by another: its old reasons are not these. */
function reasonsFor(records: readonly CycleRecord<"amendment">[], { version, from }: Step): Reasons {
  const last = records.findLast(
    ({ subject, content }) => subject === version.hash && content.from === from.hash,
  );
  return last?.content.reasons ?? {};
}

/** What was said of the places of a step whose indicators might have been new, by place. */
function judgedIn(
  places: readonly CycleRecord<"places">[],
  { version }: Step,
): ReadonlyMap<string, "same" | "new"> {
  const record = places.find(({ content }) => content.version === version.number);
  return new Map((record?.content.judged ?? []).map(({ place, same }) => [place, same ? "same" : "new"]));
}

function amendment(
  { version, from, difference }: Step,
  reasons: Reasons,
  measurements: readonly Measurement[],
  policy: Policy,
  judged: ReadonlyMap<string, "same" | "new">,
): PlanAmendment {
  const on = version.act.date;
  const late = lateTargets({ before: from.plan, after: version.plan, difference, measurements, policy, on });
  const newIds = new Map(
    difference.nodes.changed.flatMap(({ indicators }) =>
      indicators.changed.map(({ before, after }) => [after.id, before.id] as const),
    ),
  );
  const removed = new Map(
    difference.nodes.removed.map(({ id, indicators }) => [id, indicators.map((one) => one.id)] as const),
  );
  const changes = changedSubjects(difference, version.plan.title).map((change): ReasonedChange => {
    const ids =
      change.kind === "indicator"
        ? [newIds.get(change.subject) ?? change.subject]
        : change.kind === "node" && change.change === "removed"
          ? (removed.get(change.subject) ?? [])
          : [];
    const said = change.kind === "indicator" ? judged.get(change.subject) : undefined;
    return {
      ...change,
      ...(said ? { judged: said } : {}),
      reason: reasons[change.subject] ?? "",
      late: change.change === "added" ? [] : late.filter(({ indicator }) => ids.includes(indicator)),
    };
  });
  const reason = reasons[WHOLE] ?? "";
  return {
    version: headingOf(version),
    from: headingOf(from),
    reason,
    changes,
    withoutReason: reason === "" ? changes.filter((one) => one.reason === "").length : 0,
  };
}

/** Indicators that a step withdrew and no later one brought back, each once. */
function withdrawnIn(
  steps: readonly Step[],
  amended: PlanVersion,
): readonly Omit<WithdrawnIndicator, "entries">[] {
  const there = new Set(amended.plan.nodes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const found = new Map<string, Omit<WithdrawnIndicator, "entries">>();
  for (const { version, difference } of steps) {
    const by = headingOf(version);
    const gone = [
      ...difference.nodes.removed.map(({ id, indicators }) => ({ node: id, indicators })),
      ...difference.nodes.changed.map(({ before, indicators }) => ({
        node: before.id,
        indicators: indicators.removed,
      })),
    ];
    for (const { node, indicators } of gone)
      for (const indicator of indicators)
        if (!there.has(indicator.id)) found.set(indicator.id, { indicator, node, by });
  }
  return [...found.values()];
}
