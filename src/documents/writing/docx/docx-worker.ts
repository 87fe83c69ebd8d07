import { parentPort, workerData } from "node:worker_threads";
import type { Report } from "../report.ts";
import { composeDocx } from "./compose.ts";

/** Runs in a thread of its own and writes the one document it is given. */
parentPort?.postMessage(await composeDocx(workerData as Report));
