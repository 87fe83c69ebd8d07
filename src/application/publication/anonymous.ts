import { type CompiledPlan, compilePlan } from "../../core/evaluation/compile.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { gradeOf } from "../../core/evidence-grade/grade.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Anonymous, PublicEntry } from "./edition.ts";
import type { Redaction } from "./redaction.ts";

/** Who signs a decision in public: the office that the law gives it to (D.Lgs. 150/2009, art. 14), never a person. */
const EVALUATOR = "OIV";

/** A plan in whose texts nobody is named. The act that adopts it is the body's own document: this is its data. */
export function anonymousPlan(plan: Plan, { text }: Redaction): Anonymous<Plan> {
  return named({
    ...plan,
    title: text(plan.title),
    units: plan.units.map((unit) => ({ ...unit, name: text(unit.name) })),
    nodes: plan.nodes.map((node) => ({
      ...node,
      title: text(node.title),
      description: text(node.description),
      activities: node.activities.map((activity) => ({ ...activity, text: text(activity.text) })),
      indicators: node.indicators.map((indicator) => ({
        ...indicator,
        name: text(indicator.name),
        // How a formula is read stays as it is: what was measured is found by the names in it.
        formula: { ...indicator.formula, text: text(indicator.formula.text) },
        baseline: { ...indicator.baseline, text: text(indicator.baseline.text) },
        targets: indicator.targets.map((target) => ({ ...target, text: text(target.text) })),
      })),
    })),
  });
}

/** A measurement whose source names nobody. */
export function anonymousMeasurement(row: Measurement, { text }: Redaction): Anonymous<Measurement> {
  return named({ ...row, source: text(row.source) });
}

/** An entry without its author, with the hashes of its files alone, without the address in another system. */
export function anonymousEntry(entry: LedgerEntry, redaction: Redaction): PublicEntry {
  const { sequence, measurement, recordedAt, corrects, evidence } = entry;
  return {
    sequence,
    measurement: anonymousMeasurement(measurement, redaction),
    recordedOn: dayInRome(recordedAt),
    corrects: corrects && { sequence: corrects.sequence, reason: redaction.text(corrects.reason) },
    evidence: evidence.map(({ hash }) => hash),
    grade: gradeOf(entry),
  };
}

/**
 * The same evaluation, made again on the plan and the rows in which nobody is named: its figures are the same, for no
 * name ever counts in one. `body` signs what the body decided.
 */
export function anonymousEvaluation(
  { measurements, policy, moment, setAside, overrides }: Evaluation,
  compiled: CompiledPlan,
  body: string,
  redaction: Redaction,
): Anonymous<Evaluation> {
  const unsigned = <D extends { reason: string; author: string }>(decision: D, author: string): D => ({
    ...decision,
    reason: redaction.text(decision.reason),
    author,
  });
  return named(
    evaluateCompiled(
      compiled,
      measurements.map((row) => anonymousMeasurement(row, redaction)),
      policy,
      moment,
      setAside.map((one) => unsigned(one, body)),
      overrides.map((one) => unsigned(one, EVALUATOR)),
    ),
  );
}

export function compiledAnonymously(plan: Anonymous<Plan>): CompiledPlan {
  return compilePlan(plan);
}

/** The one place where something is said to name nobody. */
function named<T>(value: T): Anonymous<T> {
  return value as Anonymous<T>;
}
