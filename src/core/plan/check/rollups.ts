import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { ONE, sign } from "../../number/rational.ts";
import type { Node } from "../plan.ts";
import { CodeShapes, codeKey, type Mention } from "./code.ts";
import { type IndicatorView, isHabit, type PlanView } from "./view.ts";

/** Roll-ups that name another node, average nodes that are not the node's, or have none to average. */
export function checkRollups(view: PlanView): Diagnostic[] {
  const shapes = new CodeShapes(view.plan.nodes.flatMap((node) => node.code ?? []));
  const rollups = view.indicators.filter(({ rollup }) => rollup !== null);
  return [
    ...rollups.flatMap((one) => [...references(view, one, shapes), ...childless(view, one)]),
    ...scales(rollups),
  ];
}

function references(view: PlanView, one: IndicatorView, shapes: CodeShapes): Diagnostic[] {
  const { indicator, node } = one;
  if (node.code === null) return [];
  const inName = shapes.mentionsIn(indicator.name).map((mention) => ({ field: "name" as const, mention }));
  const inFormula = shapes
    .mentionsIn(indicator.formula.text)
    .map((mention) => ({ field: "formula" as const, mention }));
  const related = relatedCodes(view, one);
  return [...inName, ...inFormula]
    .filter(({ mention }) => !related.has(codeKey(mention.code)))
    .slice(0, 3)
    .map(({ field, mention }) => wrong(view, one, node, field, mention));
}

function wrong(
  view: PlanView,
  one: IndicatorView,
  node: Node,
  field: "name" | "formula",
  mention: Mention,
): Diagnostic {
  const span: Span = { start: mention.start, end: mention.end };
  const level = view.plan.nodes.find(
    (other) => other.code !== null && codeKey(other.code) === codeKey(mention.code),
  )?.level;
  const children = one.rollup ? view.childrenOf(one.at, one.rollup) : [];
  const childLevel = children[0]?.level;
  const subject = one.indicator.id;
  const location = { in: "field", field, span } as const;
  const own = node.code ?? "";
  // A code of the children's level lists a child; any other names the node itself.
  if (level !== undefined && level === childLevel && level !== node.level)
    return diagnostic(
      "rollup-foreign-child",
      "warning",
      { named: mention.code, node: own },
      { subject, location },
    );
  return diagnostic(
    "rollup-wrong-reference",
    "warning",
    { named: mention.code, node: own },
    { subject, location, fix: { replacement: own } },
  );
}

/** The node's own code, those of the nodes above it and of all below. */
function relatedCodes({ plan, tree }: PlanView, { at, node }: IndicatorView): Set<string> {
  const codes = new Set<string>();
  if (node.code !== null) codes.add(codeKey(node.code));
  for (let above = tree.parents[at] ?? -1; above >= 0; above = tree.parents[above] ?? -1) {
    const code = plan.nodes[above]?.code;
    if (code != null) codes.add(codeKey(code));
  }
  const below = [...(tree.children[at] ?? [])];
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    const code = plan.nodes[next]?.code;
    if (code != null) codes.add(codeKey(code));
    below.push(...(tree.children[next] ?? []));
  }
  return codes;
}

function childless(view: PlanView, one: IndicatorView): Diagnostic[] {
  if (one.rollup === null || view.childrenOf(one.at, one.rollup).length > 0) return [];
  return [
    diagnostic(
      "rollup-without-children",
      "error",
      { children: one.rollup.children },
      { subject: one.indicator.id, location: { in: "field", field: "formula", span: null } },
    ),
  ];
}

/** A roll-up runs from 0 to 1, times 100 from 0 to 100; a target without "%" must be on the same scale. */
function scales(rollups: readonly IndicatorView[]): Diagnostic[] {
  const off = rollups.flatMap((one) => {
    const scale = scaleOf(one);
    return scale === null ? [] : [{ one, ...scale }];
  });
  const severity = isHabit(off.length, rollups.length) ? "info" : "warning";
  return off.map(({ one, target, highest }) =>
    diagnostic(
      "rollup-scale",
      severity,
      { target, highest },
      {
        subject: one.indicator.id,
        location: { in: "field", field: highest === 1 ? "formula" : "target", span: null },
        fix: highest === 1 ? { replacement: `${one.indicator.formula.text}*100` } : null,
      },
    ),
  );
}

function scaleOf({ indicator, timesHundred }: IndicatorView): { target: string; highest: number } | null {
  for (const { unit, value, text } of indicator.targets) {
    if (unit !== null || value.kind !== "number" || sign(value.value) <= 0) continue;
    const aboveOne = value.value.compare(ONE) > 0;
    if (timesHundred !== aboveOne) return { target: text, highest: timesHundred ? 100 : 1 };
  }
  return null;
}
