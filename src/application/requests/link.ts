import type { IsoDate } from "../../core/period/iso-date.ts";
import type { DataRequest, RequestLink } from "../../store/data-requests.ts";
import type { OutgoingMessage } from "../../store/outbox.ts";
import type { Instant, Reader, Store, Writer } from "../../store/store.ts";
import { seal } from "../people/seal.ts";
import { hashOf, newToken } from "../people/token.ts";
import type { Services } from "../services.ts";
import { endOfDay, requestState } from "./state.ts";

/** Stands in messages for the token of their link, which is put in when they leave: no copy of the store reads it there. */
export const TOKEN_PLACE = "________";

/** A link made, with its token, which is told once. */
export interface LinkMade extends RequestLink {
  readonly token: string;
}

/**
 * A new link. `link` is random and opens nothing: with the secret of the installation it makes the token, so that a
 * reminder can carry the same link as the first message. Never within a write, which would wait for the secret.
 */
export async function makeLink(store: Store, day: IsoDate, mailed: boolean): Promise<LinkMade> {
  const link = newToken();
  const token = await tokenOf(store, link);
  return { token, hash: hashOf(token), link: mailed ? link : null, expires: endOfDay(day) };
}

function tokenOf(store: Store, link: string): Promise<string> {
  return seal(store, "link of a request", link);
}

const AREA = "request";

/** The key of a message about a request: one of a kind for each of its links. */
export function messageKey(
  { id, link }: Pick<DataRequest, "id" | "link">,
  kind: "asked" | "reminder" | "arrived",
): string {
  return [AREA, id, kind, hashOf(link ?? "").slice(0, 16)].join("/");
}

/** Id of the request that a message is about; null for a message about something else. */
function requestOf({ key }: Pick<OutgoingMessage, "key">): string | null {
  const [area, id, ...rest] = key.split("/");
  return area === AREA && id && rest.length === 2 ? id : null;
}

/** A message as it leaves: with its link, where it has one. */
export async function withLink(
  { store }: Services,
  body: string,
  message: OutgoingMessage,
): Promise<OutgoingMessage> {
  const id = requestOf(message);
  if (id === null) return message;
  const request = await store.read(body, ({ requests }) => requests.byId(id));
  if (!request?.link) return message;
  const token = await tokenOf(store, request.link);
  return { ...message, text: message.text.replaceAll(`/answer/${TOKEN_PLACE}`, `/answer/${token}`) };
}

/** Whether a message about a request should still be sent: it waits for its answer by that very link, or the office has not looked at the answer. True for any other message. */
export async function isStillAsked(reader: Reader, message: OutgoingMessage, now: Instant): Promise<boolean> {
  const id = requestOf(message);
  if (id === null) return true;
  const request = await reader.requests.byId(id);
  if (request === null) return false;
  const state = requestState(request, now);
  if (message.key === messageKey(request, "arrived")) return state === "answered";
  if (state !== "waiting") return false;
  return [messageKey(request, "asked"), messageKey(request, "reminder")].includes(message.key);
}

/** Calls off what waits to be sent about a request. */
export async function callOff({ outbox }: Pick<Writer, "outbox">, id: string): Promise<void> {
  for (const message of await outbox.waiting())
    if (requestOf(message) === id) await outbox.abandon(message.id);
}
