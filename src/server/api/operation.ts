import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import type { Actor } from "../../application/actor.ts";
import { require } from "../../application/guard.ts";
import type { Operation as Permission } from "../../application/permissions.ts";
import type { Services } from "../../application/services.ts";
import type { Environment, Request, Server } from "../server.ts";
import { answerOnce } from "./idempotency.ts";
import { ProblemSchema } from "./schemas/problem.ts";

export type Api = OpenAPIHono<Environment>;

/** What an operation is given: who asks, and what was sent, checked against its schemas. */
export interface Call<P, Q, I> {
  readonly c: Request;
  readonly server: Server;
  readonly services: Services;
  readonly actor: Actor;
  /** Code of the body. */
  readonly body: string;
  readonly params: P;
  readonly query: Q;
  readonly input: I;
}

/** What it gives back. */
export interface Answer<R> {
  readonly body: R;
  /** Where the next page begins; goes into `Link: <…>; rel="next"`. */
  readonly next?: string | number | null | undefined;
  /** Names the state of what is given, so that a later change can say which one it saw (`If-Match`). */
  readonly tag?: string;
  /** Holds what is shown once: it is not kept for who asks again. */
  readonly secret?: boolean;
}

type Method = "get" | "post" | "put" | "patch" | "delete";
type Shape = z.ZodObject | undefined;
type Read<S> = S extends z.ZodType ? z.infer<S> : Record<string, never>;

/** An operation of the API: one entry of the OpenAPI document and the work it stands for. */
export interface OperationSpec<
  P extends Shape,
  Q extends Shape,
  I extends z.ZodType | undefined,
  R extends z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  /** Under `/api/v1/bodies/{body}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** What one must be allowed to do; the use case asks again where it depends on the unit. */
  readonly permission: Permission;
  readonly params?: P;
  readonly query?: Q;
  readonly input?: I;
  readonly answer: R;
  readonly status?: 200 | 201;
  readonly work: (call: Call<Read<P>, Read<Q>, Read<I>>) => Promise<Answer<z.input<R>>>;
}

/** An operation with its types folded away: what lists hold. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly permission: Permission;
  add(api: Api, server: Server): void;
}

export function operation<
  R extends z.ZodType,
  P extends Shape = undefined,
  Q extends Shape = undefined,
  I extends z.ZodType | undefined = undefined,
>(spec: OperationSpec<P, Q, I, R>): Operation {
  const { id, method, path, permission } = spec;
  return { id, method, path, permission, add: (api, server) => addOperation(api, server, spec) };
}

const BODY = z.object({
  body: z
    .string()
    .openapi({ param: { name: "body", in: "path" }, example: "cciaa_le", description: "IPA code" }),
});

function addOperation<P extends Shape, Q extends Shape, I extends z.ZodType | undefined, R extends z.ZodType>(
  api: Api,
  server: Server,
  spec: OperationSpec<P, Q, I, R>,
): void {
  const { method, status = 200 } = spec;
  const params = spec.params ? BODY.extend(spec.params.shape) : BODY;
  const json = (schema: z.ZodType) => ({ "application/json": { schema } });
  const problem = (description: string) => ({
    description,
    content: { "application/problem+json": { schema: ProblemSchema } },
  });
  const route = createRoute({
    operationId: spec.id,
    method,
    path: `/bodies/{body}${spec.path}`,
    // Before the schemas: who may not ask is told nothing of what they ask for.
    middleware: onlyFor(spec.permission),
    tags: [spec.tag],
    summary: spec.summary,
    description: `Needs the permission \`${spec.permission}\`.`,
    security: [{ key: [] }, { session: [] }],
    request: {
      params,
      ...(spec.query ? { query: spec.query } : {}),
      ...(spec.input ? { body: { required: true, content: json(spec.input) } } : {}),
      ...(method === "get" ? {} : { headers: WRITE_HEADERS }),
    },
    responses: {
      [status]: { description: spec.summary, content: json(spec.answer) },
      401: problem("Nobody has signed in, or the key is unknown, revoked or expired."),
      403: problem("Not allowed to this role or key."),
      404: problem("There is no such thing in this body."),
      409: problem("It was changed meanwhile, or done already."),
      422: problem("Something sent cannot be used; `errors` says what and where."),
      429: problem("Too many requests; `Retry-After` says when to go on."),
    },
  });
  api.openapi(route, (async (c: Request) => {
    const valid = (from: "param" | "query" | "json") => (c.req.valid as (from: string) => unknown)(from);
    const call = {
      c,
      server,
      actor: c.var.actor,
      body: c.var.body.code,
      params: valid("param") as Read<P>,
      query: (spec.query ? valid("query") : {}) as Read<Q>,
      input: (spec.input ? valid("json") : {}) as Read<I>,
    };
    const work = (services: Services) => spec.work({ ...call, services });
    const done =
      method === "get"
        ? { status, answer: await work(server.services) }
        : await answerOnce(c, server.services, status, work);
    return answered(c, done.status, done.answer);
  }) as never);
}

/** Lets through who may do an operation, at least on something of theirs. */
export const onlyFor = (permission: Permission) =>
  createMiddleware<Environment>(async (c, next) => {
    require(c.var.actor, permission);
    await next();
  });

const WRITE_HEADERS = z.object({
  "idempotency-key": z.string().min(1).max(200).optional().openapi({
    description: "The same key with the same request does the thing once; the answer is kept a day.",
  }),
});

function answered(c: Request, status: number, { body, next, tag }: Answer<unknown>): Response {
  if (tag !== undefined) c.header("ETag", `"${tag}"`);
  if (next !== undefined && next !== null) {
    const url = new URL(c.req.url);
    url.searchParams.set("after", String(next));
    c.header("Link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  return c.json(body as object, status as 200);
}
