import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isPlannedActivities } from "../../formula/planned-activities.ts";
import { walk } from "../../formula/quantities.ts";
import { toDecimalDigits } from "../../number/decimal.ts";
import { HUNDRED, type Rational, ratio, sign } from "../../number/rational.ts";
import type { IndicatorView, PlanView } from "./view.ts";

/** A share of the node's own activities that no whole number of them makes: 6 of 8 is 75 %, 7 of 8 is 87,5 %. */
export function checkActivityThresholds({ indicators }: PlanView): Diagnostic[] {
  return indicators.flatMap((view) => {
    const planned = view.node.activities.length;
    const share = shareAsked(view);
    if (planned < 2 || share === null || !readsActivities(view)) return [];
    const exact = share.mul(planned);
    if (exact.d === 1n || sign(share) <= 0 || share.compare(1) >= 0) return [];
    const needed = Number(exact.n / exact.d) + 1;
    const percent = (done: number): number => Number(toDecimalDigits(ratio(done, planned).mul(HUNDRED), 4));
    return [
      diagnostic(
        "activity-threshold",
        "info",
        {
          planned,
          needed,
          below: percent(needed - 1),
          above: percent(needed),
          target: view.indicator.targets[0]?.text ?? "",
        },
        { subject: view.indicator.id, location: { in: "field", field: "target", span: null } },
      ),
    ];
  });
}

function shareAsked({ indicator, measure }: IndicatorView): Rational | null {
  const [target] = indicator.targets;
  if (target?.value.kind !== "number") return null;
  if (measure !== "percentage" && measure !== "fraction") return null;
  return target.unit === "%" || measure === "percentage"
    ? target.value.value.div(HUNDRED)
    : target.value.value;
}

function readsActivities({ expression }: IndicatorView): boolean {
  for (const part of walk(expression)) {
    if (part.kind === "activities") return true;
    if (part.kind === "quantity" && isPlannedActivities(part.name)) return true;
  }
  return false;
}
