import type { Instant } from "./store.ts";

/** Somebody signed in somewhere. The token in the cookie is kept only as its SHA-256. */
export interface Session {
  /** First 16 hexadecimal digits of the token's hash: names it in lists, opens nothing. */
  readonly id: string;
  readonly person: string;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
  /** It ends here whatever is done with it. */
  readonly expires: Instant;
  readonly revokedAt: Instant | null;
  /** Browser as it names itself, cut at 200 characters. */
  readonly agent: string;
  readonly method: "password" | "oidc" | "link" | "demonstration";
}

export interface SessionReader {
  /** By the SHA-256 of the token, whatever its state; null where unknown. */
  byHash(hash: string): Promise<Session | null>;
  /** Those neither revoked nor expired at `now`, last used first; of one person where given. */
  open(now: Instant, person?: string): Promise<readonly Session[]>;
}

export interface SessionWriter {
  create(hash: string, session: Pick<Session, "person" | "expires" | "agent" | "method">): Promise<Session>;
  touch(hash: string): Promise<void>;
  /** By its id. False where there is none open. */
  revoke(id: string): Promise<boolean>;
  revokeAllOf(person: string): Promise<number>;
}
