import { unitsAnswering } from "../../../application/answers-for.ts";
import type { Overview } from "../../../application/overview/overview.ts";
import type { Standing } from "../../../application/standing.ts";
import { deviationOf } from "../../../core/evaluation/deviation.ts";
import type { IndicatorResult, NodeResult } from "../../../core/evaluation/evaluation.ts";
import type { Change } from "../../../core/evaluation/leverage/changes.ts";
import { type Lever, strongest } from "../../../core/evaluation/leverage.ts";
import type { IndicatorForecast, ScoreForecast } from "../../../core/forecast/forecast.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../../../core/period/iso-date.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { dueDay } from "../../../core/target/due-day.ts";
import { type StateName, stateOf } from "../../components/state/state.ts";

/** A part of the plan just under its body: an area. */
export interface AreaView {
  readonly node: string;
  readonly code: string | null;
  readonly title: string;
  readonly result: NodeResult;
  readonly state: StateName;
  readonly forecast: ScoreForecast | null;
}

export interface RiskView {
  readonly indicator: string;
  readonly name: string;
  readonly state: StateName;
  readonly result: IndicatorResult;
  /** Points of the body's score that hang on it. */
  readonly weight: Rational;
  /** How it is expected to end; null once the year is over. */
  readonly forecast: IndicatorForecast | null;
}

export interface DueView {
  readonly date: IsoDate;
  readonly text: string;
  readonly node: string;
  readonly units: readonly string[];
}

export interface OwedView {
  readonly unit: string;
  readonly name: string;
  /** Measurements that are missing. */
  readonly count: number;
}

export interface LeverView {
  readonly indicator: string;
  readonly name: string;
  /** Points that the body's score gains. */
  readonly points: Rational;
  /** The indicator is not measured yet: what is gained is known by measuring it. */
  readonly unmeasured: boolean;
}

export interface ChangeView {
  readonly indicator: string;
  readonly name: string;
  readonly change: Change;
}

export interface OverviewView {
  readonly body: NodeResult;
  readonly state: StateName;
  /** The score at the year's end; null once it is over, or where nothing allows one. */
  readonly forecast: ScoreForecast | null;
  readonly areas: readonly AreaView[];
  readonly risks: readonly RiskView[];
  /** How many indicators are at risk or not reached, of how many scored. */
  readonly counts: Readonly<Record<StateName, number>>;
  readonly due: readonly DueView[];
  /** The day from which deadlines count: today, or the end of a year gone by. */
  readonly from: IsoDate;
  readonly owed: readonly OwedView[];
  /** While the year runs they are those of its end. */
  readonly levers: readonly LeverView[];
  readonly changes: readonly ChangeView[];
  /** Nothing has been measured yet. */
  readonly unmeasured: boolean;
}

const MOST_RISKS = 8;
const MOST_DUE = 12;
const LEVERS = 3;
/** Days before and after a day within which a deadline is told. */
const NEAR = 30;

/** What the dashboard shows of a standing. */
export function overviewView(
  standing: Standing,
  { levers, news, ahead }: Pick<Overview, "levers" | "news" | "ahead">,
): OverviewView {
  const { evaluation, moment, version } = standing;
  const { plan } = version;
  const named = new Map(
    plan.nodes.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const)),
  );
  const nameOf = (id: string) => named.get(id)?.name ?? id;
  const states = [...evaluation.indicators].filter(([, { status }]) => status !== "not-applicable");
  return {
    body: evaluation.body,
    state: stateOf(evaluation.body, moment),
    forecast: ahead?.forecast.body ?? null,
    areas: areasOf(standing, ahead),
    risks: risksOf(levers, standing, ahead, nameOf),
    counts: countsOf(states.map(([, result]) => stateOf(result, moment))),
    due: dueOf(plan, standing),
    from: moment.observedUpTo,
    owed: owedOf(standing),
    levers: (ahead?.levers ?? strongest(levers, LEVERS)).map((lever) => leverView(lever, standing, nameOf)),
    changes: news.changes.map((change) => ({
      indicator: change.indicator,
      name: nameOf(change.indicator),
      change,
    })),
    unmeasured: standing.entries.length === 0,
  };
}

