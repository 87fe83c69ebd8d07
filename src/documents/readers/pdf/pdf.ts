import { Worker } from "node:worker_threads";
import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";
import { layOut } from "../draft.ts";
import { type Reading, unreadable } from "../reading.ts";
import type { ReadPages } from "./pdf-drafts.ts";
import { isSwollen } from "./swollen.ts";

const MEGABYTE = 1024 * 1024;
/** Megabytes of objects that reading one PDF may hold. */
const HEAP = 1_500;
/** Bytes by which the process may grow over it: what a stream inflates to lies outside the objects. */
const GROWTH = 1_200 * MEGABYTE;
const LOOK_EVERY = 50;

/**
 * Reads a PDF. Positions are offsets of the text laid out by the reader; landmarks give the page. The work is done in
 * a thread of its own: a hostile file can keep the PDF library busy for ever, and a thread can be ended.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const read = isSwollen(bytes) ? "too-much" : await inThread(bytes);
  if (read === "too-much")
    return unreadable(
      diagnostic("document-swollen", "error", { megabytes: LIMITS.inflatedBytes / MEGABYTE }),
    );
  if (read === "too-long")
    return unreadable(diagnostic("document-truncated", "error", { what: "time", limit: LIMITS.seconds }));
  if (read.drafts === null) return unreadable(refusal(read.because));
  const laidOut = layOut(read.drafts);
  if (laidOut.blocks.length === 0) return unreadable(nothing(read));
  return { ...laidOut, titleProperty: read.title, diagnostics: [...notes(read)] };
}

function refusal(because: "encrypted" | "corrupt"): Diagnostic {
  return because === "encrypted"
    ? diagnostic("document-encrypted", "error", { kind: "pdf" })
    : diagnostic("document-corrupt", "error", { format: "pdf" });
}

/** Why a PDF that opens gave no text. */
function nothing({ empty, broken, count }: Extract<ReadPages, { drafts: readonly unknown[] }>): Diagnostic {
  if (empty.length > 0) return diagnostic("document-scanned", "error", { pages: count });
  if (broken.length > 0 || count === 0) return diagnostic("document-corrupt", "error", { format: "pdf" });
  return diagnostic("document-no-text", "error", {});
}

/** What there is to say of a PDF that was read, in whole or in part. */
function* notes(read: Extract<ReadPages, { drafts: readonly unknown[] }>): Generator<Diagnostic> {
  if (read.stopped) {
    const limit = read.stopped === "time" ? LIMITS.seconds : LIMITS.pages;
    yield diagnostic("document-truncated", "warning", { what: read.stopped, limit });
  }
  if (read.broken.length > 0)
    yield diagnostic("document-unreadable-pages", "warning", { pages: read.broken.map(String) });
  if (read.empty.length > 0)
    yield diagnostic("document-scanned-pages", "info", { pages: read.empty.map(String) });
}

type Given = ReadPages | "too-long" | "too-much";

async function inThread(bytes: Uint8Array): Promise<Given> {
  const program = new URL(
    import.meta.url.endsWith(".ts") ? "./pdf-worker.ts" : "./pdf-worker.js",
    import.meta.url,
  );
  const worker = new Worker(program, {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    /** What the PDF library prints about a file is not for the person who gave it. */
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;
  const before = process.memoryUsage.rss();
  try {
    return await new Promise<Given>((resolve) => {
      look = setInterval(() => {
        if (process.memoryUsage.rss() - before > GROWTH) resolve("too-much");
      }, LOOK_EVERY);
      timer = setTimeout(() => resolve("too-long"), LIMITS.seconds * 1000);
      worker.once("message", resolve);
      worker.once("error", () => resolve({ drafts: null, because: "corrupt" }));
      worker.once("exit", () => resolve({ drafts: null, because: "corrupt" }));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(look);
    await worker.terminate();
  }
}
