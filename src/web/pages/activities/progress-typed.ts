import type { ActivityDetail } from "../../../application/activities/list.ts";
import { typedDay } from "../../../application/measurements/typed-value.ts";
import type { Fault } from "../../../application/problem.ts";

/** What stands in the fields of the form. */
export interface ProgressTyped {
  readonly owner: string;
  readonly starts: string;
  readonly due: string;
  readonly doneOn: string;
  readonly note: string;
  /** Hashes of the files that stay. */
  readonly evidence: readonly string[];
  /** Number of the report that the page shows: saving is upon that one. */
  readonly seen: number | null;
  readonly faults: readonly Fault[];
}

/** The form before anything is typed: what was said last. */
export function progressTyped({ line: { report } }: Pick<ActivityDetail, "line">): ProgressTyped {
  const day = (date: string | null | undefined) => (date ? typedDay(date) : "");
  return {
    owner: report?.owner ?? "",
    starts: day(report?.starts),
    due: day(report?.due),
    doneOn: day(report?.doneOn),
    note: report?.note ?? "",
    evidence: report?.evidence.map(({ hash }) => hash) ?? [],
    seen: report?.record.number ?? null,
    faults: [],
  };
}
