import { randomUUID } from "node:crypto";
import { type OutgoingMessage, SURVEY_AREA } from "../../store/outbox.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Letterhead } from "./compose.ts";
import { languageOf, lettered } from "./letter.ts";

/** Where a message is: to be sent, to be tried again, sent, given up, or called off. */
export type MessageState = "waiting" | "again" | "sent" | "failed" | "dropped";

export interface MessageLine {
  readonly message: OutgoingMessage;
  readonly state: MessageState;
}

export interface Messages {
  /** The last queued first. */
  readonly lines: readonly MessageLine[];
  /** How many are still to be sent, of all. */
  readonly waiting: number;
  /** How many of those shown were given up. */
  readonly failed: number;
}

/** Messages on one page. */
export const MESSAGES_SHOWN = 200;

export async function listMessages({ store }: Services, body: string, actor: Actor): Promise<Messages> {
  require(actor, "manage-notices");
  return store.read(body, async ({ outbox }) => {
    const waiting = await outbox.waiting();
    const lines = (await outbox.list(MESSAGES_SHOWN)).map(lineFor);
    return {
      lines,
      waiting: waiting.length,
      failed: lines.filter(({ state }) => state === "failed").length,
    };
  });
}

/** Who is invited to a questionnaire, and by which link, nobody reads: not even while the message waits to leave. */
function lineFor(message: OutgoingMessage): MessageLine {
  const told = message.key.startsWith(SURVEY_AREA) ? { ...message, to: "", text: "" } : message;
  return { message: told, state: stateOf(message) };
}

/** One that was called off has no error: nothing went wrong. */
export function stateOf({ sentAt, abandonedAt, lastError, attempts }: OutgoingMessage): MessageState {
  if (sentAt !== null) return "sent";
  if (abandonedAt !== null) return lastError === "" ? "dropped" : "failed";
  return attempts > 0 ? "again" : "waiting";
}

/** Sends one that failed, or waits for its next attempt, as soon as may be. */
export async function retryMessage(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<MessageLine> {
  require(actor, "manage-notices");
  return store.write(body, authorOf(actor), async (writer) => {
    const message = await known(writer, id);
    if (message.sentAt !== null) throw new Problem("already-done", "mail-sent-already");
    await writer.outbox.retry(id);
    return lineOf(writer, id);
  });
}

/** Calls one off that was not sent. */
export async function dropMessage(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<MessageLine> {
  require(actor, "manage-notices");
  return store.write(body, authorOf(actor), async (writer) => {
    const message = await known(writer, id);
    if (message.sentAt !== null) throw new Problem("already-done", "mail-sent-already");
    if (message.abandonedAt !== null) throw new Problem("already-done", "mail-over-already");
    await writer.outbox.abandon(id);
    return lineOf(writer, id);
  });
}

/** Queues a message to who asks, to see whether mail goes out. */
export async function sendTestMessage(
  { store }: Services,
  body: string,
  actor: Actor,
  head: Pick<Letterhead, "words">,
): Promise<MessageLine> {
  require(actor, "manage-notices");
  if (actor.kind !== "person") throw new Problem("invalid-input", "mail-test-key");
  return store.write(body, authorOf(actor), async (writer) => {
    const person = await writer.people.byId(actor.id);
    if (person === null) throw new Problem("not-found", "problem-not-found");
    if (person.demonstration || writer.body.demonstration)
      throw new Problem("conflict", "mail-test-demonstration");
    const words = head.words(languageOf(person));
    const parts = [words.format("mail-test-text")];
    const message = await writer.outbox.add({
      key: `test/${randomUUID()}`,
      to: person.email,
      ...lettered([{ words, subject: words.format("mail-test-subject"), parts }], writer.body),
      calendar: null,
      due: writer.now,
    });
    if (message === null) throw new Error("a random key was taken");
    return { message, state: "waiting" };
  });
}

async function known(writer: Writer, id: string): Promise<OutgoingMessage> {
  const message = await writer.outbox.byId(id);
  if (message === null) throw new Problem("not-found", "mail-unknown");
  return message;
}

async function lineOf(writer: Writer, id: string): Promise<MessageLine> {
  return lineFor(await known(writer, id));
}
