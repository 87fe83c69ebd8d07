import type { Instant } from "./store.ts";

/**
 * Keys of messages to people of whom nothing is kept begin so: their address is not in the trail, and leaves the outbox
 * with their text when they are sent or given up.
 */
export const SURVEY_AREA = "survey/";

/**
 * Keys of messages with the link of a request: who gets them has no account, and the address is kept with the request
 * alone. It is not in the trail, and leaves the outbox when they are sent or called off.
 */
export const LINK_OF_REQUEST = /^request\/[^/]+\/(?:asked|reminder)\//;

/** A message to a person, to be sent once. */
export interface OutgoingMessage {
  readonly id: string;
  /** Same key, same message: asking twice sends once ("round 2018-05/reminder-1/person"). */
  readonly key: string;
  /** "" for one that went to somebody without an account. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Languages of the text, the first one first, as Content-Language has them: "it", "it, en". */
  readonly language: string;
  /** A calendar entry (iCalendar, RFC 5545); null for none. */
  readonly calendar: string | null;
  /** Not to be sent before. */
  readonly due: Instant;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly attempts: number;
  /** What the mail server said the last time; "" for nothing. */
  readonly lastError: string;
  /** Given up after too many attempts, or no longer wanted. */
  readonly abandonedAt: Instant | null;
}

export interface OutboxReader {
  list(limit: number): Promise<readonly OutgoingMessage[]>;
  byKey(key: string): Promise<OutgoingMessage | null>;
  byId(id: string): Promise<OutgoingMessage | null>;
  /** Neither sent nor given up, the first due first. */
  waiting(): Promise<readonly OutgoingMessage[]>;
}

export interface OutboxWriter {
  /** Null where a message of the same key is there already. */
  add(
    message: Pick<OutgoingMessage, "key" | "to" | "subject" | "text" | "calendar" | "due"> & {
      /** Italian where it is left out. */
      readonly language?: string;
    },
  ): Promise<OutgoingMessage | null>;
  /** Messages due and unsent that no other server has claimed, claimed until then. */
  claim(limit: number, until: Instant): Promise<readonly OutgoingMessage[]>;
  sent(id: string): Promise<void>;
  /** To be tried again from `next` on; null gives up. */
  failed(id: string, error: string, next: Instant | null): Promise<void>;
  /** No longer wanted: nobody is told why, for nothing went wrong. Nothing happens to one that was sent or given up. */
  abandon(id: string): Promise<void>;
  /** One that was given up, or waits for its next attempt, is due now and counted from the start. Nothing happens to one that was sent, or whose address is gone. */
  retry(id: string): Promise<void>;
}
