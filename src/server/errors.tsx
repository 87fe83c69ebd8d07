import { HTTPException } from "hono/http-exception";
import { Problem } from "../application/problem.ts";
import { Conflict, StoreBusy, StoreUnavailable, UnknownBody } from "../store/store.ts";
import { ErrorPage } from "../web/pages/error/ErrorPage.tsx";
import { contextOf } from "./page.tsx";
import { problemJson } from "./problem-json.ts";
import type { Request, Server } from "./server.ts";

/** What went wrong as the `Problem` that is told: what is none of the user's doing says only its reference. */
export function asProblem(error: unknown, reference: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Conflict) {
    const { current } = error;
    return current
      ? new Problem("conflict", "problem-conflict", { by: current.by, at: current.at })
      : new Problem("conflict", "problem-conflict-unknown");
  }
  if (error instanceof UnknownBody) return new Problem("not-found", "problem-not-found");
  if (error instanceof StoreBusy || error instanceof StoreUnavailable)
    return new Problem("not-available", "problem-not-available", { reference });
  if (error instanceof HTTPException && error.status === 413)
    return new Problem("too-large", "problem-too-large");
  if (error instanceof HTTPException && error.status < 500)
    return new Problem("invalid-input", "problem-unreadable-request");
  return new Problem("internal", "problem-internal", { reference });
}

/** The one place where what is thrown becomes an answer: a page, or problem+json under `/api`. */
export function answerError(error: unknown, c: Request, server: Server): Response | Promise<Response> {
  const reference = c.get("reference") ?? "-";
  const problem = asProblem(error, reference);
  if (problem.status >= 500)
    server.log(`${reference} ${c.req.method} ${c.req.path} ${error instanceof Error ? error.stack : error}`);
  if (problem.kind === "too-many-requests") c.header("Retry-After", String(problem.params["seconds"] ?? 60));
  if (wantsJson(c)) return problemJson(c, problem);
  if (problem.kind === "not-signed-in" && c.req.method === "GET" && c.get("body")) {
    const { code } = c.var.body;
    return c.redirect(`/${encodeURIComponent(code)}/sign-in?to=${encodeURIComponent(pathOf(c))}`, 303);
  }
  const status = problem.status as 400;
  return c.html(<ErrorPage context={contextOf(c, server)} problem={problem} reference={reference} />, status);
}

/** Programs ask under `/api`; islands say that they take JSON. */
function wantsJson(c: Request): boolean {
  return c.req.path.startsWith("/api/") || (c.req.header("accept") ?? "").includes("json");
}

function pathOf(c: Request): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
