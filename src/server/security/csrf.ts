import { createMiddleware } from "hono/factory";
import { sameSeal } from "../../application/people/seal.ts";
import { Problem } from "../../application/problem.ts";
import type { Environment, Request, Server } from "../server.ts";
import { visitorFormToken } from "./form-token.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Islands send it with what is no form. */
const CSRF_HEADER = "x-csrf-token";

/**
 * Lets a write through only where a page of ours asked for it: the browser says so (`Origin`, `Sec-Fetch-Site`), and the
 * form carries the token that only our pages know. Who shows an API key is let through, for no browser adds it by itself.
 * Comes after `identify`.
 */
export const csrfGuard = ({ config, services }: Pick<Server, "config" | "services">) =>
  createMiddleware<Environment>(async (c, next) => {
    if (SAFE.has(c.req.method) || c.get("actor")?.kind === "key") return next();
    // Outside a body's pages nobody is known: forms are a visitor's there.
    const due = c.get("csrf") || (await visitorFormToken(c, services.store, config));
    if (!isOurs(c, config.publicAddress)) throw new Problem("forbidden", "problem-foreign-form");
    const sent = c.req.header(CSRF_HEADER) ?? (await fieldOf(c));
    if (due === "" || !sameSeal(sent, due)) throw new Problem("forbidden", "problem-stale-form");
    return next();
  });

/** Whether the browser says that the request comes from a page of ours. One that says nothing is judged by the token alone. */
function isOurs(c: Request, publicAddress: string | null): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = c.req.header("origin");
  if (origin === undefined) return true;
  if (publicAddress !== null) return origin === publicAddress;
  return URL.canParse(origin) && new URL(origin).host === (c.req.header("host") ?? new URL(c.req.url).host);
}

async function fieldOf(c: Request): Promise<string> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return "";
  const field = (await c.req.parseBody())["csrf"];
  return typeof field === "string" ? field : "";
}
