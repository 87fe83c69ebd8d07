import {
  isAdministratorLink,
  isSetupLink,
  startAdministrator,
  startFirstBody,
} from "../../application/people/first-start.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { BodiesPage } from "../../web/pages/bodies/BodiesPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { FirstStartPage } from "../../web/pages/first-start/FirstStartPage.tsx";
import { letIn, typedText, visitOf, visitorContext } from "../auth/visit.ts";
import { contextOf, show } from "../page.tsx";
import { csrfGuard } from "../security/csrf.ts";
import type { Request, Routes, Server } from "../server.ts";

/** The bodies, and the page that creates the first. */
export const bodiesRoutes: Routes = (app, server) => {
  const { services } = server;

  app.get("/", async (c) =>
    show(c, <BodiesPage context={contextOf(c, server)} bodies={await services.store.bodies()} />),
  );

  app.use("/first-start/*", csrfGuard(server));

  app.get("/first-start/:token", async (c) => {
    if (!(await isSetupLink(services, c.req.param("token"))))
      throw new Problem("not-found", "first-start-link-used");
    return firstStartPage(c, server, {}, null);
  });

  app.post("/first-start/:token", async (c) => {
    const typed = await typedText(c);
    const input = { ...administratorOf(typed), code: typed["code"] ?? "", bodyName: typed["bodyName"] ?? "" };
    try {
      const token = c.req.param("token");
      const { body, signedIn } = await startFirstBody(services, token, input, visitOf(c, server));
      letIn(c, server, body, signedIn);
      return c.redirect(done(address.administration(body), "notice-welcome"), 303);
    } catch (error) {
      return again(c, server, typed, error);
    }
  });
};

/** The page that gives a body its first administrator. */
export const firstStartRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/first-start/:token", async (c) => {
    if (!(await isAdministratorLink(services, c.var.body.code, c.req.param("token"))))
      throw new Problem("not-found", "link-used");
    return firstStartPage(c, server, {}, null);
  });

  pages.post("/first-start/:token", async (c) => {
    const typed = await typedText(c);
    const { body } = c.var;
    try {
      const token = c.req.param("token");
      const input = administratorOf(typed);
      letIn(c, server, body.code, await startAdministrator(services, body, token, input, visitOf(c, server)));
      return c.redirect(done(address.administration(body.code), "notice-welcome"), 303);
    } catch (error) {
      return again(c, server, typed, error);
    }
  });
};

function administratorOf(typed: Readonly<Record<string, string>>) {
  return { name: typed["name"] ?? "", email: typed["email"] ?? "", password: typed["password"] ?? "" };
}

function again(c: Request, server: Server, typed: Readonly<Record<string, string>>, error: unknown) {
  if (error instanceof Problem && error.kind === "invalid-input")
    return firstStartPage(c, server, typed, error);
  throw error;
}

async function firstStartPage(
  c: Request,
  server: Server,
  typed: Readonly<Record<string, string>>,
  problem: Problem | null,
) {
  const context = await visitorContext(c, server);
  return show(
    c,
    <FirstStartPage context={context} typed={typed} problem={problem} />,
    problem === null ? 200 : 422,
  );
}
