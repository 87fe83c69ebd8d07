import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { LIMITS } from "../documents/limits.ts";
import { Refusal } from "./refusal.ts";

/** A file as the user named it, with its bytes; "-" is standard input. */
export interface SourceFile {
  /** As given: what messages show. */
  readonly name: string;
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
  ERR_FS_FILE_TOO_LARGE: "file-too-large",
};

/** Reads a file whole. Refuses, saying why, one that is not there, is a folder, or may not be read. */
export async function readSourceFile(name: string): Promise<SourceFile> {
  if (name === "-") return { name, bytes: await readStream(process.stdin) };
  try {
    const ordinary = (await stat(name)).isFile();
    // A device or a pipe has no size and may have no end.
    return { name, bytes: ordinary ? await readFile(name) : await readStream(createReadStream(name)) };
  } catch (error) {
    throw fileRefusal(name, error);
  }
}

function fileRefusal(name: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new Refusal(REASONS[code] ?? "file-unusable", { name, reason: code });
}

/** Reads to the end, or just past what a reader would take: it then says that the document is too large. */
async function readStream(stream: Readable): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece as Uint8Array);
    length += (piece as Uint8Array).length;
    if (length > LIMITS.fileBytes) break;
  }
  return Buffer.concat(pieces);
}
