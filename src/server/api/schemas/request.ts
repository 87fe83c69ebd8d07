import { z } from "@hono/zod-openapi";
import type { RequestDetail, RequestLine } from "../../../application/requests/detail.ts";
import { lastDay } from "../../../application/requests/state.ts";

export const RequestSchema = z
  .object({
    id: z.string(),
    state: z.enum(["waiting", "answered", "accepted", "refused", "expired", "withdrawn"]),
    indicator: z.string(),
    quantity: z.string().nullable(),
    year: z.number().int(),
    unit: z.string().nullable(),
    question: z.string(),
    message: z.string(),
    recipient: z.string(),
    email: z.string().nullable(),
    language: z.enum(["it", "en", "both"]).openapi({ description: "Of the messages to who is asked" }),
    mailed: z.boolean().openapi({ description: "Whether the link was sent; else it was handed over" }),
    lastDay: z.iso.date(),
    createdAt: z.string(),
    createdBy: z.string(),
    follows: z
      .string()
      .nullable()
      .openapi({ description: "The request that it repeats, whose answer was refused" }),
    answeredAt: z.string().nullable(),
    answer: z
      .object({
        text: z.string().openapi({ description: "As it was typed" }),
        observedOn: z.string(),
        n: z.string(),
        note: z.string(),
        capacity: z.string(),
        evidence: z.array(z.object({ hash: z.string(), name: z.string() })),
      })
      .nullable(),
    settledAt: z.string().nullable(),
    settledBy: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .openapi("DataRequest");

export function requestJson({ request, state }: RequestLine): z.input<typeof RequestSchema> {
  const { id, asked, recipient, email, link, createdAt, createdBy, answer } = request;
  const { indicator, quantity, year, unit, question, message, follows } = asked;
  return {
    ...{
      id,
      state,
      indicator,
      quantity,
      year,
      unit,
      question,
      message,
      recipient,
      email,
      follows,
      createdAt,
    },
    language: request.language,
    mailed: link !== null,
    lastDay: lastDay(request),
    createdBy: createdBy.name,
    answeredAt: request.answeredAt,
    answer: answer && { ...answer, evidence: answer.evidence.map(({ hash, name }) => ({ hash, name })) },
    settledAt: request.settledAt,
    settledBy: request.settledBy,
    reason: request.reason,
  };
}

export const RequestDetailSchema = RequestSchema.extend({
  seen: z.number().int().nullable().openapi({
    description: "Sequence of the last entry of the same datum, for whoever accepts the answer",
  }),
  findings: z.array(z.object({ field: z.string(), code: z.string(), severity: z.string() })).openapi({
    description: "About the answer: errors keep it from being accepted, warnings are to be confirmed",
  }),
  entry: z.number().int().nullable().openapi({ description: "Sequence of the entry that it became" }),
}).openapi("DataRequestDetail");

export function requestDetailJson(detail: RequestDetail): z.input<typeof RequestDetailSchema> {
  const { asked, read, entry } = detail;
  return {
    ...requestJson(detail),
    seen: asked?.row.seen ?? null,
    findings: (read?.findings ?? []).map(({ field, diagnostic: { code, severity } }) => ({
      field,
      code,
      severity,
    })),
    entry: entry?.sequence ?? null,
  };
}
