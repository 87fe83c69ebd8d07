import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Problem } from "../application/problem.ts";
import { apiRoutes } from "./api/api.ts";
import { identify } from "./auth/identify.ts";
import { answerError } from "./errors.tsx";
import { healthRoutes } from "./health.ts";
import { chooseLanguage } from "./language.ts";
import { BODY_ROUTES, TOP_ROUTES } from "./routes.ts";
import { csrfGuard } from "./security/csrf.ts";
import { securityHeaders } from "./security/headers.ts";
import type { App, Environment, Server } from "./server.ts";
import { assetRoutes } from "./static.ts";

/** Most that a request may carry, in bytes: an evidence file of 20 MB with its form. */
const LARGEST_REQUEST = 21 * 1024 * 1024;

/** The whole web application: pages of each body under its code, the API under `/api/v1`, and what belongs to neither. */
export function buildApp(server: Server): App {
  const app: App = new Hono<Environment>();
  app.use(async (c, next) => {
    c.set("reference", randomBytes(6).toString("hex"));
    await next();
  });
  app.use(securityHeaders(server));
  app.onError((error, c) => answerError(error, c, server));
  // Before the language: files and health have none.
  healthRoutes(app, server);
  assetRoutes(app, server);
  app.use(chooseLanguage(server));
  app.use(
    bodyLimit({
      maxSize: LARGEST_REQUEST,
      onError: () => {
        throw new Problem("too-large", "problem-too-large");
      },
    }),
  );
  apiRoutes(app, server);
  for (const add of TOP_ROUTES) add(app, server);
  app.route("/:body", pagesOf(server));
  app.notFound((c) => answerError(new Problem("not-found", "problem-not-found"), c, server));
  return app;
}

/** The pages of one body: the body first, then who asks, then what was sent is theirs to send. */
function pagesOf(server: Server): App {
  const pages: App = new Hono<Environment>();
  pages.use(async (c, next) => {
    const body = await server.services.store.findBody(c.req.param("body") ?? "");
    if (body === null) throw new Problem("not-found", "problem-not-found");
    c.set("body", body);
    const { actor, session, csrf } = await identify(c, server, body);
    c.set("actor", actor);
    c.set("session", session);
    c.set("csrf", csrf);
    await next();
  });
  pages.use(csrfGuard(server));
  for (const add of BODY_ROUTES) add(pages, server);
  return pages;
}
