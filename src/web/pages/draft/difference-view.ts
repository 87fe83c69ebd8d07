import { parseNormal } from "../../../core/formula/normal.ts";
import { printFormula } from "../../../core/formula/print.ts";
import type { Rational } from "../../../core/number/rational.ts";
import type {
  IndicatorChange,
  NodeChange,
  PlanChange,
  PlanDifference,
} from "../../../core/plan/difference/difference.ts";
import type { Indicator, Node, Plan } from "../../../core/plan/plan.ts";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { targetWords } from "../../../messages/target-words.ts";

/** One line of a difference: what it is about, what it was, what it is; null where it was not or is no more. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

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

function label(field: string, words: Catalogue, year = ""): string {
  return words.format("change-field", { field, year });
}

function planLine(change: PlanChange, words: Catalogue): ChangeLine {
  const [before, after] = ([change.before, change.after] as const).map((value) => planValue(value, words));
  return { label: label(`plan-${change.field}`, words), before: before ?? null, after: after ?? null };
}

function planValue(value: string | Plan["period"] | Plan["levels"], words: Catalogue): string | null {
  if (value === null || typeof value === "string") return value;
  if ("from" in value) return words.format("draft-period", { from: value.from, to: value.to });
  return value.map((level) => level.label).join(", ");
}

function unitLines({ added, removed, changed }: PlanDifference["units"], words: Catalogue): ChangeLine[] {
  const named = ({ code, name }: { code: string; name: string }) => (name === "" ? code : `${code} ${name}`);
  const unit = label("unit", words);
  return [
    ...added.map((one) => ({ label: unit, before: null, after: named(one) })),
    ...removed.map((one) => ({ label: unit, before: named(one), after: null })),
    ...changed.map((one) => ({ label: unit, before: named(one.before), after: named(one.after) })),
  ];
}

function nodeLines(change: NodeChange, words: Catalogue): ChangeLine[] {
  const name = label(change.field, words);
  if (change.field === "units")
    return [
      ...change.added.map((after) => ({ label: name, before: null, after })),
      ...change.removed.map((before) => ({ label: name, before, after: null })),
    ];
  if (change.field === "activities")
    return [
      ...change.added.map((one) => ({ label: name, before: null, after: one.text })),
      ...change.removed.map((one) => ({ label: name, before: one.text, after: null })),
    ];
  if (change.field === "weight")
    return [{ label: name, before: number(change.before, words), after: number(change.after, words) }];
  return [{ label: name, before: shown(change.before), after: shown(change.after) }];
}

function indicatorLine(change: IndicatorChange, words: Catalogue): ChangeLine {
  if (change.field === "target") {
    const year = change.year === null ? "" : String(change.year);
    return {
      label: label("target", words, year),
      before: targets(change.before, words),
      after: targets(change.after, words),
    };
  }
  const name = label(change.field, words);
  switch (change.field) {
    case "weight":
      return { label: name, before: number(change.before, words), after: number(change.after, words) };
    case "reading":
      return { label: name, before: printed(change.before.normal), after: printed(change.after.normal) };
    case "baseline":
      return { label: name, before: shown(change.before.text), after: shown(change.after.text) };
    case "dimension":
      return { label: name, before: dimension(change.before, words), after: dimension(change.after, words) };
    default:
      return { label: name, before: shown(change.before), after: shown(change.after) };
  }
}

function shown(text: string | null): string | null {
  return text === "" ? null : text;
}

function number(value: Rational | null, words: Catalogue): string | null {
  return value === null ? null : figure(value, words.language, { places: 4 });
}

function printed(normal: string): string {
  const expression = parseNormal(normal);
  return expression ? printFormula(expression) : normal;
}

function dimension(value: string | null, words: Catalogue): string | null {
  return value === null ? null : words.format("dimension", { dimension: value });
}

/** In words: one text may hold the targets of all the years. */
function targets(list: readonly Target[], words: Catalogue): string | null {
  return list.length === 0 ? null : list.map((target) => targetWords(target, words)).join(" · ");
}
