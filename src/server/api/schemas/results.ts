import { z } from "@hono/zod-openapi";
import { SharesSchema } from "./shares.ts";

const Day = z.iso.date();

/** Which moment is asked for. */
export const MOMENT = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  "as-of": Day.optional().openapi({ description: "Last day observed" }),
  "known-at": Day.optional().openapi({ description: "Last day known: what was recorded later is left out" }),
});

const Digits = z.string().openapi({ example: "97.0873786407767" });

export const ResultSchema = z
  .object({ score: Digits.nullable(), coverage: Digits, worst: Digits, best: Digits })
  .openapi("Result");

export const IndicatorResultSchema = ResultSchema.extend({
  status: z.enum(["known", "missing", "not-applicable", "failed"]),
  value: z.union([z.string(), z.boolean()]).nullable(),
  target: z.unknown(),
  achievement: Digits.nullable(),
  uncapped: Digits.nullable(),
  needs: z.array(
    z.object({ indicator: z.string(), quantity: z.string().nullable(), year: z.number().int() }),
  ),
  reason: z.string().nullable(),
  computed: ResultSchema.extend({
    status: z.string(),
    achievement: Digits.nullable(),
    uncapped: Digits.nullable(),
  })
    .optional()
    .openapi({ description: "Only where the achievement was decided: what had been computed" }),
}).openapi("IndicatorResult");

export const MomentSchema = z.object({ year: z.number().int(), observedUpTo: Day, knownUpTo: Day });

export const EvaluationSchema = z
  .object({
    moment: MomentSchema,
    plan: z.string(),
    ledger: z.string(),
    policy: z.object({ id: z.string(), version: z.string() }),
    body: ResultSchema,
    nodes: z.record(z.string(), ResultSchema),
    units: z.record(z.string(), ResultSchema),
    indicators: z.record(z.string(), IndicatorResultSchema),
    setAside: z.array(
      z.object({ indicator: z.string(), reason: z.string(), author: z.string(), date: z.string() }),
    ),
    overrides: z
      .array(
        z.object({
          indicator: z.string(),
          achievement: Digits,
          reason: z.string(),
          author: z.string(),
          date: z.string(),
        }),
      )
      .optional(),
  })
  .extend({
    shares: z.object({
      body: SharesSchema,
      nodes: z.record(z.string(), SharesSchema),
      units: z.record(z.string(), SharesSchema),
      indicators: z.record(z.string(), SharesSchema),
    }),
  })
  .openapi("Evaluation");

export const ExplanationSchema = z
  .object({
    subject: z.object({ kind: z.enum(["body", "node", "unit", "indicator"]), key: z.string().optional() }),
    moment: MomentSchema,
    lines: z.array(z.object({ depth: z.number().int(), tone: z.string(), text: z.string() })),
    shares: SharesSchema.nullable(),
  })
  .openapi("Explanation");
