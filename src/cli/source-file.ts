import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { LIMITS } from "../documents/limits.ts";
import { decodeText } from "../documents/readers/text/encoding.ts";
import { Refusal } from "./refusal.ts";

/** A file as the user named it, with its bytes; "-" is standard input. */
export interface SourceFile {
  /** As given: what messages show. */
  readonly name: string;
  /** At most one more than a document may have: by it a reader knows that there are too many. */
  readonly bytes: Uint8Array;
}

/** What the system says -> the message that says it to the user. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "document-not-found",
  ENOTDIR: "document-not-found",
  ENAMETOOLONG: "document-not-found",
  EISDIR: "document-is-directory",
  EACCES: "document-not-readable",
  EPERM: "document-not-readable",
};

const CHUNK = 1024 * 1024;

/** Reads a file, a pipe or a device. Refuses, saying why, what is not there, is a folder, or may not be read. */
export async function readSourceFile(name: string): Promise<SourceFile> {
  if (name === "-") return { name, bytes: await readStream(process.stdin) };
  try {
    return { name, bytes: await readStream(createReadStream(name, { highWaterMark: CHUNK })) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new Refusal(REASONS[code] ?? "file-unusable", { name, reason: code });
  }
}

/** The same for a file that is a text. Refuses other bytes, and more of them than are read. */
export async function readSourceText(
  file: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await readSourceFile(file);
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal("file-too-large", { name, limit: LIMITS.fileBytes / (1024 * 1024) });
  const decoded = bytes.length === 0 ? { text: "" } : decodeText(bytes);
  if (decoded === null) throw new Refusal("file-not-text", { name });
  return { name, text: decoded.text };
}

/** What more there may be is not read: a device has no end. */
async function readStream(stream: Readable): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece as Uint8Array);
    length += (piece as Uint8Array).length;
    if (length > LIMITS.fileBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, LIMITS.fileBytes + 1);
}
