import { z } from "@hono/zod-openapi";

const Digits = z.string().openapi({ example: "97.0873786407767" });

export const ActSchema = z
  .object({ number: z.string(), date: z.string() })
  .openapi("Act", { description: "The act of the body, with its day" });

/** An act as it is sent: what it must be is checked by the use case, all faults at once. */
export const ActInput = z.object({ number: z.string().max(2000), date: z.string().max(40) }).nullable();

export const AuthorSchema = z
  .object({ kind: z.enum(["person", "key", "system"]), id: z.string(), name: z.string() })
  .openapi("Author");

export const ScoreSchema = z
  .object({ score: Digits.nullable(), coverage: Digits, worst: Digits, best: Digits })
  .openapi("Score");

export const VersionRefSchema = z.object({ number: z.number().int(), hash: z.string(), act: ActSchema });
