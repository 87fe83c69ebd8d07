import type { FeedFault } from "../../core/feed/value-text.ts";

/** What another system answered. */
export interface Answered {
  readonly bytes: Uint8Array;
  /** As it says it is, without parameters; "" where it says nothing. */
  readonly mediaType: string;
  /** Where it came from in the end: an address, or the name of a file. */
  readonly from: string;
}

/** The way to other systems. Both reject with `FeedFailure` where nothing can be had, and never take longer than their limits. */
export interface Outside {
  get(address: string, signal?: AbortSignal): Promise<Answered>;
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
