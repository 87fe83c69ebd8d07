import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Header } from "../../core/feed/header.ts";
import type { Store } from "../../store/store.ts";
import { secretOf } from "../people/seal.ts";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a header with the installation's secret, bound to its body and to the system that it is for: put beside
 * another address it opens to nothing. Never within a write, which would wait for the secret.
 */
export async function sealHeader(
  store: Store,
  body: string,
  origin: string,
  { name, value }: Header,
): Promise<string> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, await keyOf(store), nonce);
  cipher.setAAD(boundTo(body, origin));
  const text = Buffer.concat([cipher.update(JSON.stringify({ name, value }), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** Null where it was not sealed here, for that body and that system. */
export async function openHeader(
  store: Store,
  body: string,
  origin: string,
  sealed: string,
): Promise<Header | null> {
  try {
    const bytes = Buffer.from(sealed, "base64url");
    const decipher = createDecipheriv(CIPHER, await keyOf(store), bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(boundTo(body, origin));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(text.toString("utf8")) as Header;
  } catch {
    return null;
  }
}

function boundTo(body: string, origin: string): Buffer {
  return Buffer.from(`${body}\n${origin}`, "utf8");
}

async function keyOf(store: Store): Promise<Uint8Array> {
  const secret = Buffer.from(await secretOf(store), "hex");
  return new Uint8Array(hkdfSync("sha256", secret, Buffer.alloc(0), "header of a feed", 32));
}
