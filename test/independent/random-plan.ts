import type { FormulaKind } from "../../src/core/formula/expression.ts";
import { type Rational, ratio, rational } from "../../src/core/number/rational.ts";
import type { Activity, Indicator, Node, Plan, Unit } from "../../src/core/plan/plan.ts";
import type { Comparator, Target, TargetValue } from "../../src/core/target/target.ts";
import type { Random } from "./random.ts";

/** Plans of shapes that the example does not have: other depths, weights, targets, roll-ups, formulas. The year is always 2021. */
export const YEAR = 2021;

interface Sketch {
  readonly normal: string;
  readonly kind: FormulaKind;
  readonly comparators: readonly Comparator[];
  readonly value: () => TargetValue;
  readonly unit: string | null;
  readonly activities?: number;
}

const trend = (name: string): string => `(/ (- (v "${name}" t) (v "${name}" t-1)) (v "${name}" t-1))`;

export function randomPlan(random: Random): Plan {
  const units: Unit[] = Array.from({ length: random.integer(0, 6) }, (_, k) => ({
    code: `U.${k + 1}`,
    name: `Ufficio ${k + 1}`,
    parent: null,
  }));
  const nodes: Node[] = [];
  const grow = (level: string, parent: string | null, code: string, indicators: Sketch[]): string => {
    const activities = indicators.find((sketch) => sketch.activities !== undefined)?.activities ?? 0;
    nodes.push({
      id: code,
      level,
      code: level === "programme" ? null : code,
      title: `Nodo ${code}`,
      description: "",
      parent,
      weight: null,
      units: units.filter(() => random.chance(0.3)).map((unit) => unit.code),
      activities: Array.from({ length: activities }, (_, k): Activity => ({ text: `passo ${k}`, due: null })),
      indicators: weighed(indicators, code, random),
    });
    return code;
  };
  const some = (high: number): number[] => Array.from({ length: random.integer(1, high) }, (_, k) => k + 1);
  const leaves = (): Sketch[] => some(4).map(() => sketch(random));
  for (const a of some(3)) {
    const area = grow("strategic-area", null, `${a}`, random.chance(0.2) ? leaves() : []);
    for (const s of some(2)) {
      const own = random.chance(0.4) ? leaves() : [];
      const rolled = random.chance(0.7) ? [rollup("operational-objectives", random)] : [];
      const strategic = grow("strategic-objective", area, `${area}.${s}`, [...own, ...rolled]);
      const home = random.chance(0.5)
        ? grow("programme", strategic, `${strategic}:programme-1`, [])
        : strategic;
      for (const o of some(3)) {
        const actions = random.chance(0.8) ? some(3) : [];
        const fed = actions.length > 0 && random.chance(0.8) ? [rollup("actions", random)] : [];
        const bare = actions.length === 0 || random.chance(0.2) ? leaves() : [];
        const operational = grow("operational-objective", home, `${strategic}.${o}`, [...fed, ...bare]);
        for (const k of actions) grow("action", operational, `${operational}.${k}`, leaves());
      }
    }
  }
  return {
    id: "prova",
    title: "Piano di prova",
    period: { from: YEAR, to: YEAR },
    levels: ["strategic-area", "strategic-objective", "programme", "operational-objective", "action"].map(
      (id) => ({
        id,
        label: id,
      }),
    ),
    units,
    nodes,
  };
}

function weighed(sketches: readonly Sketch[], code: string, random: Random): Indicator[] {
  const missing = random.chance(0.2);
  return sketches.map((each, k): Indicator => {
    const comparator = random.pick(each.comparators);
    const target: Target = {
      text: "",
      year: random.chance(0.5) ? YEAR : null,
      comparator,
      value: each.value(),
      unit: each.unit,
      deadline: null,
      relativeTo: null,
    };
    const value = random.chance(0.5) ? decimal(random.decimal(20, 90)) : null;
    return {
      id: `${code}/${k + 1}`,
      name: `Indicatore ${k + 1} di ${code}`,
      dimension: null,
      weight: missing ? null : decimal(random.decimal(1, 60)),
      formula: { text: each.normal, normal: each.normal, kind: each.kind },
      baseline: { text: value === null ? "---" : "x", value, unit: null },
      targets: random.chance(0.04) ? [] : [target],
    };
  });
}

function decimal(text: string): Rational {
  return rational(text);
}

function rollup(level: string, random: Random): Sketch {
  const percent = random.chance(0.6);
  const bare = `(rollup "${level}" weighted-mean)`;
  const value = random.pick(["100", "95", "80", "50", "120"]);
  const shown = random.chance(0.7);
  const fraction = !percent && !shown && random.chance(0.5);
  return {
    normal: percent ? `(* ${bare} 100)` : bare,
    kind: "rollup",
    comparators: [">="],
    value: () => ({ kind: "number", value: fraction ? ratio(BigInt(value), 200n) : rational(value) }),
    unit: shown ? "%" : null,
  };
}

