import { createMiddleware } from "hono/factory";
import type { Environment, Server } from "../server.ts";

/** Nothing is loaded but what this server serves, nothing runs that stands in a page, nobody frames it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

const ALWAYS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Two years, in seconds. */
const STRICT_TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

/** Puts the security headers on every answer. What does not say how long it may be kept is kept nowhere. */
export const securityHeaders = ({ config }: Pick<Server, "config">) =>
  createMiddleware<Environment>(async (c, next) => {
    await next();
    // Into the answer's own headers: `c.header` would make a new answer for each of them.
    const { headers } = c.res;
    for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
    if (config.publicAddress?.startsWith("https:"))
      headers.set("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store, private");
  });
