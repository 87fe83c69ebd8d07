import type { ChangedSubject } from "../core/amendment/changed-subject.ts";
import { parseNormal } from "../core/formula/normal.ts";
import { printFormula } from "../core/formula/print.ts";
import type { Rational } from "../core/number/rational.ts";
import type {
  IndicatorChange,
  NodeChange,
  PlanChange,
  PlanDifference,
} from "../core/plan/difference/difference.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Target } from "../core/target/target.ts";
import type { Catalogue } from "./catalogue.ts";
import { figure } from "./figures.ts";
import { targetWords } from "./target-words.ts";

/** One line of a difference: what it is about, what it was, what it is; null where it was not or is no more. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed in a subject, one line a field; none where it is new or withdrawn as a whole. */
export function changeLines(change: ChangedSubject, words: Catalogue): readonly ChangeLine[] {
  switch (change.kind) {
    case "plan":
      return [...change.changes.map((one) => planLine(one, words)), ...unitLines(change.units, words)];
    case "node":
      return change.changes.flatMap((one) => nodeLines(one, words));
    case "indicator":
      return change.changes.map((one) => indicatorLine(one, words));
  }
}

function label(field: string, words: Catalogue, year = ""): string {
  return words.format("change-field", { field, year });
}

export function planLine(change: PlanChange, words: Catalogue): ChangeLine {
  const [before, after] = ([change.before, change.after] as const).map((value) => planValue(value, words));
  return { label: label(`plan-${change.field}`, words), before: before ?? null, after: after ?? null };
}

function planValue(value: string | Plan["period"] | Plan["levels"], words: Catalogue): string | null {
  if (value === null || typeof value === "string") return value;
  if ("from" in value) return words.format("draft-period", { from: value.from, to: value.to });
  return value.map((level) => level.label).join(", ");
}

export function unitLines(
  { added, removed, changed }: PlanDifference["units"],
  words: Catalogue,
): ChangeLine[] {
  const named = ({ code, name }: { code: string; name: string }) => (name === "" ? code : `${code} ${name}`);
  const unit = label("unit", words);
  return [
    ...added.map((one) => ({ label: unit, before: null, after: named(one) })),
    ...removed.map((one) => ({ label: unit, before: named(one), after: null })),
    ...changed.map((one) => ({ label: unit, before: named(one.before), after: named(one.after) })),
  ];
}

export function nodeLines(change: NodeChange, words: Catalogue): ChangeLine[] {
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

export function indicatorLine(change: IndicatorChange, words: Catalogue): ChangeLine {
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
