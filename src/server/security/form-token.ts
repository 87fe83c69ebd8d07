import { createHmac, timingSafeEqual } from "node:crypto";
import { hashOf, newToken } from "../../application/people/token.ts";
import type { Store } from "../../store/store.ts";
import type { Request } from "../server.ts";
import { type CookieRule, FORM_COOKIE, readCookie, writeCookie } from "./cookies.ts";

const secrets = new WeakMap<Store, Promise<string>>();

/** The installation's secret, asked for once. */
export function secretOf(store: Store): Promise<string> {
  const known = secrets.get(store) ?? store.installation.secret();
  secrets.set(store, known);
  known.catch(() => secrets.delete(store));
  return known;
}

/** What is signed says what for: a signature made for one thing is none for another. */
export async function sign(store: Store, purpose: string, text: string): Promise<string> {
  return createHmac("sha256", await secretOf(store))
    .update(`${purpose}\n${text}`, "utf8")
    .digest("base64url");
}

/** Whether two signatures are the same, in a time that tells nothing of where they differ. */
export function sameSignature(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The `csrf` field of somebody signed in: bound to the session, so that another's is none. */
export function sessionFormToken(store: Store, token: string): Promise<string> {
  return sign(store, "form of a session", hashOf(token));
}

/** The `csrf` field of who has not signed in, bound to a cookie of the browser; "" where there is none yet. */
export async function visitorFormToken(c: Request, store: Store, rule: CookieRule): Promise<string> {
  const cookie = readCookie(c, FORM_COOKIE, rule);
  return cookie === null ? "" : sign(store, "form of a visitor", cookie);
}

/** The same, giving the browser its cookie first where it has none: pages with a form for visitors call it. */
export async function offerVisitorForm(c: Request, store: Store, rule: CookieRule): Promise<string> {
  const known = await visitorFormToken(c, store, rule);
  if (known !== "") return known;
  const cookie = newToken();
  writeCookie(c, FORM_COOKIE, cookie, rule);
  return sign(store, "form of a visitor", cookie);
}
