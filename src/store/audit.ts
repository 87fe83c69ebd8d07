import type { Author, Instant } from "./store.ts";

/**
 * An entry of the audit trail: what was done, by whom, to what. Each carries the hash of the one before.
 *
 * The store's own writers leave their entries by themselves, so that none is forgotten; those of the first group carry
 * a hash of what was written, which `verify` recomputes:
 * - "measurements-recorded" {from, to, hash}, subject the submission; "validation-recorded" {number, verdict, hash},
 *   subject the entry's sequence; "plan-adopted" {hash, number, act, version}, subject the plan's hash;
 *   "evidence-added" {hash, name, size}, subject the file's hash; "<kind>-recorded" {record, hash}, subject the record's;
 * - "body-created" {name, demonstration}; "draft-created" {source, base}, "draft-changed" {revision}, "draft-closed"
 *   {state}, subject the draft; "person-added" {roles, units}, "person-changed" {fields, and the new roles, units,
 *   active}, "password-set" {removed}, "identity-linked" {issuer}, "link-issued" {purpose, expires}, "link-used"
 *   {purpose}, "session-opened" {session, method}, "session-revoked" {session}, "sessions-revoked" {count}, subject the
 *   person; "key-created" {name, scopes, units, expires}, "key-revoked" {name}, subject the key;
 *   "register-rows-added" {count, hash}, "register-row-changed", "register-row-removed" {row, hash}, subject the register;
 *   "register-person-added", "register-person-erased", subject the person; "survey-tokens-issued" {count},
 *   "survey-words-removed" {question}, subject the survey; "datum-requested", "datum-answered", "datum-settled", subject
 *   the request; "feed-run" {outcome}, "feed-key-kept", "feed-key-removed" {name, origin}, the feed;
 *   "message-queued", "message-sent", "message-abandoned" {to}, subject the message's key.
 *
 * What leaves none keeps the house: sheets, `touch`, failures at sign-in, visits, kept answers.
 */
export interface AuditEntry {
  /** From 1 without gaps, per body. */
  readonly number: number;
  readonly at: Instant;
  readonly author: Author;
  /** Kebab-case verb and object: "plan-adopted", "measurements-submitted", "session-revoked". Message ids `audit-<action>`. */
  readonly action: string;
  /** What it was done to: a plan's hash, an indicator, a person's id; null for the body as a whole. */
  readonly subject: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of the canonical JSON of all the above. */
  readonly hash: string;
}

/** Where a chain is broken, or where what it vouches for is not what it vouched for. */
export interface ChainFault {
  readonly number: number;
  readonly fault: "gap" | "previous" | "hash" | "ledger" | "plan" | "evidence" | "record";
}

export interface AuditReader {
  /** The last first; at most `limit`, before `before` where given. */
  list(limit: number, before?: number): Promise<readonly AuditEntry[]>;
  head(): Promise<{ readonly number: number; readonly hash: string }>;
  /**
   * Walks the whole chain, and recomputes what its entries vouch for: ledger lines of each submission, plan versions,
   * evidence files. Empty where everything holds.
   */
  verify(): Promise<readonly ChainFault[]>;
}

export interface AuditWriter {
  record(
    action: string,
    subject: string | null,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<AuditEntry>;
}
