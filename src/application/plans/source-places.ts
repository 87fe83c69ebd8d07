import type { Diagnostic, Field, Span } from "../../core/diagnostics/diagnostic.ts";
import { indicatorOf, nodeOf } from "../../core/plan/edit/parts.ts";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { ImportedPlan } from "../../documents/import-plan.ts";
import type { SourceIds } from "./source-ids.ts";

/** Where the fields of a plan stand in its document, although the plan has been edited since. */
export class SourcePlaces {
  private readonly source: ImportedPlan;
  private readonly plan: Plan;
  private readonly ids: SourceIds;

  constructor(source: ImportedPlan, plan: Plan, ids: SourceIds) {
    this.source = source;
    this.plan = plan;
    this.ids = ids;
  }

  /** The very place where the field is as it was written, the whole field where it has been edited. */
  of({ subject, location }: Diagnostic): Span | null {
    if (location?.in === "source") return location.span;
    if (location?.in === "text" || subject === null) return null;
    const of = location?.of ?? subject;
    const written = location === null || this.isAsWritten(of, location.field);
    const there = location && {
      ...location,
      ...(location.of === undefined ? {} : { of: this.ids.written(location.of) }),
      ...(written ? {} : { span: null }),
    };
    return this.source.places.locate(this.ids.written(subject), there);
  }

  private isAsWritten(subject: string, field: Field): boolean {
    const now = fieldOf(this.plan, subject, field);
    return now !== undefined && now === fieldOf(this.source.plan, this.ids.written(subject), field);
  }
}

/** What a field holds, as a text to compare; undefined where there is none. */
function fieldOf(plan: Plan, subject: string, field: Field): string | undefined {
  const indicator = indicatorOf(plan, subject)?.indicator;
  if (indicator) {
    const { name, dimension, weight, formula, baseline, targets } = indicator;
    const fields: Partial<Record<Field, unknown>> = {
      name,
      dimension,
      weight,
      formula: formula.text,
      baseline,
      target: targets,
    };
    return field in fields ? canonicalJson(fields[field]) : undefined;
  }
  const node = nodeOf(plan, subject);
  if (node === null) return undefined;
  const { code, title, description, weight, units, activities } = node;
  const fields: Partial<Record<Field, unknown>> = { code, title, description, weight, units, activities };
  return field in fields ? canonicalJson(fields[field]) : undefined;
}
