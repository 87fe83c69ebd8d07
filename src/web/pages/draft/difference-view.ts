import type { PlanDifference } from "../../../core/plan/difference/difference.ts";
import type { Indicator, Node } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import {
  type ChangeLine,
  indicatorLine,
  nodeLines,
  planLine,
  unitLines,
} from "../../../messages/change-words.ts";

export type { ChangeLine } from "../../../messages/change-words.ts";

/** A node or an indicator with its changed lines. */
export interface ChangedThing {
  readonly code: string;
  readonly title: string;
  readonly href: string | null;
  readonly lines: readonly ChangeLine[];
}

export interface DifferenceView {
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly plan: readonly ChangeLine[];
  readonly added: readonly ChangedThing[];
  readonly removed: readonly ChangedThing[];
  readonly changed: readonly ChangedThing[];
}

export interface DifferenceLinks {
  readonly node: (id: string) => string;
  readonly indicator: (id: string) => string;
}

export function differenceView(
  difference: PlanDifference,
  links: DifferenceLinks,
  words: Catalogue,
): DifferenceView {
  const { nodes, units } = difference;
  const node = (one: Node, href: string | null): ChangedThing => ({
    code: one.code ?? "",
    title: one.title,
    href,
    lines: [],
  });
  const indicator = (one: Indicator, href: string | null): ChangedThing => ({
    code: one.id,
    title: one.name,
    href,
    lines: [],
  });
  const within = nodes.changed.map(({ indicators }) => indicators);
  const added = [
    ...nodes.added.map((one) => node(one, links.node(one.id))),
    ...within.flatMap((each) => each.added.map((one) => indicator(one, links.indicator(one.id)))),
  ];
  const removed = [
    ...nodes.removed.map((one) => node(one, null)),
    ...within.flatMap((each) => each.removed.map((one) => indicator(one, null))),
  ];
  const changed = nodes.changed.flatMap(({ after, changes, indicators }): ChangedThing[] => [
    ...(changes.length === 0
      ? []
      : [
          {
            ...node(after, links.node(after.id)),
            lines: changes.flatMap((one) => nodeLines(one, words)),
          },
        ]),
    ...indicators.changed.map((one) => ({
      ...indicator(one.after, links.indicator(one.after.id)),
      lines: one.changes.map((change) => indicatorLine(change, words)),
    })),
  ]);
  const plan = [...difference.plan.map((one) => planLine(one, words)), ...unitLines(units, words)];
  return {
    counts: { added: added.length, removed: removed.length, changed: changed.length + plan.length },
    plan,
    added,
    removed,
    changed,
  };
}
