import { z } from "@hono/zod-openapi";

export const DiagnosticSchema = z
  .object({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    message: z.string(),
    remedy: z.string().nullable(),
    subject: z.string().nullable(),
    line: z.number().int().nullable(),
    column: z.number().int().nullable(),
    endLine: z.number().int().nullable(),
    endColumn: z.number().int().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    fix: z.string().nullable(),
    alternatives: z.array(z.object({ normal: z.string(), text: z.string() })),
  })
  .openapi("Diagnostic");

export const FormulaReadingSchema = z
  .object({
    text: z.string(),
    normal: z.string().openapi({ example: '(/ (v "Numero utenti" t) (v "Numero abitanti" t))' }),
    kind: z.string(),
    quantities: z.array(z.object({ name: z.string(), time: z.string() })),
    diagnostics: z.array(DiagnosticSchema),
  })
  .openapi("FormulaReading");

export const TargetSchema = z
  .object({
    year: z.number().int().nullable(),
    comparator: z.string(),
    value: z.union([z.number(), z.string(), z.boolean(), z.object({ from: z.number(), to: z.number() })]),
    unit: z.string().nullable(),
  })
  .openapi("Target");

export const TargetReadingSchema = z
  .object({ text: z.string(), targets: z.array(TargetSchema), diagnostics: z.array(DiagnosticSchema) })
  .openapi("TargetReading");
