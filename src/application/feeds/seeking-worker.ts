import { parentPort, workerData } from "node:worker_threads";
import { type Seeking, soughtIn } from "./found-in.ts";
import { valueText } from "./value-text.ts";

/** Runs in a thread of its own and looks into the one answer it is given. Exact numbers travel as texts. */
const { seeking, bytes } = workerData as { readonly seeking: Seeking; readonly bytes: Uint8Array };
const { read, ...rest } = soughtIn(seeking, bytes);
const told = "fault" in read ? read : { found: { ...read.found, value: valueText(read.found.value) } };
parentPort?.postMessage({ ...rest, read: told });
