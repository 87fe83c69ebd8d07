import { evaluate } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation, Moment, SetAside } from "../../src/core/evaluation/evaluation.ts";
import type { MeasuredValue, Measurement } from "../../src/core/measurement/measurement.ts";
import { type Rational, ratio, rational } from "../../src/core/number/rational.ts";
import type { Indicator, Node, Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/core/policy/policy.ts";
import type { Comparator, Target, TargetValue } from "../../src/core/target/target.ts";

/** "12", "-0.5", "7/3". */
export function num(text: string | number): Rational {
  const [top = "0", bottom] = String(text).split("/");
  return bottom === undefined ? rational(top) : ratio(BigInt(top), BigInt(bottom));
}

/** ">= 10 %", "<= 2018-06-30", "between 5 10", "= yes", "increment 10 % previous-year", "= baseline". */
export function target(text: string, year: number | null = 2018, rest: Partial<Target> = {}): Target {
  const [comparator = ">=", first = "0", ...more] = text.split(" ");
  let value: TargetValue;
  let unit: string | null = more.includes("%") ? "%" : null;
  if (first === "yes" || first === "no") value = { kind: "boolean", value: first === "yes" };
  else if (first === "baseline") value = { kind: "baseline" };
  else if (/^\d{4}-/.test(first)) {
    value = { kind: "date", date: first };
    unit = "date";
  } else if (comparator === "between") value = { kind: "range", from: num(first), to: num(more[0] ?? "0") };
  else value = { kind: "number", value: num(first) };
  return {
    text,
    year,
    comparator: comparator as Comparator,
    value,
    unit,
    deadline: null,
    relativeTo: null,
    ...rest,
  };
}

export interface IndicatorSketch {
  readonly normal: string;
  readonly targets: string | readonly Target[];
  readonly weight?: string | null;
  readonly baseline?: string | null;
  readonly baselineUnit?: string | null;
  readonly name?: string;
}

export interface NodeSketch {
  readonly id: string;
  readonly level?: string;
  readonly parent?: string | null;
  readonly weight?: string | null;
  readonly units?: readonly string[];
  readonly activities?: number;
  readonly indicators?: readonly IndicatorSketch[];
}

export function indicator(node: string, position: number, sketch: IndicatorSketch): Indicator {
  const {
    normal,
    targets,
    weight = null,
    baseline = null,
    baselineUnit = null,
    name = `Indicatore ${position}`,
  } = sketch;
  return {
    id: `${node}/${position}`,
    name,
    dimension: null,
    weight: weight === null ? null : num(weight),
    formula: { text: normal, normal, kind: "other" },
    baseline: {
      text: baseline ?? "---",
      value: baseline === null ? null : num(baseline),
      unit: baselineUnit,
    },
    targets: typeof targets === "string" ? [target(targets)] : targets,
  };
}

export function plan(sketches: readonly NodeSketch[], from = 2018): Plan {
  const nodes = sketches.map((sketch): Node => {
    const {
      id,
      level = "action",
      parent = null,
      weight = null,
      units = [],
      activities = 0,
      indicators = [],
    } = sketch;
    return {
      id,
      level,
      code: id,
      title: id,
      description: "",
      parent,
      weight: weight === null ? null : num(weight),
      units,
      activities: Array.from({ length: activities }, (_, i) => ({ text: `attività ${i + 1}`, due: null })),
      indicators: indicators.map((one, i) => indicator(id, i + 1, one)),
    };
  });
  const levels = [...new Set(nodes.map((node) => node.level))].map((id) => ({ id, label: id }));
  const units = [...new Set(nodes.flatMap((node) => node.units))].map((code) => ({
    code,
    name: code,
    parent: null,
  }));
  return { id: "ente-2018", title: "Piano", period: { from, to: from + 2 }, levels, units, nodes };
}

let sequence = 0;

/** A measurement: "7.4" a number, "2018-05-02" a day, "yes"/"no" an answer. */
export function row(
  indicatorId: string,
  quantity: string | null,
  value: string,
  rest: Partial<Omit<Measurement, "value">> = {},
): Measurement {
  const measured: MeasuredValue =
    value === "yes" || value === "no"
      ? { kind: "boolean", value: value === "yes" }
      : /^\d{4}-\d\d-\d\d$/.test(value)
        ? { kind: "date", date: value }
        : { kind: "number", value: num(value) };
  sequence += 1;
  return {
    indicator: indicatorId,
    quantity,
    year: 2018,
    observedOn: "2018-12-31",
    unit: null,
    n: null,
    source: "prova",
    sequence,
    recordedOn: null,
    line: null,
    ...rest,
    value: measured,
  };
}

export const YEAR_END: Moment = { year: 2018, observedUpTo: "2018-12-31", knownUpTo: "2018-12-31" };

export function run(
  p: Plan,
  rows: readonly Measurement[],
  options: { policy?: Policy; moment?: Partial<Moment>; setAside?: readonly SetAside[] } = {},
): Evaluation {
  return evaluate(
    p,
    rows,
    options.policy ?? DEFAULT_POLICY,
    { ...YEAR_END, ...options.moment },
    options.setAside,
  );
}
