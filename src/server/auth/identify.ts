import type { Actor } from "../../application/actor.ts";
import { actorOf } from "../../application/people/recognise.ts";
import type { Body } from "../../store/body.ts";
import type { Session } from "../../store/sessions.ts";
import { readCookie, sessionCookie } from "../security/cookies.ts";
import { sessionFormToken } from "../security/form-token.ts";
import type { Request, Server } from "../server.ts";

/** Who asks a body for something, by its session cookie or by an API key. */
export interface Identity {
  readonly actor: Actor;
  readonly session: Session | null;
  /** For the forms of the answer; "" for who has not signed in or shows a key. */
  readonly csrf: string;
}

/** Throws `Problem` where an API key is shown that opens nothing. */
export async function identify(
  c: Request,
  { services, config }: Pick<Server, "services" | "config">,
  body: Body,
): Promise<Identity> {
  const token = readCookie(c, sessionCookie(body.code), config);
  const { actor, session } = await actorOf(services, body.code, { token, key: bearer(c) });
  const csrf = session && token ? await sessionFormToken(services.store, token) : "";
  return { actor, session, csrf };
}

function bearer(c: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? null;
}
