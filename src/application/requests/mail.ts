import { dateWords } from "../../messages/date-words.ts";
import type { DataRequest } from "../../store/data-requests.ts";
import type { Writer } from "../../store/store.ts";
import { type Letterhead, lettered } from "../notices/compose.ts";
import { messageKey, TOKEN_PLACE } from "./link.ts";
import { lastDay } from "./state.ts";

/** How messages about requests present themselves. */
export type RequestHead = Pick<Letterhead, "words" | "from" | "answerAt" | "requestAt">;

/** Whether messages can leave that lead to a request: mail is set up, and the server knows its own address. */
export function canMail(head: RequestHead, body: string): boolean {
  return head.from !== null && addressIn(head, body) !== null;
}

/** Queues the message that asks, or that reminds; nothing where it is there already. */
export async function queueRequest(
  { outbox, body, now }: Writer,
  request: DataRequest,
  kind: "asked" | "reminder",
  head: RequestHead,
  refusedFor: string | null = null,
): Promise<void> {
  const address = addressIn(head, body.code);
  if (request.email === null || address === null) return;
  const { words } = head;
  const { question, message } = request.asked;
  const known = {
    body: body.name,
    recipient: request.recipient,
    by: request.createdBy.name,
    day: dateWords(lastDay(request), words),
  };
  const parts = [
    words.format(kind === "asked" ? "request-mail-opening" : "request-mail-reminder", known),
    question,
    ...(message === "" ? [] : [message]),
    ...(refusedFor === null ? [] : [words.format("request-mail-refused", { reason: refusedFor })]),
    words.format("request-mail-link", { ...known, address }),
    words.format("request-mail-once", known),
    words.format("request-mail-english", known),
  ];
  await outbox.add({
    key: messageKey(request, kind),
    to: request.email,
    subject: words.format(kind === "asked" ? "request-mail-subject" : "request-mail-reminder-subject", known),
    text: lettered(parts, body, words),
    calendar: null,
    due: now,
  });
}

/** Queues the message that tells who asked that an answer has come; nothing where a key asked, or somebody who is there no more. */
export async function queueArrived(writer: Writer, request: DataRequest, head: RequestHead): Promise<void> {
  const person = await writer.people.byId(request.createdBy.id);
  if (!person?.active || head.from === null) return;
  const { words } = head;
  const known = { recipient: request.recipient };
  const address = head.requestAt?.(writer.body.code, request.id) ?? null;
  const parts = [
    words.format("request-mail-arrived", known),
    request.asked.question,
    address === null
      ? words.format("request-mail-arrived-nowhere")
      : words.format("request-mail-arrived-link", { address }),
  ];
  await writer.outbox.add({
    key: messageKey(request, "arrived"),
    to: person.email,
    subject: words.format("request-mail-arrived-subject", known),
    text: lettered(parts, writer.body, words),
    calendar: null,
    due: writer.now,
  });
}

function addressIn({ answerAt }: RequestHead, body: string): string | null {
  return answerAt?.(body, TOKEN_PLACE) ?? null;
}
