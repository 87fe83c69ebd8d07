import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Measurement } from "../measurement/measurement.ts";
import type { Plan } from "./plan.ts";

/** SHA-256 (hexadecimal) of the canonical JSON of a plan: two plans with one hash are the same plan. */
export function hashPlan(plan: Plan): string {
  return hashOf(canonicalJson(plan));
}

/** The same of a ledger, in the order of recording; the lines of the file it came from are no part of it. */
export function hashLedger(measurements: Iterable<Measurement>): string {
  return hashOf(ledgerText(measurements));
}

/** The text that `hashLedger` is the hash of. */
export function ledgerText(measurements: Iterable<Measurement>): string {
  const rows = [...measurements].sort((a, b) => a.sequence - b.sequence);
  return canonicalJson(rows.map(({ line: _, ...row }) => row));
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * JSON with keys in order of code units and no blanks (RFC 8785 in spirit); an exact number is written as a string
 * "numerator/denominator" in lowest terms. Text is kept as it is: two spellings of one letter are two plans.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "bigint") return JSON.stringify(String(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (isRational(value)) return JSON.stringify(`${value.s < 0n ? "-" : ""}${value.n}/${value.d}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

function isRational(value: object): value is { s: bigint; n: bigint; d: bigint } {
  return (
    "s" in value && "n" in value && "d" in value && typeof value.n === "bigint" && typeof value.d === "bigint"
  );
}
