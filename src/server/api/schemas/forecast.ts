import { z } from "@hono/zod-openapi";
import { IndicatorResultSchema, MomentSchema, ResultSchema } from "./results.ts";

const Day = z.iso.date();
const Digits = z.string().openapi({ example: "79.4772727272727273" });

const BandSchema = z.object({ low: Digits, middle: Digits.nullable(), high: Digits });

const ScoreForecastSchema = BandSchema.extend({ coverage: Digits }).openapi("ScoreForecast");

const QuantityForecastSchema = BandSchema.extend({
  quantity: z.string().nullable(),
  nature: z.enum(["total", "level", "given", "mean"]),
  evidence: z.enum(["words", "fell", "moved", "near-last-year", "once-early", "assumed"]),
  doubtful: z.boolean(),
  method: z.enum(["pace", "seasonal-pace", "carried-forward", "as-given", "last-mean"]).nullable(),
  years: z.array(z.number().int()),
  observed: Digits,
  observedOn: Day,
});

const IndicatorForecastSchema = z
  .object({
    standing: z.enum(["forecast", "settled", "open", "none", "children"]),
    outlook: z.enum(["certain", "possible", "out-of-reach"]).nullable(),
    reason: z.string().nullable().openapi({ description: "Why there is no forecast" }),
    value: z
      .object({
        low: z.union([z.string(), z.boolean()]).nullable(),
        middle: z.union([z.string(), z.boolean()]).nullable(),
        high: z.union([z.string(), z.boolean()]).nullable(),
      })
      .nullable(),
    achievement: BandSchema.nullable(),
    quantities: z.array(QuantityForecastSchema),
    latest: z
      .object({
        kind: z.enum(["reached", "met", "day", "too-late", "limit", "keeps", "passed", "due", "none"]),
        day: Day.nullable(),
        needed: Digits.nullable(),
        pace: z
          .object({
            perDay: Digits,
            method: z.enum(["best-seen", "twice-so-far"]),
            between: z.object({ from: Day, to: Day }).nullable(),
          })
          .nullable(),
        reason: z.string().nullable(),
      })
      .openapi({ description: "The latest useful day to act" }),
  })
  .openapi("IndicatorForecast");

export const ForecastSchema = z
  .object({
    moment: MomentSchema,
    running: z
      .boolean()
      .openapi({ description: "False once the year is over: there is nothing to forecast" }),
    body: ScoreForecastSchema.nullable(),
    nodes: z.record(z.string(), ScoreForecastSchema),
    units: z.record(z.string(), ScoreForecastSchema),
    indicators: z.record(z.string(), IndicatorForecastSchema),
    levers: z
      .array(z.object({ indicator: z.string(), gain: Digits.nullable(), secured: Digits }))
      .openapi({ description: "The three indicators that would raise the body's score most" }),
  })
  .openapi("Forecast");

export const ScenarioInputSchema = z.object({
  year: z.number().int().min(1900).max(2200).optional(),
  asOf: Day.optional(),
  knownAt: Day.optional(),
  basis: z.enum(["measured", "expected"]).default("measured"),
  values: z
    .record(z.string(), z.string().max(60))
    .default({})
    .openapi({
      description: "By field, as `fields` names them: Italian numbers, days, sì or no",
      example: { "A.1/1.0": "85" },
    }),
});

const SideSchema = z.object({
  body: ResultSchema,
  nodes: z.record(z.string(), ResultSchema),
  units: z.record(z.string(), ResultSchema),
  indicators: z.record(z.string(), IndicatorResultSchema),
});

export const ScenarioSchema = z
  .object({
    moment: MomentSchema,
    basis: z.enum(["measured", "expected"]),
    fields: z.array(
      z.object({
        id: z.string(),
        indicator: z.string(),
        quantity: z.string().nullable(),
        accepts: z.array(z.enum(["number", "date", "boolean"])),
        present: z.union([z.string(), z.boolean()]).nullable(),
      }),
    ),
    before: SideSchema,
    after: SideSchema,
  })
  .openapi("Scenario");
