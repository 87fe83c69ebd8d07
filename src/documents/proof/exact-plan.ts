import { z } from "zod";
import type { FormulaKind } from "../../core/formula/expression.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Comparator, Target, TargetValue } from "../../core/target/target.ts";
import type { ExactNumbers } from "./exact-number.ts";

const text = z.string();
const orNull = z.string().nullable();
const year = z.number().int().min(1900).max(2200);

/** Most nodes, and most indicators of a node: a plan has some dozens. */
const MOST = 20_000;

/**
 * The schema of `plan-exact.json`, with every key that the hash covers and no other. Only the shape is asked for: any
 * plan of this shape can be evaluated, and the hash says whether it is the one.
 */
export function exactPlan({ number }: ExactNumbers): z.ZodType<Plan> {
  const value = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("number"), value: number }),
    z.strictObject({ kind: z.literal("date"), date: text }),
    z.strictObject({ kind: z.literal("range"), from: number, to: number }),
    z.strictObject({ kind: z.literal("boolean"), value: z.boolean() }),
    z.strictObject({ kind: z.literal("baseline") }),
  ]) satisfies z.ZodType<TargetValue>;
  const target = z.strictObject({
    text,
    year: year.nullable(),
    comparator: text.transform((one) => one as Comparator),
    value,
    unit: orNull,
    deadline: orNull,
    relativeTo: z.union([z.literal("baseline"), z.literal("previous-year"), year]).nullable(),
  }) satisfies z.ZodType<Target>;
  const indicator = z.strictObject({
    id: text,
    name: text,
    dimension: z.enum(["effectiveness", "efficiency", "quality", "resources", "impact"]).nullable(),
    weight: number.nullable(),
    formula: z.strictObject({ text, normal: text, kind: text.transform((one) => one as FormulaKind) }),
    baseline: z.strictObject({ text, value: number.nullable(), unit: orNull }),
    targets: z.array(target).max(MOST),
  });
  const node = z.strictObject({
    id: text,
    level: text,
    code: orNull,
    title: text,
    description: text,
    parent: orNull,
    weight: number.nullable(),
    units: z.array(text),
    activities: z.array(z.strictObject({ text, due: orNull })),
    indicators: z.array(indicator).max(MOST),
  });
  return z.strictObject({
    id: text,
    title: text,
    period: z.strictObject({ from: year, to: year }).nullable(),
    levels: z.array(z.strictObject({ id: text, label: text })),
    units: z.array(z.strictObject({ code: text, name: text, parent: orNull })),
    nodes: z.array(node).max(MOST),
  });
}
