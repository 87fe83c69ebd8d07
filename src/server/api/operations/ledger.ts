import { z } from "@hono/zod-openapi";
import { ledgerNow } from "../../../application/measurements/ledger-now.ts";
import { Problem } from "../../../application/problem.ts";
import { type Operation, operation } from "../operation.ts";
import { entryJson, ListedEntrySchema } from "../schemas/entry.ts";
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
    answer: z.object({ items: z.array(ListedEntrySchema) }),
    work: async ({ services, body, query }) => {
      const { entries, now } = await services.store.read(body, async (reader) => {
        const { ledger } = reader;
        const asked =
          query.indicator === undefined ? ledger.entries(query.after) : ledger.of(query.indicator);
        return { entries: await asked, now: await ledgerNow(services, reader) };
      });
      const page = pageOf(
        entries.filter(({ sequence }) => sequence > (query.after ?? 0)),
        query.limit,
      );
      return {
        body: { items: page.items.map((entry) => ({ ...entryJson(entry), ...now(entry) })) },
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
    answer: ListedEntrySchema,
    work: async ({ services, body, params }) => {
      const { entry, now } = await services.store.read(body, async (reader) => ({
        entry: await reader.ledger.bySequence(params.sequence),
        now: await ledgerNow(services, reader),
      }));
      if (entry === null) throw new Problem("not-found", "problem-not-found");
      return { body: { ...entryJson(entry), ...now(entry) } };
    },
  }),
];
