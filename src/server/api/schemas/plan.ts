import { z } from "@hono/zod-openapi";
import type { PlanDraft } from "../../../store/drafts.ts";
import type { PlanVersion } from "../../../store/plans.ts";
import { TargetSchema } from "./readings.ts";

const IndicatorSchema = z
  .object({
    id: z.string().openapi({ example: "A.1.1.2/1" }),
    name: z.string(),
    dimension: z.string().nullable(),
    weight: z.number().nullable(),
    formula: z.object({ text: z.string(), normal: z.string(), kind: z.string() }),
    baseline: z.object({ text: z.string(), value: z.number().nullable(), unit: z.string().nullable() }),
    targets: z.array(TargetSchema.extend({ text: z.string() })),
  })
  .openapi("Indicator");

const NodeSchema = z
  .object({
    id: z.string(),
    level: z.string(),
    code: z.string().nullable(),
    title: z.string(),
    description: z.string(),
    parent: z.string().nullable(),
    weight: z.number().nullable(),
    units: z.array(z.string()),
    activities: z.array(z.object({ text: z.string(), due: z.string().nullable() })),
    indicators: z.array(IndicatorSchema),
  })
  .openapi("Node");

/** The plan in the JSON of `traguardo import --json`. */
export const PlanSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    period: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    levels: z.array(z.object({ id: z.string(), label: z.string() })),
    units: z.array(z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() })),
    nodes: z.array(NodeSchema),
  })
  .openapi("Plan");

export const VersionSchema = z
  .object({
    hash: z.string().openapi({ description: "SHA-256 of the plan's canonical JSON" }),
    number: z.number().int(),
    act: z.object({ number: z.string(), date: z.string() }),
    adoptedAt: z.string(),
    adoptedBy: z.object({ id: z.string(), name: z.string() }),
  })
  .openapi("PlanVersion");

type Heading<T> = Omit<T, "plan" | "arrangements" | "targetSetters">;

export function versionJson({ hash, number, act, adoptedAt, adoptedBy }: Heading<PlanVersion>) {
  return { hash, number, act, adoptedAt, adoptedBy };
}

const By = z.object({ id: z.string(), name: z.string() });

export const DraftSchema = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    state: z.enum(["open", "adopted", "discarded"]),
    source: z.object({ hash: z.string(), name: z.string() }).nullable(),
    base: z.string().nullable(),
    createdAt: z.string(),
    createdBy: By,
    changedAt: z.string(),
    changedBy: By,
  })
  .openapi("PlanDraft");

export function draftJson(draft: Heading<PlanDraft>): z.input<typeof DraftSchema> {
  const { id, revision, state, source, base, createdAt, createdBy, changedAt, changedBy } = draft;
  return { id, revision, state, source, base, createdAt, createdBy, changedAt, changedBy };
}
