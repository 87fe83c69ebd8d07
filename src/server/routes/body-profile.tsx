import { type BodyProfile, bodyProfile, describeBody } from "../../application/body-profile/profile.ts";
import { Problem } from "../../application/problem.ts";
import { bodyAddress } from "../../web/pages/administration/addresses.ts";
import { BodyPage } from "../../web/pages/administration/BodyPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { partsFor } from "./administration-parts.ts";
import { seenIn, textIn } from "./form-fields.ts";

/** Ente: how the public reaches the body. */
export const bodyProfileRoutes: Routes = (pages, server) => {
  pages.get("/administration/body", (c) => bodyPage(c, server, null));

  pages.post("/administration/body", async (c) => {
    const { actor, body } = c.var;
    const sent = await c.req.parseBody();
    const typed = {
      email: textIn(sent, "email"),
      pec: textIn(sent, "pec"),
      website: textIn(sent, "website"),
      ipa: textIn(sent, "ipa"),
    };
    try {
      await describeBody(server.services, body.code, actor, { ...typed, seen: seenIn(sent) });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== "invalid-input") throw problem;
      return bodyPage(c, server, { typed, problem });
    }
    return c.redirect(done(bodyAddress(body.code), "notice-profile-saved"), 303);
  });
};

async function bodyPage(
  c: Request,
  server: Server,
  refused: { readonly typed: BodyProfile; readonly problem: Problem } | null,
): Promise<Response> {
  const { actor, body } = c.var;
  const known = await bodyProfile(server.services, body.code, actor);
  const page = (
    <BodyPage
      context={contextOf(c, server)}
      parts={partsFor(actor)}
      body={body.code}
      known={known}
      typed={refused?.typed ?? known.profile}
      problem={refused?.problem ?? null}
    />
  );
  return show(c, page, refused === null ? 200 : 422);
}
