import { writeSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { cells } from "./print/cells.ts";
import type { Session } from "./session.ts";

/** A bar on standard error for work that lasts more than a second. */
export interface Progress {
  /** How many of the total are done. */
  reach(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

interface BarData {
  readonly kind: "traguardo-progress";
  readonly shared: SharedArrayBuffer;
  readonly label: string;
  /** 0 where the work has no count. */
  readonly total: number;
  readonly width: number;
}

/** Slots of the memory shared with the thread that draws. */
const DONE = 0;
const STATE = 1;
const SHOWN = 2;
const IDLE = 0;
const DRAWING = 1;
const STOPPED = 2;

const PATIENCE = 1000;
const BEAT = 120;
const STANDARD_ERROR = 2;
const CLEAR = "\r\u001b[K";

/**
 * Starts a bar labelled with a message of the catalogue. Reading and evaluating keep this thread busy, so another one
 * draws. Nothing is shown before a second has passed, nor where standard error is no terminal. `total` null: no bar.
 */
export function startProgress({ words, err }: Session, label: string, total: number | null = 0): Progress {
  if (!err.interactive || total === null) return { reach: () => {}, stop: () => {} };
  const shared = new SharedArrayBuffer(12);
  const slots = new Int32Array(shared);
  const data: BarData = {
    kind: "traguardo-progress",
    shared,
    label: words.format(label),
    total,
    width: err.width,
  };
  const drawer = new Worker(new URL(import.meta.url), { workerData: data });
  drawer.unref();
  drawer.on("error", () => {});
  return {
    reach: (done) => {
      Atomics.store(slots, DONE, done);
    },
    stop: () => {
      while (Atomics.compareExchange(slots, STATE, IDLE, STOPPED) === DRAWING)
        Atomics.wait(slots, STATE, DRAWING, 5);
      void drawer.terminate();
      if (Atomics.load(slots, SHOWN) === 1) err.write(CLEAR);
    },
  };
}

/** The bar as text: a share where there is a count, else a piece that wanders. */
function bar({ label, total, width }: BarData, done: number, elapsed: number): string {
  const seconds = `${Math.round(elapsed / 1000)} s`;
  const tail = total > 0 ? `${Math.floor((done / total) * 100)} % · ${done}/${total}` : seconds;
  const room = Math.max(8, Math.min(30, width - cells(label) - cells(tail) - 6));
  if (total > 0) {
    const filled = Math.floor((done / total) * room);
    return `${label}  ${"█".repeat(filled)}${"░".repeat(room - filled)}  ${tail}`;
  }
  const piece = 4;
  const span = room - piece;
  const step = Math.floor(elapsed / BEAT) % (2 * span);
  const at = step < span ? step : 2 * span - step;
  return `${label}  ${"░".repeat(at)}${"█".repeat(piece)}${"░".repeat(span - at)}  ${tail}`;
}

function draw(data: BarData): void {
  const slots = new Int32Array(data.shared);
  const began = performance.now();
  const beat = () => {
    if (Atomics.compareExchange(slots, STATE, IDLE, DRAWING) !== IDLE) return;
    Atomics.store(slots, SHOWN, 1);
    try {
      writeSync(STANDARD_ERROR, CLEAR + bar(data, Atomics.load(slots, DONE), performance.now() - began));
    } catch {
      // Standard error is gone: there is nobody to show the bar to.
    }
    Atomics.store(slots, STATE, IDLE);
    Atomics.notify(slots, STATE);
    setTimeout(beat, BEAT);
  };
  setTimeout(beat, PATIENCE);
}

if (!isMainThread && (workerData as BarData | null)?.kind === "traguardo-progress")
  draw(workerData as BarData);
