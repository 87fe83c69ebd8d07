import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FeedFailure } from "../../application/feeds/outside.ts";

/** Encodings that are asked for, and what undoes them. */
const DECODERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream & { destroy(): void }> = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/** Reads an answer whole, as far as the limit: both what travels and what comes out of it are counted. */
export async function bodyWithin(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const tooLarge = () => new FeedFailure("feed-too-large", { megabytes: Math.round(most / 1_000_000) });
  const declared = Number(response.headers["content-length"] ?? 0);
  if (declared > most) throw tooLarge();
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const decoder = DECODERS.get(encoding)?.();
  if (decoder === undefined && encoding !== "identity" && encoding !== "")
    throw new FeedFailure("feed-encoding", { encoding: encoding.slice(0, 40) });
  const chunks: Buffer[] = [];
  let size = 0;
  let travelled = 0;
  response.on("data", (chunk: Buffer) => {
    travelled += chunk.length;
    if (travelled > most) response.destroy(tooLarge());
  });
  const stream: Readable = decoder === undefined ? response : (response.pipe(decoder) as unknown as Readable);
  if (decoder !== undefined) response.on("error", (error) => stream.destroy(error));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
    decoder?.destroy();
  }
  return Buffer.concat(chunks);
}
