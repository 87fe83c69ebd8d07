import { createRoute, z } from "@hono/zod-openapi";
import { proofOf } from "../../application/proof/proof-bundle.ts";
import { zipAnswer } from "../routes/proof.ts";
import type { Server } from "../server.ts";
import { type Api, onlyFor } from "./operation.ts";
import { MOMENT } from "./schemas/results.ts";

const proof = createRoute({
  operationId: "getProof",
  middleware: onlyFor("see-reports"),
  method: "get",
  path: "/bodies/{body}/proof",
  tags: ["results"],
  summary: "The bundle (ZIP) from which anybody recomputes the scores of a moment, or of a closed round",
  description: "Needs the permission `see-reports`. `traguardo verify` checks it, offline.",
  request: {
    params: z.object({ body: z.string() }),
    query: MOMENT.extend({ round: z.string().min(1).max(200).optional() }),
  },
  responses: { 200: { description: "The bundle, as `traguardo prove` writes it" } },
});

export function proofRoute(api: Api, { services }: Server): void {
  api.openapi(proof, async (c) => {
    const { year, "as-of": asOf, "known-at": knownAt, round } = c.req.valid("query");
    const { actor, body } = c.var;
    return zipAnswer(c, await proofOf(services, body.code, actor, { year, asOf, knownAt, round }));
  });
}
