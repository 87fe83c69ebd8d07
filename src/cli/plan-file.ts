import type { Diagnostic } from "../core/diagnostics/diagnostic.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { SourceView } from "./print/source-view.ts";

/** A plan as a command takes it: imported from a document, or read from the JSON that `import --out` wrote. */
export interface LoadedPlan {
  readonly name: string;
  readonly plan: Plan;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly view: SourceView;
}

export async function loadPlan(_session: unknown, _file: string, _year?: number): Promise<LoadedPlan> {
  throw new Error("not yet");
}
