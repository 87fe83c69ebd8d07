import { Problem } from "../application/problem.ts";

/** The number of an entry of the ledger as an address has it. Throws "not-found" where no entry can have it. */
export function askedEntry(text = ""): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Problem("not-found", "entry-unknown", { sequence: text.slice(0, 40) });
  return Number(text);
}
