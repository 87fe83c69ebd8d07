import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";

const FILE = inCheckout(".setup.lock");
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

function holderIsAlive() {
  try {
    const pid = Number(readFileSync(FILE, "utf8"));
    // Empty: its holder is between opening and writing.
    if (!Number.isInteger(pid) || pid <= 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Does `work` while no other process of this checkout installs or builds: several command lines started at once on a
 * fresh checkout must not write the same folders. The lock of a process that died is taken over.
 */
export function alone(work) {
  for (;;) {
    try {
      const handle = openSync(FILE, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!holderIsAlive()) rmSync(FILE, { force: true });
      else Atomics.wait(PAUSE, 0, 0, 50);
    }
  }
  const release = () => rmSync(FILE, { force: true });
  process.once("exit", release);
  try {
    return work();
  } finally {
    release();
    process.off("exit", release);
  }
}
