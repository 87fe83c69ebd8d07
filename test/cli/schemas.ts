import { z } from "zod";

// The JSON of the interface, as strict as it is written: what others build on must not change by accident.

export const diagnosticSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string().min(1),
  remedy: z.string().min(1).nullable(),
  subject: z.string().nullable(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  endLine: z.int().positive().nullable(),
  endColumn: z.int().positive().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  fix: z.string().nullable(),
  alternatives: z.array(z.strictObject({ normal: z.string(), text: z.string() })),
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const targetSchema = z.strictObject({
  year: z.int().nullable(),
  comparator: z.enum([">=", "<=", ">", "<", "=", "between", "increment", "milestone"]),
  value: z.union([
    z.number(),
    z.boolean(),
    z.literal("baseline"),
    day,
    z.strictObject({ from: z.number(), to: z.number() }),
  ]),
  unit: z.string().nullable(),
  deadline: day.optional(),
  relativeTo: z.union([z.literal("baseline"), z.literal("previous-year"), z.int()]).optional(),
});

const kind = z.enum([
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
]);

export const formulaSchema = z.strictObject({
  text: z.string(),
  normal: z.string().startsWith("("),
  kind,
  quantities: z.array(z.strictObject({ name: z.string(), time: z.string() })),
  diagnostics: z.array(diagnosticSchema),
});

export const targetReadingSchema = z.strictObject({
  text: z.string(),
  targets: z.array(targetSchema),
  diagnostics: z.array(diagnosticSchema),
});

const indicatorSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  dimension: z.enum(["effectiveness", "efficiency", "quality", "resources", "impact"]).nullable(),
  weight: z.number().nullable(),
  formula: z.strictObject({ text: z.string(), normal: z.string(), kind }),
  baseline: z.strictObject({ text: z.string(), value: z.number().nullable(), unit: z.string().nullable() }),
  targets: z.array(targetSchema.extend({ text: z.string() })),
});

export const importSchema = z.strictObject({
  plan: z.strictObject({
    id: z.string(),
    title: z.string(),
    period: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
    levels: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    units: z.array(z.strictObject({ code: z.string(), name: z.string(), parent: z.string().nullable() })),
    nodes: z.array(
      z.strictObject({
        id: z.string(),
        level: z.string(),
        code: z.string().nullable(),
        title: z.string(),
        description: z.string(),
        parent: z.string().nullable(),
        weight: z.number().nullable(),
        units: z.array(z.string()),
        activities: z.array(z.strictObject({ text: z.string(), due: day.nullable() })),
        indicators: z.array(indicatorSchema),
      }),
    ),
  }),
  diagnostics: z.array(diagnosticSchema),
});

const digits = z.string().regex(/^-?\d+(\.\d+)?$/);
const resultSchema = z.object({ score: digits.nullable(), coverage: digits, worst: digits, best: digits });

export const evaluationSchema = z.object({
  moment: z.strictObject({ year: z.int(), observedUpTo: day, knownUpTo: day }),
  plan: z.string().regex(/^[0-9a-f]{64}$/),
  ledger: z.string().regex(/^[0-9a-f]{64}$/),
  policy: z.strictObject({ id: z.string(), version: z.string() }),
  body: resultSchema,
  nodes: z.record(z.string(), resultSchema),
  units: z.record(z.string(), resultSchema),
  indicators: z.record(
    z.string(),
    z.object({
      status: z.enum(["known", "missing", "not-applicable", "failed"]),
      value: z.union([z.string(), z.boolean()]).nullable(),
      target: z.object({}).nullable(),
      achievement: digits.nullable(),
      uncapped: digits.nullable(),
      needs: z.array(
        z.strictObject({ indicator: z.string(), quantity: z.string().nullable(), year: z.int() }),
      ),
    }),
  ),
});
