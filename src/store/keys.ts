import type { Instant } from "./store.ts";

/** What a key may do. Each is a set of operations of `application/permissions.ts`. */
export const SCOPES = ["read", "measure", "plan", "administer"] as const;
export type Scope = (typeof SCOPES)[number];

/** Lets another system in. The key itself is shown once and kept only as its SHA-256. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Units for which it may measure; empty for all. */
  readonly units: readonly string[];
  readonly createdAt: Instant;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly expires: Instant | null;
  readonly revokedAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

/** An answer kept so that the same request sent again is done once (Idempotency-Key, IETF httpapi draft). */
export interface KeptAnswer {
  /** Hash of method, path and body: the same key with another request is a mistake. */
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

export interface KeyReader {
  list(): Promise<readonly ApiKey[]>;
  byHash(hash: string): Promise<ApiKey | null>;
  answer(owner: string, key: string): Promise<KeptAnswer | null>;
}

export interface KeyWriter {
  create(hash: string, key: Pick<ApiKey, "name" | "scopes" | "units" | "expires">): Promise<ApiKey>;
  revoke(id: string): Promise<boolean>;
  touch(hash: string): Promise<void>;
  /** Kept a day, in the transaction that did what was asked. */
  keepAnswer(owner: string, key: string, answer: KeptAnswer): Promise<void>;
}
