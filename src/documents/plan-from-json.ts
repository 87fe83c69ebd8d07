import { z } from "zod";
import { type Diagnostic, diagnostic } from "../core/diagnostics/diagnostic.ts";
import { jsonPath } from "../core/diagnostics/json-path.ts";
import type { FormulaKind } from "../core/formula/expression.ts";
import { parseNormal } from "../core/formula/normal.ts";
import { readFormula } from "../core/formula/reading.ts";
import { rational } from "../core/number/rational.ts";
import { parseIsoDate } from "../core/period/iso-date.ts";
import { checkPlan } from "../core/plan/check/check.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Comparator, Target, TargetValue } from "../core/target/target.ts";
import { isYearless } from "../core/target/yearless.ts";
import { LIMITS } from "./limits.ts";

// The shapes of `plan-json.ts`, read back: what one writes, the other must read.

const KINDS = [
  "trend%",
  "ratio",
  "ratio-to-base-year",
  "count",
  "sum",
  "difference",
  "mean-score",
  "rollup",
  "date/milestone",
  "index",
  "boolean",
  "other",
] as const satisfies readonly FormulaKind[];

const COMPARATORS = [
  ">=",
  "<=",
  ">",
  "<",
  "=",
  "between",
  "increment",
  "milestone",
] as const satisfies readonly Comparator[];

/** A JSON number as the decimal that it was written as: 0.35 is 35/100, not the nearest binary fraction. */
const exact = z.number().transform((value, context) => {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const shift = Number(exponent);
  if (Math.abs(shift) > 30) context.addIssue({ code: "custom" });
  const power = rational(10n ** BigInt(Math.min(30, Math.abs(shift))));
  return shift < 0 ? rational(digits).div(power) : rational(digits).mul(power);
});
const day = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date === null) context.addIssue({ code: "custom" });
  return date ?? text;
});
/** A target's day, which may lack its year: "--06-30". */
const targetDay = z.union([z.string().refine(isYearless), day]);
const year = z.number().int().min(1900).max(2200);
const text = z.string().max(LIMITS.characters);

const targetValue = z.union([
  exact.transform((value): TargetValue => ({ kind: "number", value })),
  z
    .object({ from: exact, to: exact })
    .transform(({ from, to }): TargetValue => ({ kind: "range", from, to })),
  z.boolean().transform((value): TargetValue => ({ kind: "boolean", value })),
  z.literal("baseline").transform((): TargetValue => ({ kind: "baseline" })),
  targetDay.transform((date): TargetValue => ({ kind: "date", date })),
]);

const target = z
  .object({
    text,
    year: year.nullable(),
    comparator: z.enum(COMPARATORS),
    value: targetValue,
    unit: z.string().nullable(),
    deadline: targetDay.nullish(),
    relativeTo: z.union([z.literal("baseline"), z.literal("previous-year"), year]).nullish(),
  })
  .transform(
    (read): Target => ({ ...read, deadline: read.deadline ?? null, relativeTo: read.relativeTo ?? null }),
  );

const indicator = z.object({
  id: text,
  name: text,
  dimension: z.enum(["effectiveness", "efficiency", "quality", "resources", "impact"]).nullable(),
  weight: exact.nullable(),
  formula: z.object({
    text,
    normal: text.refine((normal) => parseNormal(normal) !== null),
    kind: z.enum(KINDS),
  }),
  baseline: z.object({ text, value: exact.nullable(), unit: z.string().nullable().default(null) }),
  targets: z.array(target),
});

const node = z.object({
  id: text,
  level: text,
  code: text.nullable(),
  title: text,
  description: text,
  parent: text.nullable(),
  weight: exact.nullable().default(null),
  units: z.array(text),
  activities: z.array(z.object({ text, due: day.nullable() })),
  indicators: z.array(indicator),
});

const plan = z
  .object({
    id: text,
    title: text.default(""),
    period: z.object({ from: year, to: year }).nullable(),
    levels: z.array(z.object({ id: text, label: text })),
    units: z.array(z.object({ code: text, name: text, parent: text.nullable() })),
    nodes: z.array(node),
  })
  .superRefine(({ period, levels, units, nodes }, context) => {
    const wrong = (...path: (string | number)[]) => context.addIssue({ code: "custom", path });
    if (period && period.from > period.to) wrong("period", "to");
    const levelIds = new Set<string>();
    levels.forEach(({ id }, index) => {
      if (levelIds.has(id)) wrong("levels", index, "id");
      levelIds.add(id);
    });
    const codes = new Set<string>();
    units.forEach(({ code }, index) => {
      if (codes.has(code)) wrong("units", index, "code");
      codes.add(code);
    });
    const above = new Set<string>();
    const indicators = new Set<string>();
    nodes.forEach((one, index) => {
      if (one.parent !== null && !above.has(one.parent)) wrong("nodes", index, "parent");
      if (above.has(one.id)) wrong("nodes", index, "id");
      above.add(one.id);
      if (!levelIds.has(one.level)) wrong("nodes", index, "level");
      one.units.forEach((code, at) => {
        if (!codes.has(code)) wrong("nodes", index, "units", at);
      });
      one.indicators.forEach(({ id }, at) => {
        if (indicators.has(id)) wrong("nodes", index, "indicators", at, "id");
        indicators.add(id);
      });
    });
  });

/** How many wrong places of one file are told. */
const MOST_PLACES = 20;

/**
 * Reads a plan back from the JSON of the interface: the object that `import --json` writes, or its `plan` alone. The
 * plan is null where anything is missing or wrong; each diagnostic names the place by its JSON path ("nodes[3].level").
 */
export function readPlanJson(json: string): { plan: Plan | null; diagnostics: readonly Diagnostic[] } {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return { plan: null, diagnostics: [diagnostic("plan-json-broken", "error", {})] };
  }
  const wrapped = typeof data === "object" && data !== null && "plan" in data;
  const read = plan.safeParse(wrapped ? (data as { plan: unknown }).plan : data);
  if (read.success) return { plan: read.data, diagnostics: [] };
  const prefix = wrapped ? ["plan"] : [];
  const places = read.error.issues.slice(0, MOST_PLACES).map((issue) => jsonPath([...prefix, ...issue.path]));
  return {
    plan: null,
    diagnostics: places.map((path) => diagnostic("plan-json-wrong", "error", { path })),
  };
}

/** The check of a plan that has no document behind it: findings point into its fields. In the plan's own order. */
export function checkReadPlan(plan: Plan): readonly Diagnostic[] {
  if (plan.nodes.length === 0) return [diagnostic("plan-not-found", "error", {})];
  const order = new Map<string, number>();
  for (const { id, indicators } of plan.nodes) {
    order.set(id, order.size);
    for (const { id: indicatorId } of indicators) order.set(indicatorId, order.size);
  }
  const place = ({ subject }: Diagnostic) => (subject === null ? -1 : (order.get(subject) ?? -1));
  return [...formulaDoubts(plan), ...checkPlan(plan)].sort((a, b) => place(a) - place(b));
}

/** What reading the formulas again has to say of them. */
function formulaDoubts(plan: Plan): Diagnostic[] {
  return plan.nodes
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, name, formula, targets }) =>
      readFormula(formula.text, { indicatorName: name, targets }).diagnostics.map(
        (found) =>
          ({
            ...found,
            subject: id,
            location: {
              in: "field",
              field: "formula",
              span: found.location?.in === "text" ? found.location.span : null,
            },
          }) as const,
      ),
    );
}
