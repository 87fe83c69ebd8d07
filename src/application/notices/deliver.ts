import type { OutgoingMessage } from "../../store/outbox.ts";
import { withLink } from "../requests/link.ts";
import type { Services } from "../services.ts";
import { isWanted, NOTICES } from "./queue.ts";

/** How handing a message to the mail server went. */
export type Delivery =
  | { readonly kind: "accepted" }
  /** The mail server will never take it: no such mailbox. */
  | { readonly kind: "refused"; readonly error: string }
  /** Not now; `reached` false where there was no mail server to speak to, so that the next message would fare the same. */
  | { readonly kind: "postponed"; readonly error: string; readonly reached: boolean };

/** What hands messages to a mail server. Never rejects. */
export interface Carrier {
  send(message: OutgoingMessage, signal: AbortSignal): Promise<Delivery>;
}

/** Minutes after each failed attempt until the next one; the one after the last is the last that is made. */
export const RETRY_MINUTES = [1, 5, 30, 120, 480] as const;

/** A server that claimed a message and died leaves it to the others after so many minutes. No attempt lasts as long. */
const CLAIM_MINUTES = 15;

/** How long to go on: `goesOn` is asked before each message, `signal` ends the one that is being sent. */
export interface Sending {
  readonly goesOn: () => boolean;
  readonly signal: AbortSignal;
}

/** How many were sent, and how many were not. */
export interface Delivered {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends what is due, one message at a time, until nothing is left, no mail server answers, or it is told to stop. Each
 * message is claimed first, so that another server does not send it too. A server that dies between handing a message over
 * and writing so down leaves it unsent: it is sent once more when the claim ends, under the same Message-ID.
 */
export async function deliverDue(
  services: Services,
  body: string,
  carrier: Carrier,
  { goesOn, signal }: Sending,
): Promise<Delivered> {
  let [sent, failed] = [0, 0];
  while (goesOn()) {
    const message = await claimNext(services, body);
    if (message === null) break;
    const delivery = await carrier.send(await withLink(services, body, message), signal);
    await settle(services, body, message, delivery);
    if (delivery.kind === "accepted") sent += 1;
    else failed += 1;
    if (delivery.kind === "postponed" && !delivery.reached) break;
  }
  return { sent, failed };
}

/** The next message due, ours alone; those that are no longer wanted are dropped on the way. Null where nothing is due. */
async function claimNext(services: Services, body: string): Promise<OutgoingMessage | null> {
  const { store, clock } = services;
  const now = clock();
  const due = (one: OutgoingMessage) => one.due <= now.toISOString();
  // Looking first keeps the writes of a body free of a question that is mostly answered no.
  if (!(await store.read(body, ({ outbox }) => outbox.waiting())).some(due)) return null;
  const until = minutesAfter(now, CLAIM_MINUTES);
  return store.write(
    body,
    NOTICES,
    async (writer) => {
      for (;;) {
        const [message] = await writer.outbox.claim(1, until);
        if (message === undefined) return null;
        if (await isWanted(services, writer, message)) return message;
        await writer.outbox.abandon(message.id);
      }
    },
    { house: true },
  );
}

async function settle(
  { store, clock }: Services,
  body: string,
  { id, attempts }: OutgoingMessage,
  delivery: Delivery,
): Promise<void> {
  await store.write(
    body,
    NOTICES,
    ({ outbox }) => {
      if (delivery.kind === "accepted") return outbox.sent(id);
      const wait = delivery.kind === "refused" ? undefined : RETRY_MINUTES[attempts];
      return outbox.failed(id, delivery.error, wait === undefined ? null : minutesAfter(clock(), wait));
    },
    { house: true },
  );
}

function minutesAfter(moment: Date, minutes: number): string {
  return new Date(moment.getTime() + minutes * 60_000).toISOString();
}
