import type { CompiledPlan } from "../evaluation/compile.ts";
import type { Evaluation, Moment } from "../evaluation/evaluation.ts";
import type { Scene } from "../evaluation/indicator.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { lastDayOf } from "../period/years.ts";

/** True until the year's last day has been observed: after it there is nothing to forecast. */
export function isRunning({ year, observedUpTo }: Moment): boolean {
  return observedUpTo < lastDayOf(year);
}

/** Rows that count at the evaluation's moment. */
export function countedRows({ measurements, moment }: Evaluation): Measurement[] {
  return measurements.filter(
    ({ observedOn, recordedOn }) =>
      observedOn <= moment.observedUpTo && (recordedOn === null || recordedOn <= moment.knownUpTo),
  );
}

/** Rows by their indicator. */
export function grouped(rows: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> {
  const found = new Map<string, Measurement[]>();
  for (const row of rows) {
    const there = found.get(row.indicator);
    if (there) there.push(row);
    else found.set(row.indicator, [row]);
  }
  return found;
}

/** What single indicators of an evaluation are worked out in again, on other rows. */
export function sceneOf(compiled: CompiledPlan, evaluation: Evaluation): Omit<Scene, "ledger"> {
  const results = compiled.tree.keys.map((key) => evaluation.nodes.get(key) ?? null);
  return {
    moment: evaluation.moment,
    policy: evaluation.policy,
    tree: compiled.tree,
    firstYear: compiled.firstYear ?? evaluation.moment.year,
    resultOf: (node) => results[node] ?? null,
    needsOf: () => [],
    setAside: new Map(evaluation.setAside.map((decision) => [decision.indicator, decision])),
    overrides: new Map(evaluation.overrides.map((decision) => [decision.indicator, decision])),
  };
}
