import { z } from "@hono/zod-openapi";
import { progressOf, type Sampled, type ValidationState } from "../../../application/validation/state.ts";
import { GRADES } from "../../../core/evidence-grade/grade.ts";
import { sharesJson } from "../../../core/evidence-grade/json.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import type { CycleRecord } from "../../../store/records.ts";
import { SharesSchema } from "./shares.ts";

const Digits = z.string();
const Verdict = z.enum(["confirmed", "corrected", "not-verifiable"]);
export const Outcome = z.enum(["validated", "validated-with-remarks", "not-validated"]);
const Signed = { at: z.string(), by: z.string(), number: z.number().int() };

export const DrawSchema = z.object({
  ...Signed,
  seed: z.string(),
  byArea: z.boolean(),
  population: z.array(z.string()),
  drawn: z.array(z.string()),
  reason: z.string(),
});

export const VerdictSchema = z.object({
  ...Signed,
  indicator: z.string(),
  verdict: Verdict,
  reason: z.string(),
  correction: z.number().int().nullable(),
});

export const ValidationSchema = z
  .object({
    year: z.number().int(),
    references: z.looseObject({ plan: z.string() }),
    draws: z.array(DrawSchema),
    sample: z.array(
      z.object({
        indicator: z.string(),
        achievement: Digits.nullable(),
        achievementWhenDrawn: Digits.nullable(),
        doubts: z
          .array(z.enum(["none", "suppressed", "few", "alike", "undecided"]))
          .openapi({ description: "Why its mean rests on too few answers to be set against its target" }),
        rows: z.array(z.object({ sequence: z.number().int(), grade: z.enum(GRADES) })),
        verdict: VerdictSchema.nullable(),
      }),
    ),
    progress: z.looseObject({ all: z.number().int(), left: z.number().int() }),
    shares: SharesSchema,
    overrides: z.array(
      z.object({ ...Signed, indicator: z.string(), achievement: Digits.nullable(), reason: z.string() }),
    ),
    closing: z.object({ ...Signed, outcome: Outcome, remarks: z.string() }).nullable(),
  })
  .openapi("Validation");

export const DrawInput = z
  .object({
    seed: z.string(),
    size: z.number().int().nullable().default(null),
    share: z.number().int().nullable().default(null).openapi({ description: "Per cent" }),
    byArea: z.boolean().default(true),
    reason: z.string().default(""),
    seen: z.number().int().nullable().default(null),
  })
  .openapi("Draw");

export const VerdictInput = z
  .object({
    indicator: z.string(),
    verdict: Verdict,
    reason: z.string().default(""),
    correction: z
      .union([
        z.object({ recorded: z.number().int() }),
        z.object({
          sequence: z.number().int(),
          value: z.string(),
          observedOn: z.string().default(""),
          n: z.string().default(""),
          source: z.string().default(""),
          confirmed: z.array(z.string()).default([]),
        }),
      ])
      .nullable()
      .default(null),
    files: z
      .array(z.object({ name: z.string(), base64: z.base64() }))
      .max(10)
      .default([]),
    seen: z.number().int().nullable().default(null),
  })
  .openapi("VerdictInput");

export const ClosingInput = z.object({ outcome: Outcome, remarks: z.string().default("") });

const signed = ({ at, author, number }: Pick<CycleRecord, "at" | "author" | "number">) => ({
  at,
  by: author.name,
  number,
});

export function drawJson(draw: CycleRecord<"sample">): z.input<typeof DrawSchema> {
  const { seed, byArea, population, drawn, reason } = draw.content;
  return { ...signed(draw), seed, byArea, population: [...population], drawn: [...drawn], reason };
}

export function verdictJson(record: CycleRecord<"verdict">): z.input<typeof VerdictSchema> {
  const { indicator, verdict, reason, correction } = record.content;
  return { ...signed(record), indicator, verdict, reason, correction };
}

export function closingJson(record: CycleRecord<"validation-closed">) {
  return { ...signed(record), outcome: record.content.outcome, remarks: record.content.remarks };
}

export function validationJson(state: ValidationState): z.input<typeof ValidationSchema> {
  return {
    year: state.year,
    references: { ...state.standing.references },
    draws: state.draws.map(drawJson),
    sample: state.items.map((item) => sampledJson(item, state)),
    progress: progressOf(state),
    shares: sharesJson(state.shares.body),
    overrides: state.overrides.map((record) => {
      const { indicator, achievement, reason } = record.content;
      return { ...signed(record), indicator, achievement, reason };
    }),
    closing: state.outcome && closingJson(state.outcome),
  };
}

function sampledJson(
  { indicator, result, drawnResult, rows, verdict }: Sampled,
  { doubts }: Pick<ValidationState, "doubts">,
) {
  const digits = (value: typeof result.achievement) => value && toDecimalDigits(value);
  return {
    indicator: indicator.id,
    achievement: digits(result.achievement),
    achievementWhenDrawn: digits(drawnResult?.achievement ?? null),
    doubts: [...(doubts.get(indicator.id)?.doubts ?? [])],
    rows: rows.map(({ entry, grade }) => ({ sequence: entry.sequence, grade })),
    verdict: verdict && verdictJson(verdict),
  };
}
