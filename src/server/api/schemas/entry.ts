import { z } from "@hono/zod-openapi";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import type { LedgerEntry } from "../../../store/ledger.ts";

/** A line of the ledger. `value` is digits, a day or a yes/no, as `kind` says. */
export const EntrySchema = z
  .object({
    sequence: z.number().int(),
    indicator: z.string(),
    quantity: z.string().nullable(),
    year: z.number().int(),
    unit: z.string().nullable(),
    observedOn: z.string(),
    kind: z.enum(["number", "date", "boolean"]),
    value: z.union([z.string(), z.boolean()]),
    n: z.string().nullable(),
    source: z.string(),
    recordedAt: z.string(),
    author: z.object({ kind: z.enum(["person", "key", "system"]), id: z.string(), name: z.string() }),
    corrects: z.object({ sequence: z.number().int(), reason: z.string() }).nullable(),
    evidence: z.array(z.object({ hash: z.string(), name: z.string() })),
    link: z.string().nullable(),
    submission: z.string(),
  })
  .openapi("Entry");

/** A row as the ledger lists it: as it was recorded, and what it is under the plan in force. */
export const ListedEntrySchema = EntrySchema.extend({
  left: z.boolean().openapi({
    description: "Its place is another indicator's now: it counts for none there",
  }),
  indicatorNow: z.string().nullable().openapi({
    description:
      "The indicator that it was recorded for, by the id that it has in the plan in force; null where the plan has it no more. Where it is another id, the value counts there by an entry of its own",
  }),
}).openapi("ListedEntry");

export function entryJson(entry: LedgerEntry): z.input<typeof EntrySchema> {
  const { indicator, quantity, year, unit, observedOn, value, n, source } = entry.measurement;
  const { sequence, recordedAt, author, corrects, link, submission } = entry;
  const said =
    value.kind === "number" ? toDecimalDigits(value.value) : value.kind === "date" ? value.date : value.value;
  return {
    sequence,
    indicator,
    quantity,
    year,
    unit,
    observedOn,
    kind: value.kind,
    value: said,
    n: n && toDecimalDigits(n),
    source,
    recordedAt,
    author,
    corrects,
    evidence: entry.evidence.map(({ hash, name }) => ({ hash, name })),
    link,
    submission,
  };
}
