import type { Diagnostic, Field, Severity, Span } from "../../core/diagnostics/diagnostic.ts";
import { isSettled } from "../../core/plan/arrangements.ts";
import { checkPlan } from "../../core/plan/check/check.ts";
import type { Edit, Prepared } from "../../core/plan/edit/edit.ts";
import { editOfFix } from "../../core/plan/edit/fix.ts";
import { indicatorOf } from "../../core/plan/edit/parts.ts";
import { isDoubt, readingsOf } from "../../core/plan/edit/readings.ts";
import { readWritten, writtenTargets } from "../../core/plan/edit/targets.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Indicator, Plan } from "../../core/plan/plan.ts";
import type { ImportedPlan } from "../../documents/import-plan.ts";
import { type SourceIds, sourceIds } from "./source-ids.ts";
import { SourcePlaces } from "./source-places.ts";

/** Something found about a plan as it stands now, with its place in the document that it was read from. */
export interface Finding {
  /** Names it within its plan at a revision: the same plan gives the same keys. */
  readonly key: string;
  readonly diagnostic: Diagnostic;
  /** Place in the document's text; null where the document says nothing of it. */
  readonly span: Span | null;
  /** What accepting the remedy does; null where it is for a person to find. */
  readonly remedy: Edit | null;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * What is found about a plan: of the document, as the importer told it; of formulas and targets, read again as they now
 * are; of the whole, checked again. Doubts that a person has settled are found no more. Sorted by severity, then place.
 */
export function findingsOf(prepared: Prepared, source: ImportedPlan | null): readonly Finding[] {
  const { plan } = prepared;
  const ids = sourceIds(plan, source?.plan ?? plan);
  const places = source && new SourcePlaces(source, plan, ids);
  const found = [
    ...(source ? ofDocument(source, plan, ids) : []),
    ...plan.nodes.flatMap(({ indicators }) =>
      indicators.flatMap((one) => [
        ...formulaFindings(one).filter((each) => !(isDoubt(each) && isSettled(prepared.arrangements, one))),
        ...targetFindings(one, plan, source, ids),
      ]),
    ),
    ...checkPlan(plan),
  ];
  const times = new Map<string, number>();
  return found
    .map((diagnostic) => {
      const name = `${diagnostic.code} ${diagnostic.subject ?? ""}`;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return {
        key: time === 1 ? name : `${name} ${time}`,
        diagnostic,
        span: places?.of(diagnostic) ?? null,
        remedy: editOfFix(plan, diagnostic),
      };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function rank({ diagnostic }: Finding): number {
  return SEVERITIES.indexOf(diagnostic.severity);
}

function formulaFindings(indicator: Indicator): Diagnostic[] {
  const { reading } = readingsOf(indicator.formula.text, indicator);
  return reading.diagnostics.map((one) => inField(one, indicator.id, "formula"));
}

/** Where the document gave the targets, what its reader told of them holds: only there does the whole cell stand. */
function targetFindings(
  indicator: Indicator,
  plan: Plan,
  source: ImportedPlan | null,
  ids: SourceIds,
): Diagnostic[] {
  const { id, targets } = indicator;
  const written = source && indicatorOf(source.plan, ids.written(id))?.indicator;
  if (source && written && canonicalJson(written.targets) === canonicalJson(targets))
    return source.diagnostics
      .filter((one) => one.subject === written.id && isOfTarget(one))
      .map((one) => ({ ...one, subject: id }));
  return writtenTargets(targets, plan)
    .flatMap(({ text, year }) => readWritten(text, year, plan).diagnostics)
    .map((one) => inField(one, id, "target"));
}

/** Told by the reader of targets, not by the check of the plan. */
function isOfTarget({ code }: Diagnostic): boolean {
  return code.startsWith("target-") && code !== "target-outside-period";
}

function inField(found: Diagnostic, subject: string, field: Field): Diagnostic {
  const span = found.location?.in === "text" ? found.location.span : null;
  return { ...found, subject, location: { in: "field", field, span } };
}

/** What the importer found that neither formulas, targets nor the check of the plan explain, of what is still there. */
function ofDocument(source: ImportedPlan, plan: Plan, { now }: SourceIds): Diagnostic[] {
  const explained = new Map<string, number>();
  const name = ({ code, subject, params }: Diagnostic) => `${code} ${subject ?? ""} ${canonicalJson(params)}`;
  const indicators = source.plan.nodes.flatMap((node) => node.indicators);
  for (const one of [...indicators.flatMap(formulaFindings), ...checkPlan(source.plan)])
    explained.set(name(one), (explained.get(name(one)) ?? 0) + 1);
  const present = new Set(plan.nodes.flatMap((node) => [node.id, ...node.indicators.map(({ id }) => id)]));
  return source.diagnostics.flatMap((one) => {
    if (isOfTarget(one)) return [];
    const left = explained.get(name(one)) ?? 0;
    explained.set(name(one), left - 1);
    const subject = one.subject === null ? null : now(one.subject);
    return left <= 0 && (subject === null || present.has(subject)) ? [{ ...one, subject }] : [];
  });
}
