import { z } from "@hono/zod-openapi";
import { previewYear, publicationDesk } from "../../../application/publication/desk.ts";
import { DOCUMENT_KINDS } from "../../../application/publication/document-kinds.ts";
import { MOST_DOCUMENTS } from "../../../application/publication/given-documents.ts";
import { MADE_KINDS } from "../../../application/publication/made-documents.ts";
import { LONGEST_NOTE, publishYear, withdrawYear } from "../../../application/publication/publish.ts";
import { settleAddresses } from "../../../application/publication/settle-addresses.ts";
import { resultJson } from "../../../core/evaluation/json.ts";
import { sharesJson } from "../../../core/evidence-grade/json.ts";
import type { CycleRecord } from "../../../store/records.ts";
import { type Operation, operation } from "../operation.ts";
import { ResultSchema } from "../schemas/results.ts";
import { SharesSchema } from "../schemas/shares.ts";

const TAG = "publication";
const MOST_ADDRESSES = 200;
const Year = z.number().int().min(1900).max(2200);
const Moment = z.object({ year: Year, observedUpTo: z.iso.date(), knownUpTo: z.iso.date() });
const Document = z.object({ kind: z.string(), name: z.string(), mediaType: z.string(), hash: z.string() });
const Seen = z.number().int().nullable().optional().openapi({
  description: "Number of the last act on the year that was seen; another one meanwhile is a 409",
});

const AddressSchema = z.object({
  address: z.string(),
  nodes: z.array(z.string()).openapi({ description: "Ids of the nodes whose texts hold it" }),
  texts: z.number().int().openapi({ description: "Sources, reasons and other texts that hold it" }),
  shown: z.boolean().openapi({ description: "Confirmed as an office's" }),
  personal: z.boolean().openapi({ description: "Of somebody who signs in: never shown" }),
});

const PublicationSchema = z
  .object({
    number: z.number().int().openapi({ description: "Place in the register of the body's acts" }),
    year: Year,
    published: z.boolean().openapi({ description: "False for a withdrawal" }),
    moment: Moment,
    documents: z.array(Document),
    note: z.string(),
    at: z.string(),
    by: z.string(),
  })
  .openapi("Publication");

function publicationJson({ number, content, at, author }: CycleRecord<"publication">) {
  const { year, published, references, documents, note } = content;
  const shown = documents.map(({ kind, name, mediaType, hash }) => ({ kind, name, mediaType, hash }));
  return { number, year, published, moment: references.moment, documents: shown, note, at, by: author.name };
}

