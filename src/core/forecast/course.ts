import type { CompiledPlan } from "../evaluation/compile.ts";
import type { Evaluation, IndicatorResult } from "../evaluation/evaluation.ts";
import { evaluateIndicator } from "../evaluation/indicator.ts";
import { Ledger } from "../measurement/ledger.ts";
import type { IsoDate } from "../period/iso-date.ts";
import { countedRows, sceneOf } from "./forecast.ts";

/** An indicator as it stood on a day of the year on which something of it was observed. */
export interface Course {
  readonly day: IsoDate;
  readonly result: IndicatorResult;
}

/** How an indicator came to where it stands, in order of days; empty for those that only average others. */
export function courseOf(compiled: CompiledPlan, evaluation: Evaluation, key: string): readonly Course[] {
  const { moment } = evaluation;
  const c = compiled.nodes.flatMap(({ indicators }) => indicators).find((one) => one.key === key);
  if (!c || c.asked.length === 0 || c.rollups.size > 0) return [];
  const own = countedRows(evaluation).filter(({ indicator }) => indicator === c.indicator.id);
  const first = `${moment.year}-01-01`;
  const days = new Set(
    own
      .filter(({ year, observedOn }) => year === moment.year && observedOn >= first)
      .map(({ observedOn }) => observedOn),
  );
  const scene = sceneOf(compiled, evaluation);
  return [...days].sort().map((day) => {
    const at = { ...moment, observedUpTo: day };
    return { day, result: evaluateIndicator(c, { ...scene, moment: at, ledger: new Ledger(own, at) }) };
  });
}
