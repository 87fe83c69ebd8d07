import { languageOf } from "../../application/notices/letter.ts";
import {
  changeOwnPassword,
  chooseOwnLanguage,
  endOwnSession,
  ownAccount,
} from "../../application/people/account.ts";
import { Problem } from "../../application/problem.ts";
import { AccountPage } from "../../web/pages/administration/AccountPage.tsx";
import { accountAddress } from "../../web/pages/administration/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { typedText, visitOf } from "../auth/visit.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";

/** One's own page. */
export const accountRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/account", (c) => accountPage(c, server, null));

  pages.post("/account/password", async (c) => {
    const { present = "", password = "" } = await typedText(c);
    const { body, actor, session } = c.var;
    try {
      await changeOwnPassword(services, body, actor, { present, password }, session, visitOf(c, server));
      return c.redirect(done(accountAddress(body.code), "notice-password-changed"), 303);
    } catch (error) {
      if (error instanceof Problem && error.kind === "invalid-input") return accountPage(c, server, error);
      throw error;
    }
  });

  pages.post("/account/language", async (c) => {
    const { body, actor } = c.var;
    const { language = "" } = await typedText(c);
    try {
      await chooseOwnLanguage(services, body.code, actor, language);
      return c.redirect(done(accountAddress(body.code), "notice-language-chosen"), 303);
    } catch (error) {
      if (error instanceof Problem && error.kind === "invalid-input") return accountPage(c, server, error);
      throw error;
    }
  });

  pages.post("/account/sessions/:id/end", async (c) => {
    const { body, actor } = c.var;
    await endOwnSession(services, body.code, actor, c.req.param("id"));
    return c.redirect(done(accountAddress(body.code), "notice-session-ended"), 303);
  });
};

async function accountPage(c: Request, server: Server, problem: Problem | null) {
  const { body, actor, session } = c.var;
  const { person, sessions, hasPassword, identities } = await ownAccount(server.services, body.code, actor);
  const linked = new Set(identities.map(({ issuer }) => issuer));
  const page = (
    <AccountPage
      context={contextOf(c, server)}
      name={person.name}
      email={person.email}
      roles={person.roles}
      hasPassword={hasPassword}
      language={languageOf(person)}
      sessions={sessions.map((one) => ({ ...one, name: null, current: one.id === session?.id }))}
      providers={
        person.demonstration
          ? []
          : (server.config.providers ?? []).filter(({ issuer }) => !linked.has(issuer))
      }
      problem={problem}
    />
  );
  return show(c, page, problem === null ? 200 : 422);
}
