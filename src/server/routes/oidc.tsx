import { linkIdentity, signInWithIdentity } from "../../application/people/identity.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { accountAddress } from "../../web/pages/administration/addresses.ts";
import { LinkingPage } from "../../web/pages/administration/LinkingPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { identify } from "../auth/identify.ts";
import { ERRAND_SECONDS, type Errand, openErrand, sealErrand } from "../auth/oidc/errand.ts";
import { beginAt, finishAt, ProviderFailure } from "../auth/oidc/provider.ts";
import type { ProviderConfig } from "../auth/oidc/provider-config.ts";
import { letIn, pathWithin, visitOf } from "../auth/visit.ts";
import { contextOf, show } from "../page.tsx";
import { dropCookie, ERRAND_COOKIE, readCookie, writeCookie } from "../security/cookies.ts";
import type { Request, Routes, Server } from "../server.ts";

/** Sign-in with a provider of OpenID Connect: going there. */
export const oidcRoutes: Routes = (pages, server) => {
  // A link and no form: browsers follow no form to another site under `form-action 'self'`.
  pages.get("/sign-in/with/:provider", async (c) => {
    const { code } = c.var.body;
    try {
      const to = pathWithin(code, c.req.query("to"));
      return c.redirect((await setOut(c, server, { to, linking: null })).href, 303);
    } catch (error) {
      return sendBack(c, server, code, error);
    }
  });

  pages.post("/account/link/:provider", async (c) => {
    const { actor, body } = c.var;
    if (actor.kind !== "person") throw new Problem("not-signed-in", "problem-not-signed-in");
    try {
      const going = await setOut(c, server, { to: accountAddress(body.code), linking: actor.id });
      const { label } = providerOf(c, server);
      return show(c, <LinkingPage context={contextOf(c, server)} label={label} href={going.href} />);
    } catch (error) {
      if (error instanceof ProviderFailure) throw new Problem("not-available", `provider-${error.reason}`);
      throw error;
    }
  });
};

/** Coming back: one address a provider for all bodies, as it is registered there. */
export const oidcCallbackRoutes: Routes = (app, server) => {
  const { services } = server;

  app.get("/oidc/:provider/callback", async (c) => {
    const sealed = readCookie(c, ERRAND_COOKIE, server.config);
    dropCookie(c, ERRAND_COOKIE, server.config);
    const errand = sealed && (await openErrand(services.store, sealed, services.clock()));
    // Without the errand nobody knows which body it was about.
    if (!errand || errand.provider !== c.req.param("provider"))
      throw new Problem("not-found", "provider-stale");
    try {
      const vouched = await finishAt(providerOf(c, server), cameBackAt(c, server), errand);
      if (errand.linking !== null) return await link(c, server, errand, vouched);
      letIn(
        c,
        server,
        errand.body,
        await signInWithIdentity(services, errand.body, vouched, visitOf(c, server)),
      );
      return c.redirect(errand.to, 303);
    } catch (error) {
      return sendBack(c, server, errand.body, error);
    }
  });
};

async function link(c: Request, server: Server, errand: Errand, vouched: Parameters<typeof linkIdentity>[3]) {
  const body = await server.services.store.findBody(errand.body);
  if (body === null) throw new Problem("not-found", "problem-not-found");
  const { actor } = await identify(c, server, body);
  // Who set out must be who comes back: nobody links their identity to an account that was left open.
  if (actor.kind !== "person" || actor.id !== errand.linking)
    throw new Problem("not-found", "provider-stale");
  await linkIdentity(server.services, errand.body, actor, vouched);
  return c.redirect(done(errand.to, "notice-identity-linked"), 303);
}

function providerOf(c: Request, { config }: Server): ProviderConfig {
  const found = config.providers?.find(({ id }) => id === c.req.param("provider"));
  if (!found) throw new Problem("not-found", "problem-not-found");
  return found;
}

async function setOut(c: Request, server: Server, then: Pick<Errand, "to" | "linking">): Promise<URL> {
  const { services, config } = server;
  const provider = providerOf(c, server);
  const going = await beginAt(provider, `${originOf(c, server)}${callbackPath(provider)}`);
  const expires = services.clock().getTime() + ERRAND_SECONDS * 1000;
  const errand = { ...going.secrets, ...then, provider: provider.id, body: c.var.body.code, expires };
  const sealed = await sealErrand(services.store, errand);
  writeCookie(c, ERRAND_COOKIE, sealed, config, ERRAND_SECONDS);
  return going.address;
}

/** What is registered at the provider, after the server's address. */
function callbackPath({ id }: ProviderConfig): string {
  return `/oidc/${id}/callback`;
}

function originOf(c: Request, { config }: Server): string {
  return config.publicAddress ?? new URL(c.req.url).origin;
}

/** The address as the browser saw it: a proxy in front may have changed it on the way. */
function cameBackAt(c: Request, server: Server): URL {
  const { pathname, search } = new URL(c.req.url);
  return new URL(pathname + search, originOf(c, server));
}

/** To the sign-in page, which says why. */
function sendBack(c: Request, server: Server, body: string, error: unknown): Response {
  const reason =
    error instanceof ProviderFailure
      ? `provider-${error.reason}`
      : error instanceof Problem && error.id.startsWith("sign-in-")
        ? error.id
        : null;
  if (reason === null) throw error;
  if (error instanceof ProviderFailure) server.log(`OIDC ${body}: ${error.reason}: ${String(error.cause)}`);
  return c.redirect(`${address.signIn(body)}?failed=${reason}`, 303);
}
