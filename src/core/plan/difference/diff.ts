import { canonicalJson } from "../hash.ts";
import type { Node, Plan, Unit } from "../plan.ts";
import type { NodeChange, NodeDifference, PlanChange, PlanDifference } from "./difference.ts";
import { indicatorsDifference } from "./indicators.ts";
import { pair } from "./pairs.ts";

/** Words shorter than this ("Azione") name too many things to know one again. */
const TELLING = 8;

/** What changed from one plan to another. Pure; `diffPlans(a, a)` is empty. The order is that of the plans. */
export function diffPlans(before: Plan, after: Plan): PlanDifference {
  return { plan: planChanges(before, after), units: unitsOf(before, after), nodes: nodesOf(before, after) };
}

/** Values by content: exact numbers too. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function planChanges(before: Plan, after: Plan): PlanChange[] {
  return [
    before.title === after.title
      ? []
      : [{ field: "title", before: before.title, after: after.title } as const],
    same(before.period, after.period)
      ? []
      : [{ field: "period", before: before.period, after: after.period } as const],
    same(before.levels, after.levels)
      ? []
      : [{ field: "levels", before: before.levels, after: after.levels } as const],
  ].flat();
}

function unitsOf(before: Plan, after: Plan): PlanDifference["units"] {
  const code = (unit: Unit) => unit.code;
  const { pairs, added, removed } = pair(before.units, after.units, { id: code, words: () => "" });
  return { added, removed, changed: pairs.filter((one) => !same(one.before, one.after)) };
}

function nodesOf(before: Plan, after: Plan): PlanDifference["nodes"] {
  const words = ({ level, title }: Node) => (title.length < TELLING ? "" : `${level} ${title}`);
  const { pairs, added, removed } = pair(before.nodes, after.nodes, { id: ({ id }) => id, words });
  const renamed = new Map(pairs.map((one) => [one.before.id, one.after.id]));
  const changed = pairs
    .map((one) => nodeDifference(one.before, one.after, renamed))
    .filter(
      ({ changes, indicators }) =>
        changes.length > 0 || Object.values(indicators).some((list) => list.length > 0),
    );
  return { added, removed, changed };
}

function nodeDifference(before: Node, after: Node, renamed: ReadonlyMap<string, string>): NodeDifference {
  return {
    before,
    after,
    changes: nodeChanges(before, after, renamed),
    indicators: indicatorsDifference(before.indicators, after.indicators),
  };
}

function nodeChanges(before: Node, after: Node, renamed: ReadonlyMap<string, string>): NodeChange[] {
  const changes: NodeChange[] = [];
  if (before.id !== after.id) changes.push({ field: "id", before: before.id, after: after.id });
  for (const field of ["title", "description", "level"] as const)
    if (before[field] !== after[field]) changes.push({ field, before: before[field], after: after[field] });
  if (before.code !== after.code) changes.push({ field: "code", before: before.code, after: after.code });
  // A parent that was itself renamed is the same parent.
  const parent = before.parent === null ? null : (renamed.get(before.parent) ?? before.parent);
  if (parent !== after.parent) changes.push({ field: "parent", before: before.parent, after: after.parent });
  if (!same(before.weight, after.weight))
    changes.push({ field: "weight", before: before.weight, after: after.weight });
  const units = exchanged(before.units, after.units);
  if (units.added.length + units.removed.length > 0) changes.push({ field: "units", ...units });
  const activities = exchanged(before.activities, after.activities);
  if (activities.added.length + activities.removed.length > 0)
    changes.push({ field: "activities", ...activities });
  return changes;
}

/** What is only in one of two lists, counted: a thing listed twice and then once is removed once. */
function exchanged<T>(before: readonly T[], after: readonly T[]): { added: T[]; removed: T[] } {
  const left = new Map<string, T[]>();
  for (const one of before) {
    const key = canonicalJson(one);
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  const added = after.filter((one) => left.get(canonicalJson(one))?.pop() === undefined);
  return { added, removed: [...left.values()].flat() };
}
