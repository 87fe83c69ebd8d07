import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { work } from "../formula/evaluate.ts";
import { type Interval, intervalOf } from "../formula/interval.ts";
import { distinctNeeds, type Value } from "../formula/value.ts";
import type { MeasuredValue } from "../measurement/measurement.ts";
import { HUNDRED, max, min, ONE, type Rational, rational, ZERO } from "../number/rational.ts";
import type { Achievement } from "../policy/achievement.ts";
import type { Comparison, NumberComparison } from "../policy/comparison.ts";
import type { Policy } from "../policy/policy.ts";
import type { Target } from "../target/target.ts";
import type { CompiledIndicator } from "./compile.ts";
import type {
  Comparing,
  IndicatorResult,
  Input,
  Moment,
  Need,
  Override,
  SetAside,
  WorkedFormula,
} from "./evaluation.ts";
import { inputsFor, type Sources } from "./inputs.ts";
import { certain, held, NOTHING } from "./mean.ts";
import { type Milestone, readMilestone } from "./milestone.ts";
import { targetOfYear } from "./target-of-year.ts";
import { type Threshold, thresholdOf } from "./threshold.ts";

/** What an indicator is evaluated in. */
export interface Scene extends Sources {
  readonly moment: Moment;
  readonly policy: Policy;
  /** What the nodes evaluated so far would need to be complete. */
  needsOf(node: number): readonly Need[];
  readonly setAside: ReadonlyMap<string, SetAside>;
  readonly overrides: ReadonlyMap<string, Override>;
}

/** Evaluates one indicator; the nodes that its roll-ups average must have been evaluated before. */
export function evaluateIndicator(c: CompiledIndicator, scene: Scene): IndicatorResult {
  const computed = computedResult(c, scene);
  const by = scene.overrides.get(c.key);
  if (!by || computed.status === "not-applicable") return computed;
  return {
    ...computed,
    ...certain(by.achievement),
    status: "known",
    achievement: by.achievement,
    uncapped: by.achievement,
    needs: [],
    reason: null,
    overridden: { by, computed },
  };
}

function computedResult(c: CompiledIndicator, scene: Scene): IndicatorResult {
  const target = targetOfYear(c.indicator.targets, scene.moment.year, scene.firstYear);
  const decision = scene.setAside.get(c.key);
  if (decision) {
    const { reason, author, date } = decision;
    return uncounted(
      c,
      scene,
      target,
      diagnostic("indicator-set-aside", "info", { reason, author, date }, of(c)),
    );
  }
  if (!target) {
    const years = c.indicator.targets.flatMap((t) => (t.year === null ? [] : [String(t.year)]));
    const params = { year: scene.moment.year, years };
    return uncounted(c, scene, null, diagnostic("no-target-for-year", "info", params, of(c)));
  }
  if (target.value.kind === "date") {
    return byMilestone(
      c,
      scene,
      target,
      readMilestone(c, scene.ledger, scene.moment, target, scene.policy.graceDays),
    );
  }
  const upTo =
    target.deadline !== null && target.deadline < scene.moment.observedUpTo ? target.deadline : null;
  const worked = work(c.expression, inputsFor(c, scene, scene.moment.year, upTo));
  if (worked.value.status === "not-applicable") return uncounted(c, scene, target, worked.value.reason);
  return byValue(c, scene, target, worked);
}

function of(c: CompiledIndicator): { subject: string } {
  return { subject: c.indicator.id };
}

function blank(c: CompiledIndicator, target: Target | null): Omit<IndicatorResult, "status"> {
  return {
    ...NOTHING,
    id: c.indicator.id,
    value: null,
    target,
    achievement: null,
    uncapped: null,
    needs: [],
    reason: null,
    weight: c.weight,
    worked: null,
    comparing: null,
    achieved: null,
    overridden: null,
  };
}

