import { Worker } from "node:worker_threads";
import { type Found, fault } from "../../core/feed/found.ts";
import type { FeedFault } from "../../core/feed/value-text.ts";
import { isWorkbook, type Seeking, type Sought, soughtIn } from "./found-in.ts";
import { readValue } from "./value-text.ts";

/** Bytes that are looked into at once, where the path is a plain one: that takes a few milliseconds. */
const SMALL = 64 * 1024;
/** Names, numbers and stars alone: the work grows with the document and no faster. */
const PLAIN_PATH = /^\$(?:\.(?:[\p{L}_][\p{L}\p{N}_-]*|\*)|\[(?:\d+|\*|'[^'\\]*'|"[^"\\]*")\])*$/u;

/** Milliseconds that looking into an answer may take. */
const PATIENCE = 15_000;
/** Megabytes of objects that it may hold: an answer of 10 MB makes some 200. */
const HEAP = 512;
/** Answers looked into at the same time. */
const AT_ONCE = 2;

export type Seek = { readonly sought: Sought } | { readonly fault: FeedFault };

/**
 * Looks into an answer without keeping the server from others: what is large, or sought by a path whose work may grow
 * faster than the document, is looked into by a thread of its own, which can be ended. Rejects where `signal` is
 * aborted.
 */
export async function seek(
  seeking: Seeking,
  bytes: Uint8Array,
  {
    signal,
    patience = PATIENCE,
  }: { readonly signal?: AbortSignal | undefined; readonly patience?: number } = {},
): Promise<Seek> {
  if (bytes.length <= SMALL && !isWorkbook(bytes) && isPlain(seeking))
    return { sought: soughtIn(seeking, bytes) };
  await turn();
  try {
    signal?.throwIfAborted();
    return await inThread(seeking, bytes, patience, signal);
  } finally {
    leave();
  }
}

function isPlain({ from }: Seeking): boolean {
  if (from.kind === "ckan" || from.pick.form === "table") return true;
  const { path, day } = from.pick;
  return PLAIN_PATH.test(path) && (day === null || PLAIN_PATH.test(day));
}

/** What the thread tells: exact numbers as texts. */
type Told = Omit<Sought, "read"> & {
  readonly read:
    | { readonly found: Omit<Found, "value"> & { readonly value: string } }
    | { readonly fault: FeedFault };
};

async function inThread(
  seeking: Seeking,
  bytes: Uint8Array,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Seek> {
  const program = new URL(
    import.meta.url.endsWith(".ts") ? "./seeking-worker.ts" : "./seeking-worker.js",
    import.meta.url,
  );
  const { from, numbers } = seeking;
  const worker = new Worker(program, {
    workerData: { seeking: { from, numbers }, bytes },
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  let timer: NodeJS.Timeout | undefined;
  let stopped: (() => void) | undefined;
  try {
    return await new Promise<Seek>((resolve, reject) => {
      timer = setTimeout(
        () => resolve(fault("feed-reading-slow", { seconds: Math.ceil(patience / 1000) })),
        patience,
      );
      stopped = () => reject(signal?.reason);
      signal?.addEventListener("abort", stopped, { once: true });
      worker.once("message", (told: Told) => resolve({ sought: soughtOf(told) }));
      worker.once("error", (error: Error & { readonly code?: string }) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(fault("feed-reading-heavy"));
        else reject(error);
      });
      worker.once("exit", () => reject(new Error("the thread that reads answers ended without one")));
    });
  } finally {
    clearTimeout(timer);
    if (stopped !== undefined) signal?.removeEventListener("abort", stopped);
    await worker.terminate();
  }
}

function soughtOf({ read, ...rest }: Told): Sought {
  if ("fault" in read) return { ...rest, read };
  return { ...rest, read: { found: { ...read.found, value: readValue(read.found.value) } } };
}

let busy = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (busy < AT_ONCE) busy += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Hands the turn on to who waits longest. */
function leave(): void {
  const next = waiting.shift();
  if (next === undefined) busy -= 1;
  else next();
}
