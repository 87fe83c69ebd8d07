import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { baselineAsValue } from "../../evaluation/baseline.ts";
import { isZero } from "../../number/rational.ts";
import type { Target } from "../../target/target.ts";
import type { IndicatorView, PlanView } from "./view.ts";

/** Targets that ask for no more than there is. For information: keeping a good result can be the aim. */
export function checkAmbition({ indicators }: PlanView): Diagnostic[] {
  return indicators.flatMap((view) => [...maintenance(view), ...reached(view)]);
}

/** "x(t)/x(t-1) >= 1", growth ">= 0", "mantenimento": as much as last year. */
function maintenance({ indicator, growth }: IndicatorView): Diagnostic[] {
  const { targets } = indicator;
  const keeps = ({ value, relativeTo }: Target): boolean => {
    if (value.kind === "baseline") return true;
    if (value.kind !== "number" || growth === null || relativeTo !== null) return false;
    return growth.form === "index" ? value.value.equals(growth.per) : isZero(value.value);
  };
  if (targets.length === 0 || !targets.every(keeps)) return [];
  return [
    diagnostic(
      "maintenance-target",
      "info",
      { target: targets[0]?.text ?? "" },
      { subject: indicator.id, location: { in: "field", field: "target", span: null } },
    ),
  ];
}

/** The last datum known is better already than every target asks. */
function reached({ indicator, expression, growth }: IndicatorView): Diagnostic[] {
  const { baseline, targets } = indicator;
  if (growth !== null || baseline.value === null || baselineAsValue(expression, baseline) === null) return [];
  const known = baseline.value;
  const passed = ({ value, unit, comparator, relativeTo }: Target): boolean => {
    if (value.kind !== "number" || relativeTo !== null || plain(unit) !== plain(baseline.unit)) return false;
    const ahead = known.compare(value.value);
    return comparator === ">=" || comparator === ">"
      ? ahead > 0
      : (comparator === "<=" || comparator === "<") && ahead < 0;
  };
  if (targets.length === 0 || !targets.every(passed)) return [];
  return [
    diagnostic(
      "baseline-beyond-target",
      "info",
      { baseline: baseline.text, target: targets.at(-1)?.text ?? "" },
      { subject: indicator.id, location: { in: "field", field: "target", span: null } },
    ),
  ];
}

function plain(unit: string | null): string | null {
  return unit === "count" ? null : unit;
}