/** What is made public of each year. What is public is read without a key, at `/{body}/public`. */
export const publicationOperations: readonly Operation[] = [
  operation({
    id: "listPublications",
    method: "get",
    path: "/publications",
    tag: TAG,
    summary: "What was published and withdrawn, the last first, and which edition of each year is public",
    permission: "publish",
    answer: z.object({
      years: z.array(z.object({ year: Year, public: z.number().int().nullable() })),
      items: z.array(PublicationSchema),
    }),
    work: async ({ services, body, actor }) => {
      const { years, acts } = await publicationDesk(services, body, actor);
      return {
        body: {
          years: years.map((one) => ({ year: one.year, public: one.public })),
          items: acts.map(publicationJson),
        },
      };
    },
  }),
  operation({
    id: "previewPublication",
    method: "get",
    path: "/publications/preview",
    tag: TAG,
    summary: "What would become public of a year, and what to know before",
    permission: "publish",
    query: z.object({
      year: z.coerce.number().int().min(1900).max(2200),
      "as-of": z.iso.date().optional(),
      round: z.string().max(64).optional(),
    }),
    answer: z.object({
      edition: z.number().int(),
      moment: Moment,
      body: ResultSchema,
      before: ResultSchema.nullable(),
      shares: z.object({ body: SharesSchema, before: SharesSchema.nullable() }),
      offered: z.array(Document),
      makeable: z.array(z.enum(MADE_KINDS)),
      addresses: z.array(AddressSchema),
      remarks: z.array(z.looseObject({ kind: z.string() })),
      seen: z.number().int().nullable(),
    }),
    work: async ({ services, body, actor, query }) => {
      const { year, round } = query;
      const preview = await previewYear(services, body, actor, { year, round, asOf: query["as-of"] });
      const { edition, before, offered, makeable, addresses, remarks, seen } = preview;
      return {
        body: {
          edition: edition.number,
          moment: edition.moment,
          body: resultJson(edition.evaluation.body),
          before: before && resultJson(before.evaluation.body),
          shares: {
            body: sharesJson(edition.shares.body),
            before: before && sharesJson(before.shares.body),
          },
          offered: offered.map(({ kind, name, mediaType, hash }) => ({ kind, name, mediaType, hash })),
          makeable: [...makeable],
          addresses: addresses.map(({ address, nodes, texts, shown, personal }) => {
            return { address, nodes: [...nodes], texts, shown, personal };
          }),
          remarks: remarks.map((remark) => ({ ...remark })),
          seen,
        },
      };
    },
  }),
  operation({
    id: "publish",
    method: "post",
    path: "/publications",
    tag: TAG,
    summary: "Makes a year public as it stands, or as a closed round showed it",
    permission: "publish",
    input: z.object({
      year: Year,
      asOf: z.iso.date().optional(),
      round: z
        .string()
        .max(64)
        .optional()
        .openapi({ description: 'Id of a closed round, or "validation": as the year was validated' }),
      note: z.string().max(LONGEST_NOTE).default(""),
      keep: z.array(z.string()).max(MOST_DOCUMENTS).default([]).openapi({
        description: "Hashes of documents of earlier editions, or of the plan's source, that go along",
      }),
      files: z
        .array(
          z.object({
            kind: z.enum(DOCUMENT_KINDS),
            name: z.string().min(1).max(500),
            content: z.base64(),
          }),
        )
        .max(MOST_DOCUMENTS)
        .default([]),
      make: z.array(z.enum(MADE_KINDS)).default([]).openapi({
        description: "Documents to be written from the data now, each as PDF and DOCX",
      }),
      seen: Seen,
    }),
    answer: PublicationSchema,
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const files = input.files.map(({ kind, name, content }) => ({
        kind,
        name,
        bytes: Uint8Array.from(Buffer.from(content, "base64")),
      }));
      return { body: publicationJson(await publishYear(services, body, actor, { ...input, files })) };
    },
  }),
  operation({
    id: "settleAddresses",
    method: "post",
    path: "/publications/addresses",
    tag: TAG,
    summary: "Says which e-mail addresses in the body's texts are offices', and so public, and which are not",
    permission: "publish",
    input: z.object({
      institutional: z.array(z.string().max(320)).max(MOST_ADDRESSES).default([]),
      others: z.array(z.string().max(320)).max(MOST_ADDRESSES).default([]),
    }),
    answer: z.object({
      items: z.array(z.object({ number: z.number().int(), address: z.string(), institutional: z.boolean() })),
    }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const records = await settleAddresses(services, body, actor, input);
      return { body: { items: records.map(({ number, content }) => ({ number, ...content })) } };
    },
  }),
  operation({
    id: "withdrawPublication",
    method: "post",
    path: "/publications/{year}/withdrawal",
    tag: TAG,
    summary: "Takes everything published of a year away from the public",
    permission: "publish",
    params: z.object({ year: z.coerce.number().int().min(1900).max(2200) }),
    input: z.object({ reason: z.string().max(LONGEST_NOTE), seen: Seen }),
    answer: PublicationSchema,
    status: 201,
    work: async ({ services, body, actor, params, input }) => ({
      body: publicationJson(await withdrawYear(services, body, actor, { year: params.year, ...input })),
    }),
  }),
];
