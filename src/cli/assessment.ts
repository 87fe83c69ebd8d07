import type { Diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { Evaluation, Moment } from "../core/evaluation/evaluation.ts";
import type { Measurement } from "../core/measurement/measurement.ts";
import type { IsoDate } from "../core/period/iso-date.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Policy } from "../core/policy/policy.ts";
import { loadUsablePlan } from "./plan-file.ts";
import { diagnosticLines } from "./print/diagnostic.ts";
import { type SourceView, textView } from "./print/source-view.ts";
import { messageStyle } from "./print/style.ts";
import { startProgress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import { readSourceText } from "./source-file.ts";

/** What `evaluate` and `explain` are told on the command line. */
export interface AssessmentOptions {
  readonly measurements: string;
  readonly year?: number;
  readonly asOf?: string;
  readonly policy?: string;
}

/** A plan evaluated, with the measurements that it was evaluated on. */
export interface Assessment {
  readonly evaluation: Evaluation;
  readonly measurements: readonly Measurement[];
}

/**
 * Reads plan, measurements and policy and evaluates. Null where one of them cannot be used: why is then already said on
 * standard error, each finding at its place in its own file.
 */
export async function assess(
  session: Session,
  file: string,
  options: AssessmentOptions,
): Promise<Assessment | null> {
  const loaded = await loadUsablePlan(session, file, options.year);
  if (loaded === null) return null;
  const { plan } = loaded;
  const moment = momentOf(plan, options);
  const policy = await loadPolicy(session, options.policy);
  const measurements = await loadMeasurements(session, options.measurements, plan, moment.observedUpTo);
  if (policy === null || measurements === null) return null;
  const { evaluate } = await import("../core/evaluation/evaluate.ts");
  const progress = startProgress(session, "progress-evaluating");
  try {
    return { evaluation: evaluate(plan, measurements, policy, moment), measurements };
  } finally {
    progress.stop();
  }
}

/** The year evaluated is one of the plan's; what is observed counts up to its last day unless told otherwise. */
function momentOf({ period }: Plan, { year, asOf }: AssessmentOptions): Moment {
  const evaluated = year ?? period?.from;
  if (evaluated === undefined) throw new Refusal("year-needed");
  if (period !== null && (evaluated < period.from || evaluated > period.to))
    throw new Refusal("year-outside-plan", { year: evaluated, from: period.from, to: period.to });
  const day = asOf ?? `${evaluated}-12-31`;
  return { year: evaluated, observedUpTo: day, knownUpTo: day };
}

async function loadPolicy(session: Session, file: string | undefined): Promise<Policy | null> {
  const { DEFAULT_POLICY } = await import("../core/policy/policy.ts");
  if (file === undefined) return DEFAULT_POLICY;
  const { readPolicy } = await import("../core/policy/read-policy.ts");
  const { text } = await readSourceText(file);
  const { policy, diagnostics } = readPolicy(text);
  tell(session, diagnostics, textView(file, text));
  return policy;
}

async function loadMeasurements(
  session: Session,
  file: string,
  plan: Plan,
  observedUpTo: IsoDate,
): Promise<readonly Measurement[] | null> {
  const { readMeasurements } = await import("../core/measurement/csv.ts");
  const { text } = await readSourceText(file);
  const { measurements, diagnostics } = readMeasurements(text, plan, observedUpTo);
  tell(session, diagnostics, textView(file, text));
  return diagnostics.some(({ severity }) => severity === "error") ? null : measurements;
}

function tell(session: Session, diagnostics: readonly Diagnostic[], view: SourceView): void {
  const style = messageStyle(session);
  for (const diagnostic of diagnostics) session.err.print(...diagnosticLines(diagnostic, view, style), "");
}
