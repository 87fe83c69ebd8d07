import { z } from "@hono/zod-openapi";
import { LETTER_LANGUAGES } from "../../../application/notices/letter.ts";
import { askDatum, type Issued, resendRequest, withdrawRequest } from "../../../application/requests/ask.ts";
import { MOST_DAYS } from "../../../application/requests/asking.ts";
import { listRequests, requestDetail } from "../../../application/requests/detail.ts";
import { acceptAnswer, refuseAnswer } from "../../../application/requests/settle.ts";
import { address } from "../../../web/addresses.ts";
import { letterheadOf } from "../../mail/letterhead.ts";
import type { Request, Server } from "../../server.ts";
import { type Answer, type Operation, operation } from "../operation.ts";
import { RequestDetailSchema, RequestSchema, requestDetailJson, requestJson } from "../schemas/request.ts";

const TAG = "requests";
const NAMED = z.object({ request: z.string().max(60) });
const LastDay = z
  .string()
  .max(40)
  .default("")
  .openapi({ description: `At most ${MOST_DAYS} days ahead; two weeks where it is left out` });
const IssuedSchema = z.object({
  id: z.string(),
  link: z
    .string()
    .nullable()
    .openapi({ description: "To hand over, told this once; null where it leaves by mail" }),
});

/** Data asked of people without an account. There is no operation that answers: that is for people, on the page of the link. */
export const requestOperations: readonly Operation[] = [
  operation({
    id: "listRequests",
    method: "get",
    path: "/requests",
    tag: TAG,
    summary: "What was asked of people without an account, answers to look at first",
    permission: "ask-data",
    answer: z.object({ items: z.array(RequestSchema) }),
    work: async ({ services, body, actor }) => ({
      body: { items: (await listRequests(services, body, actor)).map(requestJson) },
    }),
  }),
  operation({
    id: "askDatum",
    method: "post",
    path: "/requests",
    tag: TAG,
    summary: "Asks for one datum by a link, sent by mail or handed over",
    permission: "ask-data",
    input: z.object({
      indicator: z.string().max(200),
      quantity: z.string().max(500).nullable().default(null),
      year: z.number().int().min(1900).max(2100),
      unit: z.string().max(60).nullable().default(null),
      question: z.string().max(5000),
      message: z.string().max(20_000).default(""),
      recipient: z.string().max(1000),
      email: z.string().max(300).default(""),
      lastDay: LastDay,
      language: z
        .enum(LETTER_LANGUAGES)
        .default("it")
        .openapi({ description: "What messages to who is asked are written in" }),
    }),
    answer: IssuedSchema,
    status: 201,
    work: async ({ c, server, services, body, actor, input }) =>
      issuedJson(c, server, body, await askDatum(services, body, actor, input, letterheadOf(server))),
  }),
  operation({
    id: "getRequest",
    method: "get",
    path: "/requests/{request}",
    tag: TAG,
    summary: "One request with its answer, and what is to be looked at before accepting it",
    permission: "ask-data",
    params: NAMED,
    answer: RequestDetailSchema,
    work: async ({ services, body, actor, params }) => ({
      body: requestDetailJson(await requestDetail(services, body, actor, params.request)),
    }),
  }),
  operation({
    id: "resendRequest",
    method: "post",
    path: "/requests/{request}/link",
    tag: TAG,
    summary: "Makes a new link in place of the old one, which opens nothing any more",
    permission: "ask-data",
    params: NAMED,
    input: z.object({ lastDay: LastDay }),
    answer: IssuedSchema,
    status: 201,
    work: async ({ c, server, services, body, actor, params, input }) => {
      const asked = { ...params, ...input };
      return issuedJson(
        c,
        server,
        body,
        await resendRequest(services, body, actor, asked, letterheadOf(server)),
      );
    },
  }),
  operation({
    id: "withdrawRequest",
    method: "post",
    path: "/requests/{request}/withdrawal",
    tag: TAG,
    summary: "Calls off a request that nobody has answered",
    permission: "ask-data",
    params: NAMED,
    answer: RequestSchema,
    work: async ({ services, body, actor, params }) => {
      const request = await withdrawRequest(services, body, actor, params);
      return { body: requestJson({ request, state: "withdrawn" }) };
    },
  }),
  operation({
    id: "acceptAnswer",
    method: "post",
    path: "/requests/{request}/acceptance",
    tag: TAG,
    summary: "Takes an answer: it becomes a measurement, with its evidence; needs `measure` too",
    permission: "ask-data",
    params: NAMED,
    input: z.object({
      seen: z.number().int().nullable().default(null),
      confirmed: z.array(z.string().max(60)).max(20).default([]),
    }),
    answer: z.object({ recorded: z.array(z.object({ indicator: z.string(), sequence: z.number().int() })) }),
    status: 201,
    work: async ({ c, services, body, actor, params, input }) => {
      const entries = await acceptAnswer(services, body, actor, { ...params, ...input }, c.var.words);
      const recorded = entries.map(({ measurement: { indicator }, sequence }) => ({ indicator, sequence }));
      return { body: { recorded } };
    },
  }),
  operation({
    id: "refuseAnswer",
    method: "post",
    path: "/requests/{request}/refusal",
    tag: TAG,
    summary: "Does not take an answer, with a reason for who gave it; asks anew where told so",
    permission: "ask-data",
    params: NAMED,
    input: z.object({ reason: z.string().max(5000), again: z.boolean().default(false), lastDay: LastDay }),
    answer: z.object({ again: IssuedSchema.nullable() }),
    status: 201,
    work: async ({ c, server, services, body, actor, params, input }) => {
      const refusing = { ...params, ...input };
      const issued = await refuseAnswer(services, body, actor, refusing, letterheadOf(server));
      if (issued === null) return { body: { again: null } };
      const { body: again, secret } = issuedJson(c, server, body, issued);
      return { body: { again }, ...(secret ? { secret } : {}) };
    },
  }),
];

function issuedJson(
  c: Request,
  server: Server,
  body: string,
  { request, token }: Issued,
): Answer<z.input<typeof IssuedSchema>> {
  void server.jobs?.wake();
  if (token === null) return { body: { id: request.id, link: null } };
  const origin = server.config.publicAddress ?? new URL(c.req.url).origin;
  return { body: { id: request.id, link: origin + address.answer(body, token) }, secret: true };
}
