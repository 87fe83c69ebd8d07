import { demonstrationPeople, enterDemonstration } from "../../application/people/demonstration.ts";
import { openLink, useLink } from "../../application/people/link.ts";
import { signOut } from "../../application/people/session.ts";
import { signInWithPassword } from "../../application/people/sign-in.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { problemWords, told } from "../../web/pages/draft/fault-words.ts";
import { SignInPage } from "../../web/pages/sign-in/SignInPage.tsx";
import { WelcomePage } from "../../web/pages/sign-in/WelcomePage.tsx";
import { letIn, pathWithin, typedText, visitOf, visitorContext } from "../auth/visit.ts";
import { show } from "../page.tsx";
import { dropCookie, sessionCookie } from "../security/cookies.ts";
import type { Request, Routes, Server } from "../server.ts";

/** Why somebody comes back from a provider without being let in: what the address may say. */
const FAILURES: ReadonlySet<string> = new Set([
  "provider-unreachable",
  "provider-refused",
  "provider-answer",
  "provider-stale",
  "sign-in-unknown",
  "sign-in-unverified",
]);

/** Coming in and going out. */
export const signInRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/sign-in", async (c) => {
    const asked = c.req.query("failed") ?? "";
    const failure = FAILURES.has(asked) ? told(asked, {}, c.var.words) : null;
    return show(c, await signInPage(c, server, { to: c.req.query("to"), email: "", failure }));
  });

  pages.post("/sign-in", async (c) => {
    const { email = "", password = "", to } = await typedText(c);
    const { code } = c.var.body;
    try {
      const signedIn = await signInWithPassword(services, code, { email, password }, visitOf(c, server));
      letIn(c, server, code, signedIn);
      return c.redirect(pathWithin(code, to), 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      const failure = problemWords(error, c.var.words);
      if (error.kind === "too-many-requests") c.header("Retry-After", String(error.params["seconds"]));
      return c.html(await signInPage(c, server, { to, email, failure }), error.status as 401);
    }
  });

  pages.post("/sign-in/as", async (c) => {
    const { person = "", to } = await typedText(c);
    const { code } = c.var.body;
    letIn(c, server, code, await enterDemonstration(services, code, person, visitOf(c, server)));
    return c.redirect(pathWithin(code, to), 303);
  });

  pages.post("/sign-out", async (c) => {
    const { body, actor, session } = c.var;
    if (actor.kind === "person" && session) await signOut(services, body.code, actor, session.id);
    dropCookie(c, sessionCookie(body.code), server.config);
    return c.redirect(done(address.signIn(body.code), "notice-signed-out"), 303);
  });

  pages.get("/welcome/:token", (c) => welcomePage(c, server, null));

  pages.post("/welcome/:token", async (c) => {
    const { password = "" } = await typedText(c);
    const { body } = c.var;
    try {
      const token = c.req.param("token");
      letIn(c, server, body.code, await useLink(services, body, token, password, visitOf(c, server)));
      return c.redirect(address.overview(body.code), 303);
    } catch (error) {
      if (error instanceof Problem && error.kind === "invalid-input") return welcomePage(c, server, error);
      throw error;
    }
  });
};

async function signInPage(
  c: Request,
  server: Server,
  { to, email, failure }: { to: string | undefined; email: string; failure: string | null },
) {
  const { code } = c.var.body;
  const people = await demonstrationPeople(server.services, code);
  return (
    <SignInPage
      context={await visitorContext(c, server)}
      to={pathWithin(code, to)}
      email={email}
      failure={failure}
      providers={server.config.providers ?? []}
      people={people}
    />
  );
}

async function welcomePage(c: Request, server: Server, problem: Problem | null) {
  const token = c.req.param("token") ?? "";
  const { person } = await openLink(server.services, c.var.body.code, token);
  const context = await visitorContext(c, server);
  const { name, email } = person;
  return show(
    c,
    <WelcomePage context={context} name={name} email={email} problem={problem} />,
    problem === null ? 200 : 422,
  );
}
