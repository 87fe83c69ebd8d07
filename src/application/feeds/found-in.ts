import { createHash } from "node:crypto";
import type { Feed } from "../../core/feed/feed.ts";
import { fault, type ReadFound } from "../../core/feed/found.ts";
import { foundInCkan } from "../../core/feed/from-ckan.ts";
import { foundInJson } from "../../core/feed/from-json.ts";
import { foundInTable } from "../../core/feed/from-table.ts";
import { readPlainTable } from "../../documents/sheet-workbook/plain-table.ts";

/** What was found in an answer, with what identifies it. */
export interface Sought {
  readonly read: ReadFound;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** The answer, where it is a text that can be kept whole. */
  readonly content: string | null;
}

/** What tells how to look. */
export type Seeking = Pick<Feed, "from" | "numbers">;

const MOST_LINES = 200_000;
/** Most characters kept whole. */
const MOST_KEPT = 64 * 1024;

/** Finds a feed's value in an answer. Takes as long as the answer is large and its path is hard. */
export function soughtIn(seeking: Seeking, bytes: Uint8Array): Sought {
  return {
    read: foundIn(seeking, bytes),
    hash: createHash("sha256").update(bytes).digest("hex"),
    content: isWorkbook(bytes) || bytes.length > MOST_KEPT ? null : textOf(bytes),
  };
}

function foundIn({ from, numbers }: Seeking, bytes: Uint8Array): ReadFound {
  if (isWorkbook(bytes)) {
    if (from.kind === "ckan" || from.pick.form === "json") return fault("feed-not-json");
    // A workbook holds numbers, not texts: they come in the form in which its texts are read, without thousands.
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
  const { separator } = pick;
  const delimiter = separator === "auto" ? null : separator === "tab" ? "\t" : separator;
  const read = readPlainTable(bytes, MOST_LINES, delimiter, numbers === "english" ? "." : ",");
  if ("refused" in read) return fault(NO_TABLE[read.refused], { most: MOST_LINES, line: read.line });
  // Beside the table of a workbook something may be noted; a line of a CSV that is longer has been parted wrongly.
  const { head, lines } = read.table;
  const longer = lines.find(({ cells }) => cells.slice(head.length).some((text) => text !== ""));
  if (longer && !isWorkbook(bytes)) return fault("feed-row-longer", { line: longer.line });
  return foundInTable(read.table, pick, numbers);
}

const NO_TABLE = {
  "not-a-table": "feed-table-not-a-table",
  "too-large": "feed-table-too-large",
  empty: "feed-table-empty",
  unclosed: "register-file-unclosed",
  merged: "register-file-merged",
} as const;

export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
