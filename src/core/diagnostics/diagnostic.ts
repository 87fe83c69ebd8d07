import type { DocumentDiagnostics } from "./codes/document.ts";
import type { EntryDiagnostics } from "./codes/entry.ts";
import type { EvaluationDiagnostics } from "./codes/evaluation.ts";
import type { FeedDiagnostics } from "./codes/feeds.ts";
import type { FormulaDiagnostics } from "./codes/formula.ts";
import type { ImportDiagnostics } from "./codes/import.ts";
import type { MeasurementDiagnostics } from "./codes/measurement.ts";
import type { PlanDiagnostics } from "./codes/plan.ts";
import type { PlanEditDiagnostics } from "./codes/plan-edit.ts";
import type { PolicyDiagnostics } from "./codes/policy.ts";
import type { RegisterDiagnostics } from "./codes/register.ts";
import type { SurveyDiagnostics } from "./codes/survey.ts";
import type { TargetDiagnostics } from "./codes/target.ts";

/** error: the input cannot be used as it stands; warning: a doubt or a defect to settle; info: good to know. */
export type Severity = "error" | "warning" | "info";

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Fields of a node or an indicator that a diagnostic can point into. */
export type Field =
  | "code"
  | "title"
  | "description"
  | "units"
  | "activities"
  | "name"
  | "dimension"
  | "formula"
  | "weight"
  | "baseline"
  | "target";

/**
 * Where a diagnostic points: into the source text itself; or into one field of a plan's node or indicator (span null =
 * the whole field), which the importer turns into a place in the source; or into a text given alone (a formula typed at
 * the prompt), where offsets count from its beginning.
 */
export type Location =
  | { readonly in: "source"; readonly span: Span }
  | {
      readonly in: "field";
      readonly field: Field;
      readonly span: Span | null;
      /** The node or indicator whose field it is, where that is not the subject (a code that is missing has no place). */
      readonly of?: string;
      /** The part of the field that is meant, where its place is not known: the importer looks for it. */
      readonly quote?: string;
    }
  | { readonly in: "text"; readonly span: Span };

/** A value that a message can show. Numbers and dates are formatted for the language when the message is written. */
export type Param = string | number | readonly string[];

/** The typed map from code to parameters, one file an area under `codes/`. */
export type DiagnosticParams = FormulaDiagnostics &
  TargetDiagnostics &
  PlanDiagnostics &
  DocumentDiagnostics &
  ImportDiagnostics &
  MeasurementDiagnostics &
  EntryDiagnostics &
  EvaluationDiagnostics &
  PlanEditDiagnostics &
  PolicyDiagnostics &
  RegisterDiagnostics &
  SurveyDiagnostics &
  FeedDiagnostics;

export type DiagnosticCode = keyof DiagnosticParams;

/** A mechanical remedy: replace the field's text (or the span) with `replacement`. The words are in the catalogue. */
export interface Fix {
  readonly replacement: string;
}

/** Another reading of a doubtful formula: its S-expression, and the formula printed back so that the reading shows. */
export interface Alternative {
  readonly normal: string;
  readonly text: string;
}

/** A finding about the user's input. Diagnostics are collected, never thrown; their words live in `messages/`. */
export interface Diagnostic<C extends DiagnosticCode = DiagnosticCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Id of the node ("A.2.3") or indicator ("A.2.3/1") concerned; null for the document or the plan as a whole. */
  readonly subject: string | null;
  readonly location: Location | null;
  readonly params: DiagnosticParams[C];
  readonly fix: Fix | null;
  readonly alternatives: readonly Alternative[];
}

/** Builds a diagnostic; what is left out is null or empty. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  severity: Severity,
  params: DiagnosticParams[C],
  rest: Partial<Pick<Diagnostic, "subject" | "location" | "fix" | "alternatives">> = {},
): Diagnostic<C> {
  return {
    code,
    severity,
    params,
    subject: rest.subject ?? null,
    location: rest.location ?? null,
    fix: rest.fix ?? null,
    alternatives: rest.alternatives ?? [],
  };
}
