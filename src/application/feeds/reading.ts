import { addressOf, type Feed } from "../../core/feed/feed.ts";
import { type Found, fault } from "../../core/feed/found.ts";
import type { Header } from "../../core/feed/header.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";
import { repeatsHeader } from "./header-repeated.ts";
import { type Answered, FeedFailure, type Outside } from "./outside.ts";
import { seek } from "./seek.ts";

/** What was read of another system. */
export interface Reading {
  readonly from: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of what was read, hexadecimal: the same file is taken once. */
  readonly hash: string;
  readonly found: Found;
  /** What was read, where it is a text that can be kept whole. */
  readonly content: string | null;
}

export type ReadOutcome = { readonly reading: Reading } | { readonly fault: FeedFault };

/** How a feed is read: what it shows to be let in, and until when. */
export interface ReadSetting {
  readonly header?: Header | null;
  readonly signal?: AbortSignal | undefined;
}

/** Reads what a feed names, now. Never throws for what the other system does. */
export async function readFeed(
  feed: Feed,
  body: string,
  outside: Outside,
  { header = null, signal }: ReadSetting = {},
): Promise<ReadOutcome> {
  const outcome = await readThere(feed, body, outside, { header, signal });
  // What a system repeats of the key would be kept, shown and published.
  const repeated = header !== null && repeatsHeader(header, JSON.stringify(outcome, shownExactly));
  return repeated ? fault("feed-header-repeated") : outcome;
}

async function readThere(
  feed: Feed,
  body: string,
  outside: Outside,
  { header = null, signal }: ReadSetting,
): Promise<ReadOutcome> {
  let answered: Answered;
  try {
    const address = addressOf(feed);
    answered =
      feed.from.kind === "file"
        ? await outside.file(body, feed.from.name)
        : await outside.get(address ?? "", { header, signal });
  } catch (error) {
    if (error instanceof FeedFailure) return { fault: error.fault };
    throw error;
  }
  const { bytes, from, mediaType } = answered;
  if (header !== null && repeatsHeader(header, bytes)) return fault("feed-header-repeated");
  const looked = await seek(feed, bytes, { signal });
  if ("fault" in looked) return looked;
  const { read, hash, content } = looked.sought;
  if ("fault" in read) return read;
  return { reading: { from, mediaType, size: bytes.length, hash, found: read.found, content } };
}

/** Whole numbers without an end have no form in JSON. */
function shownExactly(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
