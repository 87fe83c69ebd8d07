import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { walk } from "../../formula/quantities.ts";
import { quantityKey } from "../../formula/quantity-name.ts";
import type { Target } from "../../target/target.ts";
import { type IndicatorView, isHabit, type PlanView } from "./view.ts";

/** Targets in % on formulas that do not give a percentage. */
export function checkPercentages({ indicators }: PlanView): Diagnostic[] {
  const bare = indicators.filter(isBareShare).filter(({ indicator }) => percentTarget(indicator.targets));
  const shares = indicators.filter((view) => isBareShare(view) || view.measure === "percentage");
  const severity = isHabit(bare.length, shares.length) ? "info" : "warning";
  return [...indicators.flatMap(onCount), ...bare.flatMap((view) => implicit(view, severity))];
}

/** A ratio, a share or a rate of growth that nobody multiplied by 100. A roll-up has a check of its own. */
export function isBareShare({ measure, expression, rollup }: IndicatorView): boolean {
  return (
    measure === "fraction" && rollup === null && expression.kind !== "number" && expression.kind !== "rollup"
  );
}

/** The first target that is a percentage and no difference from an earlier value. */
export function percentTarget(targets: readonly Target[]): Target | null {
  return targets.find(({ unit, relativeTo }) => unit === "%" && relativeTo === null) ?? null;
}

function implicit({ indicator }: IndicatorView, severity: "info" | "warning"): Diagnostic[] {
  const target = percentTarget(indicator.targets);
  // Where the baseline is a percentage too, the missing "* 100" is a slip in the formula: see unit-mismatch.
  if (target === null || indicator.baseline.unit === "%") return [];
  return [
    diagnostic(
      "implicit-percentage",
      severity,
      { target: target.text },
      {
        subject: indicator.id,
        location: { in: "field", field: "target", span: null },
        fix: null,
      },
    ),
  ];
}

/** "Numero attività" with ">= 90%": ninety per cent of what? A signed figure ("+10%") speaks of growth instead. */
function onCount({ indicator, measure, expression, timesHundred }: IndicatorView): Diagnostic[] {
  const target = percentTarget(indicator.targets);
  if (target === null || measure !== "count" || /[+−-]\s?\d/.test(target.text)) return [];
  const name = nameOf(expression) ?? indicator.formula.text;
  const counter = quantityKey(name) !== quantityKey(`x ${name}`).slice(2) || timesHundred;
  return [
    diagnostic(
      "percentage-target-on-count",
      counter ? "warning" : "info",
      { target: target.text, quantity: name },
      { subject: indicator.id, location: { in: "field", field: "formula", span: null } },
    ),
  ];
}

function nameOf(expression: IndicatorView["expression"]): string | null {
  for (const part of walk(expression)) if (part.kind === "quantity") return part.name;
  return null;
}
