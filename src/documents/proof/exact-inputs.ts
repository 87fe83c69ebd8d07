import { z } from "zod";
import type { Override, SetAside } from "../../core/evaluation/evaluation.ts";
import { BASIS_KINDS, GRADES } from "../../core/evidence-grade/grade.ts";
import type { MeasuredValue, Measurement } from "../../core/measurement/measurement.ts";
import { rational } from "../../core/number/rational.ts";
import { parseIsoDate } from "../../core/period/iso-date.ts";
import { LIMITS } from "../limits.ts";
import type { BundleEntry } from "./bundle.ts";
import type { ExactNumbers } from "./exact-number.ts";

const text = z.string();
const day = z.string().refine((one) => parseIsoDate(one) !== null);
const sequence = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The schema of `ledger-exact.json`. */
export function exactLedger({ number }: ExactNumbers): z.ZodType<readonly Measurement[]> {
  const value = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("number"), value: number }),
    z.strictObject({ kind: z.literal("date"), date: day }),
    z.strictObject({ kind: z.literal("boolean"), value: z.boolean() }),
  ]) satisfies z.ZodType<MeasuredValue>;
  const row = z
    .strictObject({
      indicator: text,
      quantity: text.nullable(),
      year: z.number().int(),
      observedOn: day,
      value,
      unit: text.nullable(),
      n: number.nullable(),
      source: text,
      sequence,
      recordedOn: day.nullable(),
    })
    .transform((read): Measurement => ({ ...read, line: null }));
  return z.array(row).max(LIMITS.cells);
}

/** The schema of `entries.json`. */
export const entriesSchema: z.ZodType<readonly BundleEntry[]> = z
  .array(
    z.strictObject({
      sequence,
      grade: z.enum(GRADES),
      author: z.strictObject({
        kind: z.enum(["person", "key", "system", "file"]),
        offices: z.array(text),
      }),
      corrects: z.strictObject({ sequence, reason: text }).nullable(),
      linked: z.boolean(),
      basis: z.enum(BASIS_KINDS).nullable().exactOptional(),
      evidence: z.array(hash),
    }),
  )
  .max(LIMITS.cells);

const decision = { indicator: text, reason: text, author: text, date: day };

/** The schema of `decisions.json`. */
export const decisionsSchema: z.ZodType<{
  readonly setAside: readonly SetAside[];
  readonly overrides: readonly Override[];
}> = z.strictObject({
  setAside: z.array(z.strictObject(decision)),
  overrides: z.array(
    z.strictObject({
      ...decision,
      achievement: z
        .string()
        .regex(/^\d{1,3}(?:\.\d{1,150})?$/)
        .transform((digits) => rational(digits)),
    }),
  ),
});
