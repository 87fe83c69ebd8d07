import { createHash } from "node:crypto";
import { addressOf, type Feed } from "../../core/feed/feed.ts";
import { type Found, fault, type ReadFound } from "../../core/feed/found.ts";
import { foundInCkan } from "../../core/feed/from-ckan.ts";
import { foundInJson } from "../../core/feed/from-json.ts";
import { foundInTable } from "../../core/feed/from-table.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";
import { readPlainTable } from "../../documents/sheet-workbook/plain-table.ts";
import { type Answered, FeedFailure, type Outside } from "./outside.ts";

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

const MOST_LINES = 200_000;
/** Most characters kept whole. */
const MOST_KEPT = 64 * 1024;

/** Reads what a feed names, now. Never throws for what the other system does. */
export async function readFeed(
  feed: Feed,
  body: string,
  outside: Outside,
  signal?: AbortSignal,
): Promise<ReadOutcome> {
  let answered: Answered;
  try {
    const address = addressOf(feed);
    answered =
      feed.from.kind === "file"
        ? await outside.file(body, feed.from.name)
        : await outside.get(address ?? "", signal);
  } catch (error) {
    if (error instanceof FeedFailure) return { fault: error.fault };
    throw error;
  }
  const read = foundIn(feed, answered);
  if ("fault" in read) return read;
  const { bytes, from, mediaType } = answered;
  const text = isWorkbook(bytes) || bytes.length > MOST_KEPT ? null : textOf(bytes);
  return {
    reading: {
      from,
      mediaType,
      size: bytes.length,
      hash: createHash("sha256").update(bytes).digest("hex"),
      found: read.found,
      content: text,
    },
  };
}

function foundIn({ from, numbers }: Feed, { bytes }: Answered): ReadFound {
  if (isWorkbook(bytes)) {
    if (from.kind === "ckan" || from.pick.form === "json") return fault("feed-not-json");
    // A workbook holds numbers, not texts: they come without thousands and with a comma.
    return inTable(bytes, from.pick, numbers === "auto" ? "italian" : numbers);
  }
  const text = textOf(bytes);
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text.slice(0, 400))) return fault("feed-html");
  if (text.trim() === "") return fault("feed-empty");
  if (from.kind === "ckan") return foundInCkan(text);
  return from.pick.form === "json"
    ? foundInJson(text, from.pick, numbers)
    : inTable(bytes, from.pick, numbers);
}

function inTable(
  bytes: Uint8Array,
  pick: Parameters<typeof foundInTable>[1],
  numbers: Feed["numbers"],
): ReadFound {
  const read = readPlainTable(bytes, MOST_LINES);
  if ("refused" in read) return fault(NO_TABLE[read.refused], { most: MOST_LINES });
  return foundInTable(read.table, pick, numbers);
}

const NO_TABLE = {
  "not-a-table": "feed-table-not-a-table",
  "too-large": "feed-table-too-large",
  empty: "feed-table-empty",
} as const;

function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
