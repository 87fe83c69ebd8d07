import type { Header } from "../../core/feed/header.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";

/** What another system answered. */
export interface Answered {
  readonly bytes: Uint8Array;
  /** As it says it is, without parameters; "" where it says nothing. */
  readonly mediaType: string;
  /** Where it came from in the end: an address, or the name of a file. */
  readonly from: string;
}

export interface Asking {
  /** Sent to the system of the address, and to no other that it sends on to. */
  readonly header?: Header | null;
  readonly signal?: AbortSignal | undefined;
}

/** The way to other systems. Both reject with `FeedFailure` where nothing can be had, and never take longer than their limits. */
export interface Outside {
  get(address: string, asking?: Asking): Promise<Answered>;
  /** A file of the body's folder. */
  file(body: string, name: string): Promise<Answered>;
}

/** Nothing could be read, and why. */
export class FeedFailure extends Error {
  override readonly name = "FeedFailure";
  readonly fault: FeedFault;
  constructor(message: string, params: FeedFault["params"] = {}) {
    super(message);
    this.fault = { message, params };
  }
}
