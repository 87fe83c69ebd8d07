import { seal } from "../../application/people/seal.ts";
import { hashOf, newToken } from "../../application/people/token.ts";
import type { Store } from "../../store/store.ts";
import type { Request } from "../server.ts";
import { type CookieRule, FORM_COOKIE, readCookie, writeCookie } from "./cookies.ts";

/** The `csrf` field of somebody signed in: bound to the session, so that another's is none. */
export function sessionFormToken(store: Store, token: string): Promise<string> {
  return seal(store, "form of a session", hashOf(token));
}

/** The `csrf` field of who has not signed in, bound to a cookie of the browser; "" where there is none yet. */
export async function visitorFormToken(c: Request, store: Store, rule: CookieRule): Promise<string> {
  const cookie = readCookie(c, FORM_COOKIE, rule);
  return cookie === null ? "" : seal(store, "form of a visitor", cookie);
}

/** The same, giving the browser its cookie first where it has none: pages with a form for visitors call it. */
export async function offerVisitorForm(c: Request, store: Store, rule: CookieRule): Promise<string> {
  const known = await visitorFormToken(c, store, rule);
  if (known !== "") return known;
  const cookie = newToken();
  writeCookie(c, FORM_COOKIE, cookie, rule);
  return seal(store, "form of a visitor", cookie);
}
