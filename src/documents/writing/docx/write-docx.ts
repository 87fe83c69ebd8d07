import { Worker } from "node:worker_threads";
import type { Report } from "../report.ts";

/** Megabytes of young objects: a document is made of millions, and few of them live on. */
const YOUNG = 2;

/**
 * Writes the report as a Word document: styles that a person can go on editing with, head rows marked, language and
 * title set, pictures with their words. The same report gives the same bytes. The work is done in a thread of its own:
 * a long document takes a second, in which a server has others to answer.
 */
export function writeDocx(report: Report): Promise<Uint8Array> {
  const program = new URL(
    import.meta.url.endsWith(".ts") ? "./docx-worker.ts" : "./docx-worker.js",
    import.meta.url,
  );
  const worker = new Worker(program, {
    workerData: report,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the document's thread ended (${code})`)));
  });
}
