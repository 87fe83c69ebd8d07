import { createHmac, timingSafeEqual } from "node:crypto";
import type { Store } from "../../store/store.ts";

const secrets = new WeakMap<Store, Promise<string>>();

/** The installation's secret, asked for once. */
export function secretOf(store: Store): Promise<string> {
  const known = secrets.get(store) ?? store.installation.secret();
  secrets.set(store, known);
  known.catch(() => secrets.delete(store));
  return known;
}

/** Signs a text with the installation's secret, and with what for: a signature made for one thing is none for another. */
export async function seal(store: Store, purpose: string, text: string): Promise<string> {
  return createHmac("sha256", await secretOf(store))
    .update(`${purpose}\n${text}`, "utf8")
    .digest("base64url");
}

/** Whether two seals are the same, in a time that tells nothing of where they differ. */
export function sameSeal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
