import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { type Fault, PROBLEMS, Problem } from "../../application/problem.ts";
import { identify } from "../auth/identify.ts";
import { csrfGuard } from "../security/csrf.ts";
import type { App, Environment, Server } from "../server.ts";
import { bodiesRoutes } from "./bodies.ts";
import { fileRoutes } from "./files.ts";
import type { Api } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";
import { proofRoute } from "./proof.ts";
import { rateLimit } from "./rate-limit.ts";
import { readingRoutes } from "./readings.ts";
import { reportFileRoute } from "./report-file.ts";

/** Per address: a page's islands ask several times a second, an import thousands of times in a row. */
const ALLOWANCE = { burst: 300, perSecond: 30 };

/** Everything under `/api/v1`: readings that need no body, then each body's resources; described by `/api/v1/openapi.json`. */
export function apiRoutes(app: App, server: Server): void {
  const api: Api = new OpenAPIHono<Environment>({
    defaultHook: (result) => {
      if (!result.success) throw asProblem(result.error);
    },
  });
  api.use(rateLimit(server, ALLOWANCE));
  api.use(etag());
  api.use(async (c, next) => {
    c.header("Cache-Control", "private, no-cache");
    await next();
  });
  api.use("/bodies/:body/*", async (c, next) => {
    const body = await server.services.store.findBody(c.req.param("body"));
    if (body === null) throw new Problem("not-found", "problem-not-found");
    c.set("body", body);
    const { actor, session, csrf } = await identify(c, server, body);
    c.set("actor", actor);
    c.set("session", session);
    c.set("csrf", csrf);
    await next();
  });
  api.use("/bodies/:body/*", csrfGuard(server));
  readingRoutes(api);
  bodiesRoutes(api, server);
  fileRoutes(api, server);
  reportFileRoute(api, server);
  proofRoute(api, server);
  for (const operation of OPERATIONS) operation.add(api, server);
  describe(api);
  app.route("/api/v1", api);
  app.all("/api/*", () => {
    throw new Problem("not-found", "problem-not-found");
  });
}

function describe(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "An API key made by an administrator, with its scopes.",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "traguardo",
    description: "The session of somebody signed in; writes then need the header `x-csrf-token`.",
  });
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Traguardo",
      version: "1",
      description:
        "Plans, measurements, scores and their explanations. Numbers are strings of decimal digits where a score or a value is meant, so that nothing is lost on the way; days are ISO 8601; errors are RFC 9457.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/api/v1" }],
  };
  api.get("/openapi.json", (c) => c.json(api.getOpenAPI31Document(document)));
  api.get("/problems/:kind", (c) => {
    const kind = c.req.param("kind");
    if (!(kind in PROBLEMS)) throw new Problem("not-found", "problem-not-found");
    return c.json({
      kind,
      status: PROBLEMS[kind as keyof typeof PROBLEMS],
      title: c.var.words.format(`problem-kind-${kind}`),
    });
  });
}

/** What the schemas refuse, each with its place and zod's code. */
function asProblem(error: z.core.$ZodError): Problem {
  const faults = error.issues.map(
    (issue): Fault => ({
      at: issue.path.map(String).join(".") || null,
      message: "input-not-as-described",
      params: { code: issue.code, expected: expectedOf(issue) },
    }),
  );
  return new Problem("invalid-input", "problem-invalid-input", {}, faults);
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(" | ");
  if (issue.code === "unrecognized_keys") return issue.keys.join(", ");
  if (issue.code === "too_big") return `<= ${issue.maximum}`;
  if (issue.code === "too_small") return `>= ${issue.minimum}`;
  if (issue.code === "invalid_format") return issue.format;
  return issue.code;
}
