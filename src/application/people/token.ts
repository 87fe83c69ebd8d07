import { createHash, randomBytes } from "node:crypto";

/** 32 random bytes as base64url: what a cookie, a link or a key carries. It is shown once and kept nowhere. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hexadecimal: what is kept of a token, so that a copy of the store opens nothing. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token, "utf8").digest("hex");
}
