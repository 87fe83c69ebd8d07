import { parentPort, workerData } from "node:worker_threads";
import { LIMITS } from "../../limits.ts";
import { readPages } from "./pdf-drafts.ts";

/** Runs in a thread of its own, which the reader ends where it takes too long. */
const { bytes } = workerData as { bytes: Uint8Array };
parentPort?.postMessage(await readPages(bytes, performance.now() + LIMITS.seconds * 750));
