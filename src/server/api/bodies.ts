import { createRoute, z } from "@hono/zod-openapi";
import type { Server } from "../server.ts";
import type { Api } from "./operation.ts";

const BodySchema = z
  .object({ code: z.string(), name: z.string(), demonstration: z.boolean() })
  .openapi("Body");

const bodies = createRoute({
  operationId: "listBodies",
  method: "get",
  path: "/bodies",
  tags: ["bodies"],
  summary: "The bodies of this installation",
  responses: {
    200: {
      description: "By code",
      content: { "application/json": { schema: z.object({ items: z.array(BodySchema) }) } },
    },
  },
});

/** `GET /bodies`: names only, as the page at "/" shows them. */
export function bodiesRoutes(api: Api, server: Server): void {
  api.openapi(bodies, async (c) => {
    const all = await server.services.store.bodies();
    return c.json(
      { items: all.map(({ code, name, demonstration }) => ({ code, name, demonstration })) },
      200,
    );
  });
}
