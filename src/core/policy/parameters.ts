import { z } from "zod";
import { rational } from "../number/rational.ts";

/** A decimal in a policy's JSON: a string of digits ("12.5"), so that no binary float slips in; whole numbers may be bare. */
export const decimal = z
  .union([z.string().regex(/^\d{1,15}(?:\.\d{1,15})?$/), z.int().min(0)])
  .transform((value) => rational(value));

/** What the rules that grade share. */
export const GRADING = {
  /** How far beyond a bound whose ratio means nothing (zero, negative) a value still scores something, in the value's own unit. */
  tolerance: decimal.default(rational(0)),
  /** Days after a due date over which the score falls evenly to zero. */
  graceDays: z.int().min(0).max(3660).default(0),
};
