import { z } from "@hono/zod-openapi";
import { BASES, type Basis } from "../../../core/evidence-grade/shares.ts";

const digits = Object.fromEntries(BASES.map((basis) => [basis, z.string()])) as Record<Basis, z.ZodString>;

/** What share of a score's weight rests on what; they sum to the coverage. */
export const SharesSchema = z.object(digits).openapi("Shares", {
  description: "Shares of the score's weight by what it rests on, 0..1; they sum to the coverage",
});
