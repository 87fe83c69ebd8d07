import { createKey, type KeyInput, listKeys, revokeKey } from "../../application/people/keys.ts";
import { listUnits } from "../../application/people/people.ts";
import { Problem } from "../../application/problem.ts";
import { keysAddress } from "../../web/pages/administration/addresses.ts";
import { KeysPage, type KeysPageProps } from "../../web/pages/administration/KeysPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { partsFor } from "./administration-parts.ts";
import { textIn, textsIn } from "./form-fields.ts";

const NO_KEY: KeyInput = { name: "", scopes: [], units: [], lastDay: null };

/** Keys of other systems. */
export const keyRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/administration/keys", (c) => keysPage(c, server, {}));

  pages.post("/administration/keys", async (c) => {
    const { actor, body } = c.var;
    const sent = await c.req.parseBody({ all: true });
    const typed: KeyInput = {
      name: textIn(sent, "name"),
      scopes: textsIn(sent, "scopes"),
      units: textsIn(sent, "units"),
      lastDay: textIn(sent, "lastDay") || null,
    };
    try {
      const { key, secret } = await createKey(services, body.code, actor, typed);
      return await keysPage(c, server, { created: { name: key.name, secret } });
    } catch (error) {
      if (error instanceof Problem && error.kind === "invalid-input")
        return keysPage(c, server, { typed, problem: error });
      throw error;
    }
  });

  pages.post("/administration/keys/:id/revoke", async (c) => {
    const { actor, body } = c.var;
    await revokeKey(services, body.code, actor, c.req.param("id"));
    return c.redirect(done(keysAddress(body.code), "notice-key-revoked"), 303);
  });
};

async function keysPage(
  c: Request,
  server: Server,
  after: Partial<Pick<KeysPageProps, "typed" | "problem" | "created">>,
) {
  const { actor, body } = c.var;
  const { services } = server;
  const now = services.clock().toISOString();
  const keys = await listKeys(services, body.code, actor);
  const page = (
    <KeysPage
      context={contextOf(c, server)}
      parts={partsFor(actor)}
      keys={keys.map((key) => ({ ...key, expired: key.expires !== null && key.expires <= now }))}
      units={await listUnits(services, body.code)}
      typed={after.typed ?? NO_KEY}
      problem={after.problem ?? null}
      created={after.created ?? null}
    />
  );
  return show(c, page, after.problem ? 422 : 200);
}