function areasOf({ evaluation, moment, version }: Standing, ahead: Overview["ahead"]): AreaView[] {
  return version.plan.nodes
    .filter(({ parent }) => parent === null)
    .flatMap(({ id, code, title }): AreaView[] => {
      const result = evaluation.nodes.get(id);
      const forecast = ahead?.forecast.nodes.get(id) ?? null;
      return result ? [{ node: id, code, title, result, state: stateOf(result, moment), forecast }] : [];
    });
}

function risksOf(
  levers: readonly Lever[],
  { evaluation, moment }: Standing,
  ahead: Overview["ahead"],
  nameOf: (id: string) => string,
): RiskView[] {
  return levers
    .flatMap(({ indicator, weight }): RiskView[] => {
      const result = evaluation.indicators.get(indicator);
      if (!result) return [];
      const state = stateOf(result, moment);
      if (state !== "at-risk" && state !== "not-reached") return [];
      const forecast = ahead?.forecast.indicators.get(indicator) ?? null;
      return [{ indicator, name: nameOf(indicator), state, result, weight, forecast }];
    })
    .sort((a, b) => b.weight.compare(a.weight))
    .slice(0, MOST_RISKS);
}

function countsOf(states: readonly StateName[]): Record<StateName, number> {
  const counts = { reached: 0, "on-track": 0, "at-risk": 0, "not-reached": 0, "no-data": 0 };
  for (const state of states) counts[state]++;
  return counts;
}

/** Activities, and targets with a day that are not reached yet, whose day is near. */
function dueOf(plan: Plan, { evaluation, moment }: Standing): DueView[] {
  const from = moment.observedUpTo;
  const [first, last] = [dateOfDay(dayNumber(from) - NEAR), dateOfDay(dayNumber(from) + NEAR)];
  const near = (date: IsoDate | null): date is IsoDate => date !== null && date >= first && date <= last;
  const due = plan.nodes.flatMap(({ id, units, activities, indicators }) => [
    ...activities.flatMap(({ text, due }) => (near(due) ? [{ date: due, text, node: id, units }] : [])),
    ...indicators.flatMap((one) => {
      const result = evaluation.indicators.get(one.id);
      const date = (result?.target && dueDay(result.target)) ?? null;
      return near(date) && result && !isDone(result) ? [{ date, text: one.name, node: id, units }] : [];
    }),
  ]);
  return due.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(0, MOST_DUE);
}

/** A day is done once it is known; a number wanted by a day, once it is there. */
function isDone(result: IndicatorResult): boolean {
  if (result.status !== "known") return false;
  return result.target?.value.kind === "date" || deviationOf(result)?.met === true;
}

/** How many values each unit owes: what is missing of the indicators that it answers for, each value once. */
function owedOf({ evaluation, version }: Standing): OwedView[] {
  const { plan, arrangements } = version;
  const owed = new Map<string, Set<string>>();
  for (const { needs } of evaluation.indicators.values())
    for (const { indicator, quantity, year } of needs)
      for (const unit of unitsAnswering(plan, arrangements, indicator)) {
        const values = owed.get(unit) ?? new Set();
        owed.set(unit, values.add(`${indicator} ${quantity ?? ""} ${year}`));
      }
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return [...owed]
    .map(([unit, values]) => ({ unit, name: names.get(unit) ?? unit, count: values.size }))
    .sort((a, b) => b.count - a.count || a.unit.localeCompare(b.unit));
}

function leverView(
  { indicator, gain, secured }: Lever,
  { evaluation }: Standing,
  nameOf: (id: string) => string,
): LeverView {
  const unmeasured = evaluation.indicators.get(indicator)?.score === null;
  return { indicator, name: nameOf(indicator), points: gain ?? secured, unmeasured };
}
