import { z } from "@hono/zod-openapi";

/** RFC 9457, with the remedy and, for what was sent wrong, each place and its code. */
export const ProblemSchema = z
  .object({
    type: z.string().openapi({ example: "/api/v1/problems/conflict" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    remedy: z.string().optional(),
    instance: z
      .string()
      .optional()
      .openapi({ description: "Reference of the request, for who runs the server" }),
    errors: z
      .array(
        z.object({
          pointer: z.string().nullable(),
          code: z.string(),
          detail: z.string(),
          remedy: z.string().optional(),
        }),
      )
      .optional(),
  })
  .openapi("Problem");
