import { z } from "zod";
import { parseIsoDate } from "../../core/period/iso-date.ts";
import { FORMAT, type Manifest } from "./bundle.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const day = z.string().refine((one) => parseIsoDate(one) !== null);

/** The schema of `manifest.json`. */
export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  format: z.literal(FORMAT.name),
  version: z.union([z.literal(1), z.literal(FORMAT.version)]),
  program: z.strictObject({ name: z.string(), version: z.string() }),
  body: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  round: z.string().nullable(),
  references: z.strictObject({
    plan: hash,
    ledger: z.strictObject({ sequence: count, hash }),
    records: count,
    policy: z.strictObject({ id: z.string(), version: z.string() }),
    moment: z.strictObject({
      year: z.number().int().min(1900).max(2200),
      observedUpTo: day,
      knownUpTo: day,
    }),
  }),
  audit: z.strictObject({ number: count, hash }).nullable(),
  files: z.record(z.string().max(200), z.strictObject({ sha256: hash, bytes: count })),
});
