import { canonicalJson } from "../hash.ts";
import type { Indicator } from "../plan.ts";
import type { IndicatorChange, NodeDifference } from "./difference.ts";
import { pair } from "./pairs.ts";

/** The indicators of one node in two plans; an id is its node's and a position, and only the position tells within it. */
export function indicatorsDifference(
  before: readonly Indicator[],
  after: readonly Indicator[],
): NodeDifference["indicators"] {
  const position = ({ id }: Indicator) => id.slice(id.lastIndexOf("/") + 1);
  const { pairs, added, removed } = pair(before, after, { id: position, words: ({ name }) => name });
  const changed = pairs
    .map((one) => ({ ...one, changes: indicatorChanges(one.before, one.after) }))
    .filter(({ changes }) => changes.length > 0);
  return { added, removed, changed };
}

/** What changed in one indicator, field by field. */
export function indicatorChanges(before: Indicator, after: Indicator): IndicatorChange[] {
  const changes: IndicatorChange[] = [];
  for (const field of ["id", "name"] as const)
    if (before[field] !== after[field]) changes.push({ field, before: before[field], after: after[field] });
  if (before.dimension !== after.dimension)
    changes.push({ field: "dimension", before: before.dimension, after: after.dimension });
  if (differs(before.weight, after.weight))
    changes.push({ field: "weight", before: before.weight, after: after.weight });
  const [was, is] = [before.formula, after.formula];
  if (was.text !== is.text) changes.push({ field: "formula", before: was.text, after: is.text });
  if (was.normal !== is.normal || was.kind !== is.kind)
    changes.push({
      field: "reading",
      before: { normal: was.normal, kind: was.kind },
      after: { normal: is.normal, kind: is.kind },
    });
  if (differs(before.baseline, after.baseline))
    changes.push({ field: "baseline", before: before.baseline, after: after.baseline });
  return [...changes, ...targetChanges(before, after)];
}

function targetChanges(before: Indicator, after: Indicator): IndicatorChange[] {
  const years = [...new Set([...before.targets, ...after.targets].map(({ year }) => year))];
  years.sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.flatMap((year) => {
    const [was, is] = [before, after].map(({ targets }) => targets.filter((one) => one.year === year));
    return differs(was, is) ? [{ field: "target", year, before: was ?? [], after: is ?? [] } as const] : [];
  });
}

function differs(a: unknown, b: unknown): boolean {
  return canonicalJson(a) !== canonicalJson(b);
}
