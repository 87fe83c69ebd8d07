import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Time } from "../../formula/expression.ts";
import { walk } from "../../formula/quantities.ts";
import type { IndicatorView, PlanView } from "./view.ts";

/** What an indicator without a baseline asks of the past: the year before, or a fixed base year. */
type Past =
  | { readonly kind: "previous-year"; readonly name: string }
  | { readonly kind: "base-year"; readonly name: string; readonly year: number };

/**
 * A formula or a target that looks back needs the datum to look back to. A year written out that is the plan's first
 * year is t, the one before it t-1; any earlier one is a base year.
 */
export function checkBaselines({ plan, indicators }: PlanView): Diagnostic[] {
  const first = plan.period?.from ?? null;
  return indicators
    .filter(({ indicator }) => indicator.baseline.value === null)
    .flatMap((view) => {
      const past = pastOf(view, first);
      return past === null ? [] : [report(past, view)];
    });
}

function report(past: Past, { indicator }: IndicatorView): Diagnostic {
  const location = { in: "field", field: "baseline", span: null } as const;
  const rest = { subject: indicator.id, location };
  return past.kind === "previous-year"
    ? diagnostic("missing-baseline", "warning", { quantity: past.name }, rest)
    : diagnostic("missing-base-year", "warning", { quantity: past.name, year: past.year }, rest);
}

function pastOf(view: IndicatorView, first: number | null): Past | null {
  let base: Past | null = null;
  for (const part of walk(view.expression)) {
    if (part.kind === "delta" && part.of.kind === "quantity")
      return { kind: "previous-year", name: part.of.name };
    if (part.kind !== "quantity" && part.kind !== "mean-score") continue;
    const lag = lagOf(part.time, first);
    if (lag === "past") return { kind: "previous-year", name: part.name };
    if (typeof lag === "number") base ??= { kind: "base-year", name: part.name, year: lag };
  }
  return base ?? pastOfTarget(view, first);
}

/** "past" for t-1, t-2, t-n and the year before the plan; the year itself for a base year; null for the plan's own years. */
function lagOf(time: Time, first: number | null): "past" | number | null {
  if (time.kind === "symbolic-lag") return "past";
  if (time.kind === "lag") return time.years > 0 ? "past" : null;
  if (first !== null && time.year >= first) return null;
  return time.year === (first ?? 0) - 1 ? "past" : time.year;
}

/** "mantenimento del valore 2018", "+5% rispetto al 2016". A formula that measures growth already asks for its past. */
function pastOfTarget({ indicator, growth }: IndicatorView, first: number | null): Past | null {
  if (growth !== null) return null;
  for (const { relativeTo } of indicator.targets) {
    if (relativeTo === null) continue;
    if (typeof relativeTo !== "number") return { kind: "previous-year", name: indicator.name };
    const lag = lagOf({ kind: "year", year: relativeTo }, first);
    if (lag === "past") return { kind: "previous-year", name: indicator.name };
    if (typeof lag === "number") return { kind: "base-year", name: indicator.name, year: lag };
  }
  return null;
}
