import type { MeasuredValue, Measurement } from "../measurement/measurement.ts";
import { toDecimalDigits } from "../number/decimal.ts";
import type { Rational } from "../number/rational.ts";
import { hashLedger, hashPlan } from "../plan/hash.ts";
import type { Target } from "../target/target.ts";
import type { Evaluation, IndicatorResult, Moment, Need, Result } from "./evaluation.ts";

/** A result as `evaluate --json` writes it: digits as text, so that nothing is lost on the way. */
export interface ResultJson {
  readonly score: string | null;
  readonly coverage: string;
  readonly worst: string;
  readonly best: string;
}

export interface TargetJson {
  readonly comparator: string;
  readonly value: string | boolean | { readonly from: string; readonly to: string };
  readonly unit: string | null;
}

export interface IndicatorJson extends ResultJson {
  readonly status: IndicatorResult["status"];
  /** Digits, a day as "2018-12-31", or a yes/no. */
  readonly value: string | boolean | null;
  readonly target: TargetJson | null;
  readonly achievement: string | null;
  readonly uncapped: string | null;
  readonly needs: readonly Need[];
  /** Code of the diagnostic that says why nothing could be scored. */
  readonly reason: string | null;
  /** Only where the achievement was decided: what had been computed. */
  readonly computed?: ResultJson & Pick<IndicatorJson, "status" | "achievement" | "uncapped">;
}

export interface EvaluationJson {
  readonly moment: Moment;
  readonly plan: string;
  readonly ledger: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly body: ResultJson;
  readonly nodes: Readonly<Record<string, ResultJson>>;
  readonly units: Readonly<Record<string, ResultJson>>;
  readonly indicators: Readonly<Record<string, IndicatorJson>>;
  readonly setAside: readonly { indicator: string; reason: string; author: string; date: string }[];
  /** Left out where there are none. */
  readonly overrides?: readonly {
    indicator: string;
    achievement: string;
    reason: string;
    author: string;
    date: string;
  }[];
}

/** A moment with its parts in this order, whether it was just made or read back from a store: the bytes are the same. */
export function momentJson({ year, observedUpTo, knownUpTo }: Moment): Moment {
  return { year, observedUpTo, knownUpTo };
}

/** The machine form of an evaluation. `measurements` are those it was made on: their hash names the ledger. */
export function evaluationJson(evaluation: Evaluation, measurements: Iterable<Measurement>): EvaluationJson {
  const { moment, plan, policy, body, nodes, units, indicators, setAside, overrides } = evaluation;
  return {
    moment: momentJson(moment),
    plan: hashPlan(plan),
    ledger: hashLedger(measurements),
    policy: { id: policy.id, version: policy.version },
    body: resultJson(body),
    nodes: mapped(nodes, resultJson),
    units: mapped(units, resultJson),
    indicators: mapped(indicators, indicatorJson),
    setAside: setAside.map(({ indicator, reason, author, date }) => ({ indicator, reason, author, date })),
    ...(overrides.length === 0
      ? {}
      : {
          overrides: overrides.map(({ indicator, achievement, reason, author, date }) => ({
            indicator,
            achievement: toDecimalDigits(achievement),
            reason,
            author,
            date,
          })),
        }),
  };
}

/** A map as an object, in the map's order. */
export function mapped<A, B>(
  map: ReadonlyMap<string, A>,
  write: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries([...map].map(([key, value]) => [key, write(value)]));
}

export function resultJson({ score, coverage, worst, best }: Result): ResultJson {
  return {
    score: digits(score),
    coverage: toDecimalDigits(coverage),
    worst: toDecimalDigits(worst),
    best: toDecimalDigits(best),
  };
}

export function indicatorJson(result: IndicatorResult): IndicatorJson {
  return {
    status: result.status,
    value: valueJson(result.value),
    target: result.target && targetJson(result.target),
    achievement: digits(result.achievement),
    uncapped: digits(result.uncapped),
    needs: result.needs,
    ...resultJson(result),
    reason: result.reason?.code ?? null,
    ...(result.overridden ? { computed: computedJson(result.overridden.computed) } : {}),
  };
}

function computedJson(result: IndicatorResult): IndicatorJson["computed"] & object {
  const { status, achievement, uncapped } = result;
  return { status, ...resultJson(result), achievement: digits(achievement), uncapped: digits(uncapped) };
}

function digits(value: Rational | null): string | null {
  return value === null ? null : toDecimalDigits(value);
}

function valueJson(value: MeasuredValue | null): string | boolean | null {
  return value && datumJson(value);
}

/** Digits, a day as "2018-12-31", or a yes/no. */
export function datumJson(value: MeasuredValue): string | boolean {
  if (value.kind === "number") return toDecimalDigits(value.value);
  return value.kind === "date" ? value.date : value.value;
}

function targetJson({ comparator, value, unit }: Target): TargetJson {
  switch (value.kind) {
    case "number":
      return { comparator, value: toDecimalDigits(value.value), unit };
    case "range":
      return {
        comparator,
        value: { from: toDecimalDigits(value.from), to: toDecimalDigits(value.to) },
        unit,
      };
    case "date":
      return { comparator, value: value.date, unit };
    case "boolean":
      return { comparator, value: value.value, unit };
    case "baseline":
      return { comparator, value: "baseline", unit };
  }
}
