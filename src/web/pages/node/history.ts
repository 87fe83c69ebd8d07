import type { Measurement } from "../../../core/measurement/measurement.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";
import { diffPlans } from "../../../core/plan/difference/diff.ts";
import type { NodeDifference } from "../../../core/plan/difference/difference.ts";
import type { Node, Plan } from "../../../core/plan/plan.ts";

/** A version of the plan as adopted. */
export interface AdoptedPlan {
  readonly number: number;
  readonly act: { readonly number: string; readonly date: IsoDate };
  /** ISO 8601 in UTC. */
  readonly adoptedAt: string;
  readonly plan: Plan;
}

/** A line of the ledger as the page needs it. */
export interface RecordedEntry {
  readonly measurement: Measurement;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly author: { readonly name: string };
  readonly corrects: { readonly reason: string } | null;
}

/** What of a node a version of the plan changed. */
export type ChangedField =
  | "id"
  | "code"
  | "title"
  | "description"
  | "level"
  | "parent"
  | "weight"
  | "units"
  | "activities"
  | "indicators";

export type NodeEvent =
  | {
      readonly kind: "adopted";
      readonly at: string;
      readonly version: Omit<AdoptedPlan, "plan">;
      /** Empty where the node stayed as it was; null where the version brought the node in. */
      readonly changed: readonly ChangedField[] | null;
    }
  | { readonly kind: "recorded"; readonly at: string; readonly entry: RecordedEntry };

/**
 * What happened to a node, the last first: the versions of the plan that hold it, with what each changed, and what was
 * measured of its indicators. `versions` come the last first, as the store lists them.
 */
export function nodeHistory(
  node: Node,
  versions: readonly AdoptedPlan[],
  entries: readonly RecordedEntry[],
): readonly NodeEvent[] {
  const own = new Set(node.indicators.map(({ id }) => id));
  const recorded = entries
    .filter(({ measurement }) => own.has(measurement.indicator))
    .map((entry): NodeEvent => ({ kind: "recorded", at: entry.recordedAt, entry }))
    // Of entries recorded in one go the last of the ledger comes first.
    .reverse();
  const adopted = versions.flatMap((version, index): NodeEvent[] => {
    const { plan, ...rest } = version;
    const before = versions[index + 1]?.plan ?? null;
    const changed = changesIn(node.id, before, plan);
    return changed === undefined ? [] : [{ kind: "adopted", at: version.adoptedAt, version: rest, changed }];
  });
  return [...recorded, ...adopted].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Undefined where the version does not hold the node; null where it is its first. */
function changesIn(id: string, before: Plan | null, after: Plan): readonly ChangedField[] | null | undefined {
  if (!after.nodes.some((node) => node.id === id)) return undefined;
  if (before === null) return null;
  const { added, changed } = diffPlans(before, after).nodes;
  if (added.some((node) => node.id === id)) return null;
  const own = changed.find((one) => one.after.id === id);
  return own === undefined ? [] : fieldsOf(own);
}

function fieldsOf({ changes, indicators }: NodeDifference): ChangedField[] {
  const touched = indicators.added.length + indicators.removed.length + indicators.changed.length > 0;
  return [...changes.map(({ field }) => field), ...(touched ? (["indicators"] as const) : [])];
}
