import { z } from "@hono/zod-openapi";
import { Problem } from "../../../application/problem.ts";
import { type Operation, operation } from "../operation.ts";
import { EntrySchema, entryJson } from "../schemas/entry.ts";
import { PAGE, pageOf } from "../schemas/page.ts";

/** The ledger of measurements, as it was recorded. */
export const ledgerOperations: readonly Operation[] = [
  operation({
    id: "listEntries",
    method: "get",
    path: "/entries",
    tag: "measurements",
    summary: "The ledger, in order of recording",
    permission: "see-entries",
    query: PAGE.extend({ indicator: z.string().optional() }),
    answer: z.object({ items: z.array(EntrySchema) }),
    work: async ({ services, body, query }) => {
      const entries = await services.store.read(body, ({ ledger }) =>
        query.indicator === undefined ? ledger.entries(query.after) : ledger.of(query.indicator),
      );
      const page = pageOf(
        entries.filter(({ sequence }) => sequence > (query.after ?? 0)),
        query.limit,
      );
      return {
        body: { items: page.items.map(entryJson) },
        next: page.more ? page.items.at(-1)?.sequence : null,
      };
    },
  }),
  operation({
    id: "getEntry",
    method: "get",
    path: "/entries/{sequence}",
    tag: "measurements",
    summary: "One line of the ledger",
    permission: "see-entries",
    params: z.object({ sequence: z.coerce.number().int().min(1) }),
    answer: EntrySchema,
    work: async ({ services, body, params }) => {
      const entry = await services.store.read(body, ({ ledger }) => ledger.bySequence(params.sequence));
      if (entry === null) throw new Problem("not-found", "problem-not-found");
      return { body: entryJson(entry) };
    },
  }),
];
