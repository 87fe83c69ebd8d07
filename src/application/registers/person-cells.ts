import { createHmac } from "node:crypto";
import { readPerson } from "../../core/register/cell.ts";
import type { Writer } from "../../store/store.ts";
import { secretOf } from "../people/seal.ts";
import type { Services } from "../services.ts";

/**
 * The key of fingerprints: the installation's secret. Asked for
 * before a write begins, as the store does one thing at a time.
 */
export function personKey({ store }: Services): Promise<string> {
  return secretOf(store);
}

/** What tells whether two codes are one person, and says nothing of who it is: a keyed hash, of one body. */
export function fingerprintOf(key: string, body: string, code: string): string {
  return createHmac("sha256", key).update(`register-person\n${body}\n${code}`, "utf8").digest("hex");
}

/** Puts the id of the person in place of what was typed; the person is added where it is not known. */
export async function personCell(key: string, writer: Writer, typed: string): Promise<string> {
  const read = readPerson(typed);
  if (read === null) throw new RangeError("not a person that was read before");
  const details = { code: read.code, ...(read.name === "" ? {} : { name: read.name }) };
  return (await writer.registers.personOf(fingerprintOf(key, writer.body.code, read.code), details)).id;
}

/** "RSSMRA80••••••1U": enough to tell apart, too little to know who. */
export function masked(code: string): string {
  return code.length < 8 ? "••••" : `${code.slice(0, 2)}••••${code.slice(-2)}`;
}
