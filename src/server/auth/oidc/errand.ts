import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { secretOf } from "../../../application/people/seal.ts";
import type { Store } from "../../../store/store.ts";

/** What must be known when somebody comes back from a provider. The browser keeps it, sealed; the server keeps nothing. */
export interface Errand {
  readonly provider: string;
  readonly body: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Path to go on to. */
  readonly to: string;
  /** Person who is linking the identity to their account; null where somebody is signing in. */
  readonly linking: string | null;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** Seconds that one may take at the provider. */
export const ERRAND_SECONDS = 600;

const CIPHER = "aes-256-gcm";

/** Encrypted and signed at once: who holds the cookie can neither read nor change it. */
export async function sealErrand(store: Store, errand: Errand): Promise<string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, await keyOf(store), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(errand), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** Null where it was not sealed here, or is too old. */
export async function openErrand(store: Store, sealed: string, now: Date): Promise<Errand | null> {
  try {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(CIPHER, await keyOf(store), bytes.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    const errand = JSON.parse(text) as Errand;
    return now.getTime() < errand.expires ? errand : null;
  } catch {
    return null;
  }
}

async function keyOf(store: Store): Promise<Uint8Array> {
  const secret = Buffer.from(await secretOf(store), "hex");
  return new Uint8Array(hkdfSync("sha256", secret, Buffer.alloc(0), "errand to a provider", 32));
}
