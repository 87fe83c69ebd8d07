import { type Diagnostic, diagnostic, type Span } from "../../diagnostics/diagnostic.ts";
import { ONE, sign } from "../../number/rational.ts";
import { CodeShapes, codeKey, type Mention } from "./code.ts";
import { type IndicatorView, isHabit, type PlanView } from "./view.ts";

/** Roll-ups that name another node, average nodes that are not the node's, or have none to average. */
export function checkRollups(view: PlanView): Diagnostic[] {
  const shapes = new CodeShapes(view.plan.nodes.flatMap((node) => node.code ?? []));
  const byCode = new Map<string, number>();
  view.plan.nodes.forEach((node, at) => {
    if (node.code !== null && !byCode.has(codeKey(node.code))) byCode.set(codeKey(node.code), at);
  });
  const rollups = view.indicators.filter(({ rollup }) => rollup !== null);
  return [
    ...rollups.flatMap((one) => references(view, one, shapes, byCode)),
    ...childless(view, rollups),
    ...scales(rollups),
  ];
}

/** A roll-up may name its node, one above it or one below it. */
function references(
  view: PlanView,
  one: IndicatorView,
  shapes: CodeShapes,
  byCode: ReadonlyMap<string, number>,
): Diagnostic[] {
  const { indicator, node } = one;
  const own = node.code;
  if (own === null) return [];
  return (["name", "formula"] as const).flatMap((field) => {
    const text = field === "name" ? indicator.name : indicator.formula.text;
    return shapes.mentionsIn(text).flatMap((mention) => {
      const other = byCode.get(codeKey(mention.code)) ?? null;
      const same = codeKey(mention.code) === codeKey(own);
      return same || (other !== null && isInLine(view, one.at, other))
        ? []
        : [wrong(view, one, own, field, mention, other)];
    });
  });
}

function isInLine({ tree }: PlanView, a: number, b: number): boolean {
  const isAbove = (upper: number, lower: number): boolean => {
    for (let at = tree.parents[lower] ?? -1; at >= 0; at = tree.parents[at] ?? -1)
      if (at === upper) return true;
    return false;
  };
  return isAbove(a, b) || isAbove(b, a);
}

function wrong(
  view: PlanView,
  one: IndicatorView,
  own: string,
  field: "name" | "formula",
  mention: Mention,
  other: number | null,
): Diagnostic {
  const level = other === null ? undefined : view.plan.nodes[other]?.level;
  const [child] = one.rollup ? view.childrenOf(one.at, one.rollup) : [];
  const params = { named: mention.code, node: own };
  const span: Span = { start: mention.start, end: mention.end };
  const rest = { subject: one.indicator.id, location: { in: "field", field, span } as const };
  // A code of the children's level lists a child; any other stands for the node itself.
  if (level !== undefined && level === child?.level && level !== one.node.level)
    return diagnostic("rollup-foreign-child", "warning", params, rest);
  return diagnostic("rollup-wrong-reference", "warning", params, { ...rest, fix: { replacement: own } });
}

/** A roll-up with nothing to average cannot be computed. Where most have nothing, the document leaves that level out. */
function childless(view: PlanView, rollups: readonly IndicatorView[]): Diagnostic[] {
  const without = rollups.flatMap(({ rollup, at, indicator }) =>
    rollup !== null && view.childrenOf(at, rollup).length === 0 ? [{ rollup, indicator }] : [],
  );
  const severity = isHabit(without.length, rollups.length) ? "info" : "error";
  return without.map(({ rollup, indicator }) =>
    diagnostic(
      "rollup-without-children",
      severity,
      { children: rollup.children },
      { subject: indicator.id, location: { in: "field", field: "formula", span: null } },
    ),
  );
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
