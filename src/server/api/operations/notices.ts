import { z } from "@hono/zod-openapi";
import {
  dropMessage,
  listMessages,
  type MessageLine,
  retryMessage,
  sendTestMessage,
} from "../../../application/notices/messages.ts";
import { noticesFor, roundCalendarFile } from "../../../application/notices/mine.ts";
import { letterheadOf } from "../../mail/letterhead.ts";
import { type Operation, operation } from "../operation.ts";

const TAG = "notices";
const MESSAGE = z.object({ message: z.string() });

const MessageSchema = z
  .object({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    language: z.string().openapi({ description: "Languages of the text", example: "it, en" }),
    calendar: z.string().nullable().openapi({ description: "iCalendar, RFC 5545" }),
    state: z.enum(["waiting", "again", "sent", "failed", "dropped"]),
    due: z.string().openapi({ description: "Not sent before" }),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
    attempts: z.number().int(),
    lastError: z.string().openapi({ description: "What the mail server said the last time" }),
  })
  .openapi("Message");

const RoundNoticeSchema = z
  .object({
    round: z.string(),
    title: z.string(),
    asOf: z.iso.date(),
    due: z.iso.date(),
    mine: z.array(
      z.object({ id: z.string(), name: z.string(), units: z.array(z.string()), answered: z.boolean() }),
    ),
    all: z
      .object({ asked: z.number().int(), answered: z.number().int() })
      .nullable()
      .openapi({ description: "Of the whole round; null for who sees only their own units" }),
    late: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        missing: z.number().int(),
        asked: z.number().int(),
      }),
    ),
  })
  .openapi("RoundNotice");

/** What rounds ask of the caller, and the messages that tell people so. */
export const noticeOperations: readonly Operation[] = [
  operation({
    id: "listNotices",
    method: "get",
    path: "/notices",
    tag: TAG,
    summary: "What the open rounds ask of the caller",
    permission: "see-rounds",
    answer: z.object({ items: z.array(RoundNoticeSchema) }),
    work: async ({ services, body, actor }) => {
      const notices = await noticesFor(services, body, actor);
      const items = notices.map(({ mine, late, ...notice }) => ({
        ...notice,
        mine: mine.map((one) => ({ ...one, units: [...one.units] })),
        late: [...late],
      }));
      return { body: { items } };
    },
  }),
  operation({
    id: "getRoundCalendar",
    method: "get",
    path: "/rounds/{round}/calendar",
    tag: TAG,
    summary: "The last day to answer an open round as an iCalendar file",
    permission: "see-rounds",
    params: z.object({ round: z.string() }),
    answer: z.object({ name: z.string(), calendar: z.string() }),
    work: async ({ c, services, server, body, actor, params }) => {
      const { name, text } = await roundCalendarFile(
        services,
        body,
        actor,
        params.round,
        letterheadOf(server),
        c.var.words,
      );
      return { body: { name, calendar: text } };
    },
  }),
  operation({
    id: "listMessages",
    method: "get",
    path: "/messages",
    tag: TAG,
    summary: "Messages to people, the last queued first",
    permission: "manage-notices",
    answer: z.object({ waiting: z.number().int(), items: z.array(MessageSchema) }),
    work: async ({ services, body, actor }) => {
      const { waiting, lines } = await listMessages(services, body, actor);
      return { body: { waiting, items: lines.map(messageJson) } };
    },
  }),
  operation({
    id: "sendTestMessage",
    method: "post",
    path: "/messages/test",
    tag: TAG,
    summary: "Queues a message to the caller, to see whether mail goes out",
    permission: "manage-notices",
    answer: MessageSchema,
    status: 201,
    work: async ({ services, server, body, actor }) => ({
      body: messageJson(await sendTestMessage(services, body, actor, letterheadOf(server))),
    }),
  }),
  operation({
    id: "retryMessage",
    method: "post",
    path: "/messages/{message}/retry",
    tag: TAG,
    summary: "Sends one that failed, or waits for its next attempt, within a minute",
    permission: "manage-notices",
    params: MESSAGE,
    answer: MessageSchema,
    work: async ({ services, body, actor, params }) => ({
      body: messageJson(await retryMessage(services, body, actor, params.message)),
    }),
  }),
  operation({
    id: "dropMessage",
    method: "delete",
    path: "/messages/{message}",
    tag: TAG,
    summary: "Calls off one that was not sent; it stays in the list",
    permission: "manage-notices",
    params: MESSAGE,
    answer: MessageSchema,
    work: async ({ services, body, actor, params }) => ({
      body: messageJson(await dropMessage(services, body, actor, params.message)),
    }),
  }),
];

function messageJson({ message, state }: MessageLine): z.input<typeof MessageSchema> {
  const { id, to, subject, text, language, calendar, due, createdAt, sentAt, attempts, lastError } = message;
  return { id, to, subject, text, language, calendar, state, due, createdAt, sentAt, attempts, lastError };
}
