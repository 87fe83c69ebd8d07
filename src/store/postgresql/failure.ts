import { StoreBusy, StoreUnavailable } from "../store.ts";

/** lock_not_available, serialization_failure, deadlock_detected, too_many_connections. */
const BUSY = new Set(["55P03", "40001", "40P01", "53300"]);
/** Classes: connection exception, invalid authorization, invalid catalog name, operator intervention. */
const UNREACHABLE = /^(?:08|28|3D|57)/;
const NETWORK = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ENOTFOUND",
  "EACCES",
  "ETIMEDOUT",
  "EPIPE",
]);

/** An error of PostgreSQL or of the way to it, in the words of the store. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = String((error as { readonly code?: unknown }).code ?? "");
  if (BUSY.has(code)) return new StoreBusy(error.message);
  // The driver gives these two no code.
  if (/timeout exceeded when trying to connect/.test(error.message)) return new StoreBusy(error.message);
  const lost = /Connection terminated|not queryable/.test(error.message);
  if (lost || NETWORK.has(code) || (/^[0-9A-Z]{5}$/.test(code) && UNREACHABLE.test(code)))
    return new StoreUnavailable("store-unreachable", { detail: error.message });
  return error;
}
