import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { isZero, type Rational } from "../../number/rational.ts";
import type { Target } from "../../target/target.ts";
import { type IndicatorView, isHabit, type PlanView } from "./view.ts";

const AT_LEAST: ReadonlySet<string> = new Set([">=", ">"]);
const AT_MOST: ReadonlySet<string> = new Set(["<=", "<"]);

/** Targets by themselves: missing, missing for a year, zero, falling back, outside the plan's years, on its last day. */
export function checkTargets(view: PlanView): Diagnostic[] {
  return [
    ...withoutTarget(view),
    ...withoutYear(view),
    ...view.indicators.flatMap((one) => [...zero(one), ...regressing(one), ...dates(one, view)]),
  ];
}

function withoutTarget({ indicators }: PlanView): Diagnostic[] {
  const without = indicators.filter(({ indicator }) => indicator.targets.length === 0);
  const severity = isHabit(without.length, indicators.length) ? "info" : "warning";
  return without.map(({ indicator }) =>
    diagnostic(
      "missing-target",
      severity,
      {},
      { subject: indicator.id, location: { in: "field", field: "target", span: null } },
    ),
  );
}

/**
 * Years in which most of the other indicators of the level have a target, and this one, which has some, has none. One
 * with a single year must differ from several others; a milestone is done once.
 */
function withoutYear({ indicators }: PlanView): Diagnostic[] {
  const levels = new Map<string, { indicators: number; years: Map<number, number> }>();
  for (const { indicator, node } of indicators) {
    const level = levels.get(node.level) ?? { indicators: 0, years: new Map<number, number>() };
    levels.set(node.level, level);
    if (indicator.targets.length === 0) continue;
    level.indicators += 1;
    for (const year of yearsOf(indicator.targets)) level.years.set(year, (level.years.get(year) ?? 0) + 1);
  }
  return indicators.flatMap(({ indicator, node }) => {
    const level = levels.get(node.level);
    const own = yearsOf(indicator.targets);
    if (!level || own.size === 0 || isDoneOnce(indicator.targets)) return [];
    const others = level.indicators - 1;
    const enough = own.size > 1 ? 1 : 2;
    const usual = [...level.years].filter(([, count]) => count >= enough && 2 * count > others);
    const expected = new Set(usual.map(([year]) => year));
    for (let year = Math.min(...own) + 1; year < Math.max(...own); year += 1) expected.add(year);
    const missing = [...expected].filter((year) => !own.has(year)).sort((a, b) => a - b);
    return missing.map((year) =>
      diagnostic(
        "missing-target-year",
        "warning",
        { year },
        { subject: indicator.id, location: { in: "field", field: "target", span: null } },
      ),
    );
  });
}

function isDoneOnce(targets: readonly Target[]): boolean {
  const [first] = targets;
  return targets.length === 1 && (first?.value.kind === "date" || first?.value.kind === "boolean");
}

function yearsOf(targets: readonly Target[]): Set<number> {
  return new Set(targets.flatMap(({ year }) => year ?? []));
}

/** A ratio to zero means nothing: the achievement is all or nothing. "= 0" and growth of zero say what they mean. */
function zero(view: IndicatorView): Diagnostic[] {
  const target = view.indicator.targets.find(
    ({ value, comparator }) => value.kind === "number" && isZero(value.value) && comparator !== "=",
  );
  if (!target || view.growth !== null) return [];
  return [
    diagnostic(
      "zero-target",
      "info",
      { target: target.text },
      { subject: view.indicator.id, location: { in: "field", field: "target", span: null } },
    ),
  ];
}

/** A floor that sinks or a ceiling that rises from one year to the next. */
function regressing({ indicator }: IndicatorView): Diagnostic[] {
  const numbered = indicator.targets.flatMap((target) =>
    target.year !== null && target.value.kind === "number"
      ? [{ target, year: target.year, value: target.value.value }]
      : [],
  );
  for (const [index, later] of numbered.entries()) {
    const earlier = numbered[index - 1];
    if (!earlier || earlier.year >= later.year || earlier.target.unit !== later.target.unit) continue;
    if (
      earlier.target.comparator !== later.target.comparator ||
      !worse(earlier.value, later.value, later.target)
    )
      continue;
    return [
      diagnostic(
        "regressing-target",
        "info",
        { from: earlier.year, to: later.year },
        { subject: indicator.id, location: { in: "field", field: "target", span: null } },
      ),
    ];
  }
  return [];
}

function worse(earlier: Rational, later: Rational, { comparator }: Target): boolean {
  const change = later.compare(earlier);
  return (AT_LEAST.has(comparator) && change < 0) || (AT_MOST.has(comparator) && change > 0);
}

function dates({ indicator }: IndicatorView, { plan }: PlanView): Diagnostic[] {
  const location = { in: "field", field: "target", span: null } as const;
  const found: Diagnostic[] = [];
  for (const target of indicator.targets) {
    const day = target.value.kind === "date" ? target.value.date : target.deadline;
    const year = day === null ? Number.NaN : Number(day.slice(0, 4));
    if (day === null || Number.isNaN(year)) continue;
    const rest = { subject: indicator.id, location };
    if (plan.period && (year < plan.period.from || year > plan.period.to)) {
      const severity = year < plan.period.from ? "warning" : "info";
      found.push(
        diagnostic(
          "target-outside-period",
          severity,
          { day, from: plan.period.from, to: plan.period.to },
          rest,
        ),
      );
    } else if (day.endsWith("-12-31") && target.value.kind === "date") {
      found.push(diagnostic("year-end-deadline", "info", { day }, rest));
    }
  }
  return found;
}
