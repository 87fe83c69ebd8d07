import { z } from "@hono/zod-openapi";

/** Where a page of a list begins and how long it is. The next one's address is in `Link`, `rel="next"`. */
export const PAGE = z.object({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** The first `limit` of a list, and whether more follow. */
export function pageOf<T>(all: readonly T[], limit: number): { items: T[]; more: boolean } {
  return { items: all.slice(0, limit), more: all.length > limit };
}
