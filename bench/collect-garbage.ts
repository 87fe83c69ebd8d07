import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Collects what is no longer used, so that memory before and after can be compared. */
export function collectGarbage(): void {
  collect();
}