/** Not scored in this year; the value is shown all the same where it is known. */
function uncounted(
  c: CompiledIndicator,
  scene: Scene,
  target: Target | null,
  reason: Diagnostic,
): IndicatorResult {
  const worked = work(c.expression, inputsFor(c, scene, scene.moment.year, null));
  const value = worked.value.status === "known" ? worked.value.datum : null;
  return { ...blank(c, target), status: "not-applicable", value, weight: ZERO, reason, worked };
}

function stopped(
  c: CompiledIndicator,
  scene: Scene,
  target: Target,
  value: Value,
  worked: WorkedFormula,
): IndicatorResult {
  const base = { ...blank(c, target), worked };
  if (value.status === "failed") return { ...base, status: "failed", reason: value.reason };
  const needs = value.status === "missing" ? value.needs : [];
  return { ...base, status: "missing", needs: distinctNeeds([...needs, ...childNeeds(c, scene)]) };
}

function childNeeds(c: CompiledIndicator, scene: Scene): readonly Need[] {
  return [...c.rollups.values()].flatMap((nodes) => nodes.flatMap((node) => scene.needsOf(node)));
}

function byMilestone(
  c: CompiledIndicator,
  scene: Scene,
  target: Target,
  milestone: Milestone,
): IndicatorResult {
  const base = { ...blank(c, target), worked: milestone.worked };
  if (milestone.comparison === null) {
    return { ...base, status: "missing", needs: milestone.needs, reason: milestone.reason };
  }
  const { comparison } = milestone;
  const achieved = scene.policy.achieve(comparison);
  const done = comparison.kind === "done-by" || comparison.kind === "not-before" ? comparison.done : null;
  return {
    ...base,
    ...certain(achieved.achievement),
    status: "known",
    value: done === null ? null : { kind: "date", date: done },
    achievement: achieved.achievement,
    uncapped: achieved.uncapped,
    comparing: { comparison, scale: "as-written", base: null },
    achieved,
  };
}

function byValue(c: CompiledIndicator, scene: Scene, target: Target, worked: WorkedFormula): IndicatorResult {
  const { value } = worked;
  if (value.status === "missing" && c.rollups.size > 0) return unmeasuredRollup(c, scene, target, worked);
  if (value.status !== "known") return stopped(c, scene, target, value, worked);
  if (target.value.kind === "boolean" || value.datum.kind !== "number") {
    const answer = answerOf(c, target, value.datum);
    if (!answer) {
      const params = { value: value.datum.kind, target: target.value.kind };
      const reason = diagnostic("value-not-comparable", "error", params, of(c));
      return stopped(c, scene, target, { status: "failed", reason }, worked);
    }
    return scored(
      c,
      scene,
      target,
      worked,
      value.datum,
      { comparison: answer, scale: "as-written", base: null },
      // An answer drawn from children that are only partly measured can still turn.
      c.rollups.size > 0 ? { worst: ZERO, best: HUNDRED } : null,
    );
  }
  const threshold = thresholdFor(c, scene, target);
  if ("stopped" in threshold) return stopped(c, scene, target, threshold.stopped, worked);
  const range = intervalOf(worked, childrenInterval);
  return byNumber(c, scene, target, worked, value.datum.value, threshold, range);
}

function thresholdFor(c: CompiledIndicator, scene: Scene, target: Target): ReturnType<typeof thresholdOf> {
  return thresholdOf(target, {
    indicator: c.indicator,
    expression: c.expression,
    year: scene.moment.year,
    firstYear: scene.firstYear,
    workIn: (year) => work(c.expression, inputsFor(c, scene, year, null)),
  });
}

/** A roll-up of which nothing is measured yet still has an interval: a target above 100 cannot be fully reached. */
function unmeasuredRollup(
  c: CompiledIndicator,
  scene: Scene,
  target: Target,
  worked: WorkedFormula,
): IndicatorResult {
  const result = stopped(c, scene, target, worked.value, worked);
  const threshold = thresholdFor(c, scene, target);
  const range = intervalOf(worked, childrenInterval);
  if ("stopped" in threshold || range === null) return result;
  return { ...result, ...extremesOf(threshold, range, scene.policy) };
}