function sketch(random: Random): Sketch {
  const number = (low: number, high: number) => (): TargetValue => ({
    kind: "number",
    value: decimal(random.decimal(low, high)),
  });
  const plain = { unit: null, comparators: [">=", "<=", ">", "<", "="] as const };
  const percent = { unit: "%", comparators: [">=", "<="] as const };
  const [a, b] = ["Pratiche evase", "Pratiche ricevute"];
  return random.pick<() => Sketch>([
    () => ({ ...plain, normal: `(v "${a}" t)`, kind: "count", value: number(-5, 60) }),
    () => ({
      ...plain,
      normal: `(v "${a}" t)`,
      kind: "count",
      comparators: ["between"],
      value: () => ({ kind: "range", from: decimal("20"), to: decimal(random.decimal(21, 60)) }),
    }),
    () => ({ ...percent, normal: `(* ${trend(a)} 100)`, kind: "trend%", value: number(-10, 20) }),
    () => ({ ...percent, normal: trend(a), kind: "trend%", value: number(-10, 20) }),
    () => ({
      ...percent,
      normal: `(* (/ (v "${a}" t) (v "${b}" t)) 100)`,
      kind: "ratio",
      value: number(50, 120),
    }),
    () => ({ ...percent, normal: `(/ (v "${a}" t) (v "${b}" t))`, kind: "ratio", value: number(50, 120) }),
    () => ({ ...plain, normal: `(/ (v "${a}" t) (v "${a}" t-1))`, kind: "ratio", value: number(0.5, 1.5) }),
    () => ({
      ...percent,
      normal: `(- 1 (/ (v "${a}" t) (v "${b}" t)))`,
      kind: "other",
      value: number(5, 30),
    }),
    () => ({
      ...percent,
      normal: `(* (/ (v "${a}" t) (v "${a}" 2016)) 100)`,
      kind: "ratio-to-base-year",
      value: number(60, 120),
    }),
    () => ({
      ...plain,
      normal: `(/ (/ (v "${a}" t) (v "${a}" t-1)) (/ (v "${b}" t) (v "${b}" t-1)))`,
      kind: "ratio",
      value: number(0.8, 1.2),
    }),
    () => ({
      ...plain,
      normal: `(/ (v "${a}" t) (+ (v "${b}" t) (v "AS" t)))`,
      kind: "ratio",
      value: number(0.2, 2),
    }),
    () => ({ ...plain, normal: `(- (v "${a}" t) (v "${b}" t))`, kind: "difference", value: number(-10, 10) }),
    () => ({ ...plain, normal: `(delta (v "${a}" t))`, kind: "difference", value: number(-10, 10) }),
    () => ({ ...plain, normal: `(sum (v "${a}" t))`, kind: "sum", value: number(1, 60) }),
    () => ({ ...plain, normal: `(max (v "${a}" t) (v "${b}" t))`, kind: "other", value: number(1, 60) }),
    () => ({
      ...plain,
      normal: `(mean (v "${a}" t) (v "${a}" t-1) (v "${a}" t-2))`,
      kind: "other",
      value: number(1, 60),
    }),
    () => ({ ...plain, normal: '(mean-score "Gradimento")', kind: "mean-score", value: number(6, 9) }),
    () => ({
      ...plain,
      normal: random.pick([
        "(unknown)",
        `(/ (v "${a}" t) (unknown))`,
        `(/ (sum-over i (* (v "${a}" t) (v "${b}" t))) (sum-over i (v "${b}" t)))`,
      ]),
      kind: "other",
      value: number(-5, 5),
    }),
    () => ({ ...plain, normal: '(index "itp")', kind: "index", value: number(-5, 5) }),
    () => ({
      ...plain,
      normal: '(days (date "Chiusura") (date "Apertura"))',
      kind: "difference",
      value: number(-40, 90),
    }),
    () => ({
      normal: '(milestone "Avvio")',
      kind: "date/milestone",
      comparators: ["<="],
      unit: "date",
      value: () => ({ kind: "date", date: random.date(YEAR) }),
    }),
    () => ({
      normal: '(boolean "Adozione")',
      kind: "boolean",
      comparators: ["="],
      unit: "bool",
      value: () => ({ kind: "boolean", value: random.chance(0.8) }),
    }),
    () => ({
      ...percent,
      comparators: [">="],
      normal: '(* (/ (v "Totale attività realizzate" t) (v "Totale attività programmate" t)) 100)',
      kind: "ratio",
      value: number(60, 100),
      activities: random.integer(2, 8),
    }),
  ])();
}
