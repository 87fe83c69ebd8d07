import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// These scripts run before anything is installed, under whatever Node the machine has (20 or later):
// only Node's own modules, no TypeScript, no dependency.

/** Folder of this checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside this checkout. */
export const inCheckout = (...parts) => join(ROOT, ...parts);
