import { compilePlan } from "../../src/core/evaluation/compile.ts";
import { evaluateCompiled } from "../../src/core/evaluation/evaluate.ts";
import type { Evaluation } from "../../src/core/evaluation/evaluation.ts";
import { UNKNOWN } from "../../src/core/evaluation/fast/bounded.ts";
import { compileProgram } from "../../src/core/evaluation/fast/compile-program.ts";
import { ScoredTree } from "../../src/core/evaluation/fast/scored-tree.ts";
import type { Measurement } from "../../src/core/measurement/measurement.ts";
import { roundHalfUp } from "../../src/core/number/decimal.ts";
import { rational } from "../../src/core/number/rational.ts";
import { dateOfDay } from "../../src/core/period/iso-date.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";
import { collectGarbage } from "../collect-garbage.ts";
import type { Run } from "../peers.ts";
import type { Forest } from "./forest.ts";
import type { Input } from "./plan-cells.ts";

export interface OwnRun extends Run {
  /** Full recomputation with rationals throughout, for comparison: milliseconds. */
  readonly exact: readonly number[];
  /** Plans in which a figure shown differs from the exact one: must be none. */
  readonly differing: number;
}

/** Traguardo on the forest: every figure of every plan computed and rounded for display; then one measurement changed. */
export function runTraguardo(plan: Plan, year: number, forest: Forest): OwnRun {
  const moment = { year, observedUpTo: `${year}-12-31`, knownUpTo: "9999-12-31" };
  const ledgers = forest.values.map((values) =>
    forest.model.inputs.map((input, sequence) =>
      measurement(input, values.get(input.id) ?? 0, year, sequence),
    ),
  );
  collectGarbage();
  const before = process.memoryUsage().rss;
  const compiled = compilePlan(plan);
  const program = compileProgram(compiled, DEFAULT_POLICY, moment);
  if (!program) throw new Error("the example plan no longer translates into straight-line code");
  const trees = ledgers.map((rows) => {
    const tree = new ScoredTree(compiled, program, DEFAULT_POLICY, moment);
    tree.load(rows);
    return tree;
  });
  const full = repeat(60, () => {
    for (const tree of trees) {
      tree.evaluate();
      tree.figures();
    }
  });
  collectGarbage();
  const memory = process.memoryUsage().rss - before;
  const { input, values } = forest.change;
  const corrections = values.map((value, i) => measurement(input, value, year, 1_000 + i));
  const single = Array.from({ length: 5_000 }, (_, round) => {
    const tree = trees[round % trees.length] as ScoredTree;
    const correction = corrections[round % corrections.length] as Measurement;
    const start = performance.now();
    tree.add(correction);
    tree.body();
    return performance.now() - start;
  });
  const start = performance.now();
  const evaluations = ledgers.map((rows) => evaluateCompiled(compiled, rows, DEFAULT_POLICY, moment));
  const exact = [performance.now() - start];
  const differing = ledgers.filter((rows, i) => {
    const tree = new ScoredTree(compiled, program, DEFAULT_POLICY, moment);
    tree.load(rows);
    tree.evaluate();
    return !sameFigures(tree.figures(), evaluations[i] as Evaluation);
  }).length;
  const bodies = evaluations.map(({ body }) => body.score?.valueOf() ?? 0);
  return { full, single, memory, exact, differing, bodies };
}

/** Whether the figures shown are the exact ones, rounded half up to two decimals. */
function sameFigures(figures: Int32Array, { nodes, indicators }: Evaluation): boolean {
  const exact = [
    ...[...nodes.values()].map(({ score }) => score),
    ...[...indicators.values()].map(({ achievement }) => achievement),
  ];
  return exact.every(
    (value, i) => figures[i] === (value ? Number(roundHalfUp(value, 2).replace(".", "")) : UNKNOWN),
  );
}

function measurement(input: Input, value: number, year: number, sequence: number): Measurement {
  const date = input.sort === "date" ? dateOfDay(value) : null;
  return {
    indicator: input.indicator,
    quantity: input.quantity,
    year: input.year,
    observedOn: date ?? `${year}-12-31`,
    recordedOn: null,
    value: date ? { kind: "date", date } : { kind: "number", value: rational(String(value)) },
    unit: null,
    n: null,
    source: "",
    sequence,
    line: null,
  };
}

function repeat(times: number, job: () => void): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
}
