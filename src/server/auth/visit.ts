import type { SignedIn } from "../../application/people/session.ts";
import type { Visit } from "../../application/people/throttle.ts";
import type { PageContext } from "../../web/page-context.ts";
import { contextOf } from "../page.tsx";
import { clientAddress } from "../security/client-address.ts";
import { sessionCookie, writeCookie } from "../security/cookies.ts";
import { offerVisitorForm } from "../security/form-token.ts";
import type { Request, Server } from "../server.ts";

/** Where a request comes from. */
export function visitOf(c: Request, { config }: Server): Visit {
  return { address: clientAddress(c, config), agent: c.req.header("user-agent") ?? "" };
}

/** The context of a page whose form somebody sends who has not signed in. */
export async function visitorContext(c: Request, server: Server): Promise<PageContext> {
  const context = contextOf(c, server);
  if (context.csrf !== "") return context;
  return { ...context, csrf: await offerVisitorForm(c, server.services.store, server.config) };
}

/** Hands the browser its session. */
export function letIn(c: Request, { config }: Server, body: string, { token }: SignedIn): void {
  writeCookie(c, sessionCookie(body), token, config);
}

/** The fields of a form that hold text, the first of each name. */
export async function typedText(c: Request): Promise<Readonly<Record<string, string>>> {
  const fields = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** Where to go on to after sign-in: a page of the same body, whatever was asked for. */
export function pathWithin(body: string, asked: string | undefined): string {
  const home = `/${encodeURIComponent(body)}`;
  // Resolved as a browser would, so that "//elsewhere" and "/\elsewhere" show what they are.
  const base = "http://here.invalid";
  if (asked === undefined || !asked.startsWith("/") || !URL.canParse(asked, base)) return home;
  const { origin, pathname, search } = new URL(asked, base);
  const inside = pathname === home || pathname.startsWith(`${home}/`);
  return origin === base && inside && !/\/sign-(?:in|out)\b/.test(pathname) ? pathname + search : home;
}
