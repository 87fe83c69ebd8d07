import { dateWords } from "../../messages/date-words.ts";
import type { DataRequest } from "../../store/data-requests.ts";
import type { Writer } from "../../store/store.ts";
import { type Letterhead, lettered } from "../notices/compose.ts";
import { messageKey, TOKEN_PLACE } from "./link.ts";
import { lastDay } from "./state.ts";

/** How messages about requests present themselves. */
export type RequestHead = Pick<Letterhead, "words" | "from" | "answerAt">;

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

function addressIn({ answerAt }: RequestHead, body: string): string | null {
  return answerAt?.(body, TOKEN_PLACE) ?? null;
}
