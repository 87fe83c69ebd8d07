import type { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { DataRequest } from "../../store/data-requests.ts";
import type { Writer } from "../../store/store.ts";
import type { Letterhead } from "../notices/compose.ts";
import { languageOf, languagesOf, lettered, type Said } from "../notices/letter.ts";
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
  await outbox.add({
    key: messageKey(request, kind),
    to: request.email,
    ...lettered(
      languagesOf(request.language).map((language) =>
        asking(request, kind, head.words(language), { body: body.name, address, refusedFor }),
      ),
      body,
    ),
    calendar: null,
    due: now,
  });
}

/** The message in one of its languages. Question and message stand as who asks wrote them. */
function asking(
  request: DataRequest,
  kind: "asked" | "reminder",
  words: Catalogue,
  given: { readonly body: string; readonly address: string; readonly refusedFor: string | null },
): Said {
  const { question, message } = request.asked;
  const known = {
    body: given.body,
    recipient: request.recipient,
    by: request.createdBy.name,
    day: dateWords(lastDay(request), words),
  };
  const say = (id: string, more = {}) => words.format(id, { ...known, ...more });
  // The page opens in the language that is read here.
  const address = request.language === "it" ? given.address : `${given.address}?in=${words.language}`;
  return {
    words,
    subject: say(kind === "asked" ? "request-mail-subject" : "request-mail-reminder-subject"),
    parts: [
      say(kind === "asked" ? "request-mail-opening" : "request-mail-reminder"),
      question,
      ...(message === "" ? [] : [message]),
      ...(given.refusedFor === null ? [] : [say("request-mail-refused", { reason: given.refusedFor })]),
      say("request-mail-link", { address }),
      say("request-mail-once"),
      ...(request.language === "it" ? [say("request-mail-english")] : []),
    ],
  };
}

/** Queues the message that tells who asked that an answer has come; nothing where a key asked, or somebody who is there no more. */
export async function queueArrived(writer: Writer, request: DataRequest, head: RequestHead): Promise<void> {
  const person = await writer.people.byId(request.createdBy.id);
  if (!person?.active || head.from === null) return;
  const words = head.words(languageOf(person));
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
    ...lettered(
      [{ words, subject: words.format("request-mail-arrived-subject", known), parts }],
      writer.body,
    ),
    calendar: null,
    due: writer.now,
  });
}

function addressIn({ answerAt }: RequestHead, body: string): string | null {
  return answerAt?.(body, TOKEN_PLACE) ?? null;
}
