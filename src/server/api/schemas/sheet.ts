import { z } from "@hono/zod-openapi";
import type { SheetCell, SheetRow } from "../../../application/measurements/sheet-row.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { EntrySchema, entryJson } from "./entry.ts";

const By = z.object({ id: z.string(), name: z.string() });
const FileRef = z.object({ hash: z.string(), name: z.string() });
const Row = z.string().max(2000).openapi({ description: "`id` of the sheet's row" });
const Revision = z.number().int().min(0).openapi({ description: "The one seen; 0 where there was none" });

export const DraftInputSchema = z
  .object({
    id: Row,
    revision: Revision,
    text: z.string().max(200),
    observedOn: z.string().max(40).default(""),
    n: z.string().max(20).default(""),
    source: z.string().max(500).default(""),
    note: z.string().max(2000).default(""),
  })
  .openapi("DraftInput");

export const DraftCellSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    observedOn: z.string(),
    n: z.string(),
    source: z.string(),
    note: z.string(),
    evidence: z.array(FileRef),
    revision: z.number().int(),
    savedAt: z.string(),
    savedBy: By,
  })
  .openapi("Draft");

export const ConflictSchema = z.object({ id: z.string(), current: DraftCellSchema }).openapi("DraftConflict");

export const SubmittedSchema = z
  .object({
    id: Row,
    revision: Revision,
    seen: z.number().int().nullable().openapi({ description: "`seen` of the row as it was shown" }),
    confirmed: z.array(z.string()).default([]),
  })
  .openapi("SubmittedRow");

export const PushedSchema = z
  .object({
    indicator: z.string().openapi({ example: "A.1.1.2/1" }),
    quantity: z.string().nullable().optional(),
    year: z.number().int().min(1900).max(2200),
    observedOn: z.string().max(40).openapi({ example: "2018-09-30" }),
    value: z.string().max(200).openapi({ example: "1.234,5" }),
    unit: z.string().nullable().optional(),
    n: z.string().max(20).optional(),
    source: z.string().max(500).optional(),
    link: z
      .string()
      .max(2000)
      .nullable()
      .optional()
      .openapi({ description: "https address of the evidence" }),
    evidence: z.array(z.string()).max(10).optional().openapi({ description: "Hashes of files sent before" }),
    confirmed: z.boolean().optional(),
  })
  .openapi("PushedMeasurement");

export const ValidationSchema = z
  .object({
    sequence: z.number().int(),
    verdict: z.enum(["confirmed", "rejected"]),
    reason: z.string(),
    at: z.string(),
    by: By,
  })
  .openapi("Validation");

const Use = z.object({ indicator: z.string(), quantity: z.string().nullable() });

export const RowSchema = z
  .object({
    id: z.string(),
    indicator: z.string(),
    quantity: z.string().nullable(),
    year: z.number().int(),
    unit: z.string().nullable(),
    name: z.string(),
    uses: z.array(Use),
    units: z.array(z.string()),
    target: z.string().nullable(),
    stated: z.string().nullable().openapi({ description: "What the plan itself says" }),
    status: z.enum(["to-do", "draft", "submitted", "validated", "to-correct"]),
    due: z.string(),
    mayMeasure: z.boolean(),
    latest: EntrySchema.nullable(),
    seen: z.number().int().nullable(),
    draft: DraftCellSchema.nullable(),
  })
  .openapi("SheetRow");

export function draftJson(id: string, draft: SheetCell): z.input<typeof DraftCellSchema> {
  const { text, observedOn, n, source, note, evidence, revision, savedAt, savedBy } = draft;
  return { id, text, observedOn, n, source, note, evidence: [...evidence], revision, savedAt, savedBy };
}

export function rowJson(row: SheetRow): z.input<typeof RowSchema> {
  const { id, cell, uses, units, indicator, target, stated, status, due, mayMeasure, latest, seen, draft } =
    row;
  return {
    id,
    ...cell,
    name: indicator.name,
    uses: uses.map(({ indicator, quantity }) => ({ indicator, quantity })),
    units: [...units],
    target: target?.text ?? null,
    stated: stated && toDecimalDigits(stated),
    status,
    due,
    mayMeasure,
    latest: latest && entryJson(latest),
    seen,
    draft: draft && draftJson(id, draft),
  };
}
