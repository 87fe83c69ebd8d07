import { getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { Config } from "../config.ts";
import type { Request } from "../server.ts";

/** Where cookies may travel: `secure` of the configuration. */
export type CookieRule = Pick<Config, "secure">;

/**
 * Names of cookies. Over https they begin with "__Host-": browsers then take them only from this very host and send
 * them only to it, so that a neighbour under the same domain can set none of ours (RFC 6265bis, 4.1.3.2).
 */
function nameOf(name: string, { secure }: CookieRule): string {
  return secure ? `__Host-${name}` : name;
}

function options({ secure }: CookieRule): CookieOptions {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure };
}

/** A body's session: one may be signed in to two bodies at once. */
export const sessionCookie = (body: string) => `traguardo-${body}`;
/** Proves that a form sent before sign-in was fetched by the same browser. No body's code has a dot. */
export const FORM_COOKIE = "traguardo.form";
/** What must be remembered while somebody is at an OIDC provider. */
export const ERRAND_COOKIE = "traguardo.errand";

export function readCookie(c: Request, name: string, rule: CookieRule): string | null {
  return getCookie(c, nameOf(name, rule)) ?? null;
}

/** Until the browser closes, or for `seconds`. */
export function writeCookie(
  c: Request,
  name: string,
  value: string,
  rule: CookieRule,
  seconds?: number,
): void {
  setCookie(c, nameOf(name, rule), value, {
    ...options(rule),
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });
}

export function dropCookie(c: Request, name: string, rule: CookieRule): void {
  setCookie(c, nameOf(name, rule), "", { ...options(rule), maxAge: 0 });
}
