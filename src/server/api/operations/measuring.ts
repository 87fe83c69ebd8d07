import { z } from "@hono/zod-openapi";
import { askedOfMe } from "../../../application/measurements/asked-of-me.ts";
import { correctEntry } from "../../../application/measurements/correct.ts";
import { MOST_PUSHED, pushMeasurements } from "../../../application/measurements/push.ts";
import { saveDrafts } from "../../../application/measurements/save-drafts.ts";
import { submitSheet } from "../../../application/measurements/submit.ts";
import { validateEntry } from "../../../application/measurements/validate.ts";
import { type Operation, operation } from "../operation.ts";
import { EntrySchema, entryJson } from "../schemas/entry.ts";
import {
  ConflictSchema,
  DraftCellSchema,
  DraftInputSchema,
  draftJson,
  PushedSchema,
  RowSchema,
  rowJson,
  SubmittedSchema,
  ValidationSchema,
} from "../schemas/sheet.ts";

const TAG = "measurements";
const YEAR = z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() });
const Entries = z.object({ items: z.array(EntrySchema) });
const SEQUENCE = z.object({ sequence: z.coerce.number().int().min(1) });
const Confirmed = z
  .array(z.string())
  .default([])
  .openapi({ description: "Codes of the warnings that are meant: `ten-times-before`..." });

/** What is asked, what is given, what is corrected, what is judged. */
export const measuringOperations: readonly Operation[] = [
  operation({
    id: "getSheet",
    method: "get",
    path: "/sheet",
    tag: TAG,
    summary: "Everything asked of whoever asks, with last year's values, targets and drafts",
    permission: "see-sheet",
    query: YEAR,
    answer: z.object({ year: z.number().int(), rows: z.array(RowSchema) }),
    work: async ({ services, body, actor, query }) => {
      const sheet = await askedOfMe(services, body, actor, query.year);
      return { body: { year: sheet.year, rows: sheet.rows.map(rowJson) } };
    },
  }),
  operation({
    id: "saveDrafts",
    method: "put",
    path: "/sheet",
    tag: TAG,
    summary:
      "Keeps values typed, to be submitted later; what somebody else saved meanwhile is told and not touched",
    permission: "measure",
    input: z.object({ year: z.number().int().optional(), rows: z.array(DraftInputSchema).max(2000) }),
    answer: z.object({ saved: z.array(DraftCellSchema), conflicts: z.array(ConflictSchema) }),
    work: async ({ services, body, actor, input }) => {
      const { saved, conflicts } = await saveDrafts(services, body, actor, input);
      return {
        body: {
          saved: saved.map(({ id, draft }) => draftJson(id, draft)),
          conflicts: conflicts.map(({ id, current }) => ({ id, current: draftJson(id, current) })),
        },
      };
    },
  }),
  operation({
    id: "submitSheet",
    method: "post",
    path: "/sheet/submissions",
    tag: TAG,
    summary: "Submits drafts: all become entries of the ledger, or none",
    permission: "measure",
    input: z.object({ year: z.number().int().optional(), rows: z.array(SubmittedSchema).min(1).max(2000) }),
    answer: Entries,
    status: 201,
    work: async ({ services, body, actor, input }) => ({
      body: { items: (await submitSheet(services, body, actor, input)).map(entryJson) },
    }),
  }),
  operation({
    id: "pushMeasurements",
    method: "post",
    path: "/measurements",
    tag: TAG,
    summary: "Records measurements of another system, with the link to its evidence; all or none",
    permission: "measure",
    input: z.object({ items: z.array(PushedSchema).min(1).max(MOST_PUSHED) }),
    answer: Entries,
    status: 201,
    work: async ({ services, body, actor, input }) => ({
      body: { items: (await pushMeasurements(services, body, actor, input.items)).map(entryJson) },
    }),
  }),
  operation({
    id: "correctEntry",
    method: "post",
    path: "/entries/{sequence}/corrections",
    tag: TAG,
    summary: "Corrects an entry: a new one supersedes it, with the reason",
    permission: "measure",
    params: SEQUENCE,
    input: z.object({
      value: z.string().max(200),
      observedOn: z.string().max(40).default(""),
      n: z.string().max(20).default(""),
      source: z.string().max(500).default(""),
      reason: z.string().max(2000),
      confirmed: Confirmed,
    }),
    answer: Entries,
    status: 201,
    work: async ({ services, body, actor, params, input: { value, ...rest } }) => {
      const correction = { sequence: params.sequence, text: value, ...rest };
      return { body: { items: (await correctEntry(services, body, actor, correction)).map(entryJson) } };
    },
  }),
  operation({
    id: "validateEntry",
    method: "post",
    path: "/entries/{sequence}/validations",
    tag: TAG,
    summary: "A third person's judgement on an entry",
    permission: "validate",
    params: SEQUENCE,
    input: z.object({ verdict: z.enum(["confirmed", "rejected"]), reason: z.string().max(2000).default("") }),
    answer: ValidationSchema,
    status: 201,
    work: async ({ services, body, actor, params, input }) => ({
      body: await validateEntry(services, body, actor, { ...params, ...input }),
    }),
  }),
];
