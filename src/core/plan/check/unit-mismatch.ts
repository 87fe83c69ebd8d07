import { type Diagnostic, diagnostic, type Severity } from "../../diagnostics/diagnostic.ts";
import type { Expression } from "../../formula/expression.ts";
import { walk } from "../../formula/quantities.ts";
import { formatItalian } from "../../number/italian.ts";
import { HUNDRED, ONE, type Rational, sign } from "../../number/rational.ts";
import type { Target } from "../../target/target.ts";
import { isBareShare, percentTarget } from "./percentages.ts";
import type { IndicatorView, PlanView } from "./view.ts";

/** Formula, baseline and target of one indicator that cannot be in the same unit. At most one finding an indicator. */
export function checkUnitMismatch({ indicators }: PlanView): Diagnostic[] {
  return indicators.flatMap((view) => {
    const found =
      bareShare(view) ?? fractionTarget(view) ?? otherMeasure(view) ?? otherBaseline(view) ?? offScale(view);
    return found ? [found] : [];
  });
}

type Figures = { readonly formula: string; readonly baseline: string; readonly target: string };

function report(
  view: IndicatorView,
  mismatch: string,
  severity: Severity,
  place: { field: "formula" | "target" | "baseline"; fix?: string },
): Diagnostic {
  const { indicator } = view;
  const figures: Figures = {
    formula: view.measure,
    baseline: indicator.baseline.text,
    target: indicator.targets[0]?.text ?? "",
  };
  return diagnostic(
    "unit-mismatch",
    severity,
    { mismatch, ...figures },
    {
      subject: indicator.id,
      location: { in: "field", field: place.field, span: null },
      fix: place.fix === undefined ? null : { replacement: place.fix },
    },
  );
}

/** Baseline and target are percentages, the formula lacks its "* 100". */
function bareShare(view: IndicatorView): Diagnostic | null {
  const { indicator } = view;
  if (!isBareShare(view) || indicator.baseline.unit !== "%" || !percentTarget(indicator.targets)) return null;
  return report(view, "formula-fraction", "warning", {
    field: "formula",
    fix: timesHundred(view.expression, indicator.formula.text),
  });
}

function timesHundred(e: Expression, text: string): string {
  const sum = e.kind === "operation" && (e.operator === "+" || e.operator === "-");
  return sum ? `(${text}) * 100` : `${text} * 100`;
}

/** The formula gives a percentage, the target is written as a fraction ("<= 0,92"). */
function fractionTarget(view: IndicatorView): Diagnostic | null {
  const { indicator, measure, growth } = view;
  // A roll-up has a check of its own.
  if (measure !== "percentage" || view.rollup !== null) return null;
  const target = indicator.targets.find(
    ({ unit, value }) =>
      unit === null && value.kind === "number" && sign(value.value) > 0 && value.value.compare(ONE) < 0,
  );
  if (target?.value.kind !== "number") return null;
  const { baseline } = indicator;
  const percentBaseline = baseline.unit === "%" && baseline.value !== null && baseline.value.compare(ONE) > 0;
  const certain = percentBaseline || growth?.form === "index" || target.comparator !== "<=";
  return report(view, "target-fraction", certain ? "warning" : "info", {
    field: "target",
    fix: asPercentage(target, target.value.value),
  });
}

function asPercentage(target: Target, value: Rational): string {
  const figure = formatItalian(value, { places: 10 });
  const percentage = `${formatItalian(value.mul(HUNDRED), { places: 10 })}%`;
  const written = [figure, figure.replace(",", ".")].find((one) => target.text.includes(one));
  return written === undefined
    ? `${target.comparator} ${percentage}`
    : target.text.replace(written, percentage);
}

const OTHER_THAN_PERCENT: ReadonlySet<string> = new Set(["days", "money", "hours", "date"]);

/** Days, euros or hours against a percentage, or the other way round. */
function otherMeasure(view: IndicatorView): Diagnostic | null {
  const { indicator, measure } = view;
  const target = indicator.targets.find(({ relativeTo }) => relativeTo === null);
  if (!target || /[+−-]\s?\d/.test(target.text)) return null;
  const stated = view.timesHundred || indicator.baseline.unit === "%";
  if (target.unit === "%" && OTHER_THAN_PERCENT.has(measure) && !stated)
    return report(view, "target-percentage", "warning", { field: "target" });
  const percentage = measure === "percentage" || view.growth !== null;
  if (percentage && (target.unit === "days" || target.unit === "EUR" || target.unit === "hours"))
    return report(view, "target-amount", "warning", { field: "target" });
  if (measure === "boolean" && target.value.kind === "number") {
    // "100%" or "1" for a yes is how some write it.
    const yes = target.value.value.equals(target.unit === "%" ? HUNDRED : ONE);
    return report(view, "target-number", yes ? "info" : "warning", { field: "target" });
  }
  return null;
}

/** A baseline in another unit than the target, where the baseline is the indicator's own value of last year. */
function otherBaseline(view: IndicatorView): Diagnostic | null {
  const { indicator, expression } = view;
  const { baseline } = indicator;
  const target = indicator.targets.find(({ relativeTo }) => relativeTo === null);
  if (!target || baseline.unit === null || target.unit === null || looksBack(expression)) return null;
  if (baseline.unit === target.unit || target.unit === "bool" || target.unit === "date") return null;
  if (target.unit === "count" || target.unit === "pp" || /^(?:score|of)/.test(target.unit)) return null;
  return report(view, "baseline-unit", "warning", { field: "baseline" });
}

function looksBack(e: Expression): boolean {
  for (const part of walk(e)) {
    if (part.kind === "delta") return true;
    if (part.kind === "quantity" && (part.time.kind !== "lag" || part.time.years !== 0)) return true;
  }
  return false;
}

const SCALE =
  /(?:scala|questionari[oi]?|punteggi[oi]?|voto)\D{0,20}?(\d{1,3})\s*(?:-|–|\||÷|a|\/)\s*(\d{1,3})(?!\d)/i;

/** A mark beyond the end of its scale ("≥ 7" on a scale from 1 to 5). */
function offScale(view: IndicatorView): Diagnostic | null {
  const { indicator, expression } = view;
  if (expression.kind !== "mean-score") return null;
  const written = SCALE.exec(`${indicator.formula.text} ${indicator.name}`);
  const highest = expression.scale?.to.valueOf() ?? (written ? Number(written[2]) : null);
  const beyond = indicator.targets.some(
    ({ unit, value }) =>
      unit === null && value.kind === "number" && highest !== null && value.value.compare(highest) > 0,
  );
  return beyond ? report(view, "target-off-scale", "warning", { field: "target" }) : null;
}
