import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Answered, FeedFailure } from "../../application/feeds/outside.ts";
import { FOLDER } from "./feeds-config.ts";

const MOST = 10_000_000;
const NAME = /^(?!\.)[^/\\:\p{Cc}]{1,130}$/u;

/** Milliseconds without a change after which a file is taken to be whole: who writes one rarely pauses for longer. */
const QUIET = 2000;

/**
 * Reads a file that was dropped in a body's folder. One that was changed within `quiet` milliseconds is looked at again
 * once these have passed. Rejects with `FeedFailure`.
 */
export async function droppedFile(
  folder: string | null,
  body: string,
  name: string,
  quiet = QUIET,
): Promise<Answered> {
  if (folder === null) throw new FeedFailure("feed-no-folder", { name: FOLDER });
  if (!NAME.test(name) || !NAME.test(body))
    throw new FeedFailure("feed-file-name", { file: name.slice(0, 120) });
  const missing = new FeedFailure("feed-file-missing", { file: name, body, name: FOLDER });
  try {
    const own = await realpath(join(folder, body));
    // Links are not followed: what they point to is not what was dropped here.
    const path = await realpath(join(own, name));
    if (path !== own + sep + name) throw new FeedFailure("feed-file-link", { file: name });
    const file = await open(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const before = await file.stat();
      if (!before.isFile()) throw new FeedFailure("feed-file-link", { file: name });
      if (before.size > MOST) throw new FeedFailure("feed-too-large", { megabytes: MOST / 1_000_000 });
      const bytes = Buffer.alloc(before.size);
      const { bytesRead } = await file.read(bytes, 0, before.size, 0);
      const age = Date.now() - before.mtimeMs;
      if (age < quiet) await setTimeout(Math.min(quiet, quiet - age));
      const after = await file.stat();
      // Somebody is still writing it: the next reading finds it whole.
      if (bytesRead !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        throw new FeedFailure("feed-file-unfinished", { file: name });
      return { bytes, mediaType: "", from: name };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FeedFailure) throw error;
    throw (error as { readonly code?: unknown }).code === "ELOOP"
      ? new FeedFailure("feed-file-link", { file: name })
      : missing;
  }
}