/** A yes or no, however it was measured: a day says "done", a number other than zero says "yes". */
function answerOf(c: CompiledIndicator, target: Target, datum: MeasuredValue): Comparison | null {
  const measured =
    datum.kind === "boolean" ? datum.value : datum.kind === "date" || !datum.value.equals(ZERO);
  if (target.value.kind === "boolean") return { kind: "yes-no", measured, wanted: target.value.value };
  const answers = c.expression.kind === "boolean" || c.expression.kind === "milestone";
  return answers && target.value.kind === "number" ? { kind: "yes-no", measured, wanted: true } : null;
}

/** What the missing data allow of the children's mean, as a fraction. */
function childrenInterval(worked: WorkedFormula): Interval | null {
  const origin = worked.input?.origin;
  if (origin?.from !== "children") return null;
  return { from: origin.result.worst.div(HUNDRED), to: origin.result.best.div(HUNDRED) };
}

function byNumber(
  c: CompiledIndicator,
  scene: Scene,
  target: Target,
  worked: WorkedFormula,
  measured: Rational,
  threshold: Threshold,
  range: Interval | null,
): IndicatorResult {
  const { valueFactor, scale, base } = threshold;
  const value = measured.mul(valueFactor);
  const comparing = { comparison: threshold.compare(value), scale, base };
  const extremes = range && extremesOf(threshold, range, scene.policy);
  return scored(
    c,
    scene,
    target,
    worked,
    { kind: "number", value },
    comparing,
    extremes ?? { worst: ZERO, best: HUNDRED },
  );
}

/** Least and greatest achievement over an interval: at its ends, and at the bounds that lie inside it. */
function extremesOf(
  threshold: Threshold,
  range: Interval,
  policy: Policy,
): { worst: Rational; best: Rational } {
  const from = range.from.mul(threshold.valueFactor);
  const to = range.to.mul(threshold.valueFactor);
  const inside = boundsOf(threshold.compare(from)).filter((x) => x.compare(from) > 0 && x.compare(to) < 0);
  const found = [from, to, ...inside].map((x) => policy.achieve(threshold.compare(x)).achievement);
  return { worst: found.reduce(min), best: found.reduce(max) };
}

function boundsOf(c: NumberComparison): readonly Rational[] {
  return c.kind === "within" ? [c.from, c.to] : [c.bound];
}

function scored(
  c: CompiledIndicator,
  scene: Scene,
  target: Target,
  worked: WorkedFormula,
  value: MeasuredValue,
  comparing: Comparing,
  extremes: { worst: Rational; best: Rational } | null,
): IndicatorResult {
  const achieved = scene.policy.achieve(comparing.comparison);
  const coverage = coverageOf(worked);
  const complete = coverage.equals(ONE);
  const certainly = certain(achieved.achievement);
  const result = complete || !extremes ? certainly : held({ ...certainly, coverage, ...extremes });
  return {
    ...blank(c, target),
    ...result,
    status: complete ? "known" : "missing",
    value,
    achievement: result.score,
    uncapped: uncappedOf(achieved, result.score),
    needs: complete ? [] : distinctNeeds(childNeeds(c, scene)),
    worked,
    comparing,
    achieved,
  };
}

/** The uncapped figure follows where the score had to be held inside the interval. */
function uncappedOf(achieved: Achievement, score: Rational | null): Rational {
  return score === null || score.equals(achieved.achievement) ? achieved.uncapped : score;
}

/** The coverage of a value that is known: whole, but for the roll-ups in it, of which the mean counts. */
function coverageOf(worked: WorkedFormula): Rational {
  const coverages: Rational[] = [];
  const stack: WorkedFormula[] = [worked];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const origin: Input["origin"] | undefined = next.input?.origin;
    if (origin?.from === "children") coverages.push(origin.result.coverage);
    stack.push(...next.parts);
  }
  if (coverages.length === 0) return ONE;
  return coverages.reduce((a, b) => a.add(b)).div(rational(coverages.length));
}
