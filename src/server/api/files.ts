import { createRoute, z } from "@hono/zod-openapi";
import { addEvidence } from "../../application/evidence/attach.ts";
import { readEvidence } from "../../application/evidence/read.ts";
import { importDocument } from "../../application/plans/import.ts";
import type { Server } from "../server.ts";
import { answerOnce } from "./idempotency.ts";
import { type Api, onlyFor } from "./operation.ts";
import { DraftSchema, draftJson } from "./schemas/plan.ts";

const EvidenceSchema = z
  .object({ hash: z.string(), name: z.string(), mediaType: z.string(), size: z.number().int() })
  .openapi("Evidence");

const add = createRoute({
  operationId: "addEvidence",
  middleware: onlyFor("measure"),
  method: "post",
  path: "/bodies/{body}/evidence",
  tags: ["evidence"],
  summary:
    "Keeps a file that measurements will name by its hash (SHA-256); the body of the request is the file",
  description: "Needs the permission `measure`. Up to 20 MB; documents, images, tables, mail.",
  request: {
    params: z.object({ body: z.string() }),
    query: z.object({ name: z.string().min(1).max(500) }),
    body: { required: true, content: { "application/octet-stream": { schema: z.string() } } },
  },
  responses: {
    201: { description: "Kept", content: { "application/json": { schema: EvidenceSchema } } },
  },
});

const get = createRoute({
  operationId: "getEvidence",
  middleware: onlyFor("see-evidence"),
  method: "get",
  path: "/bodies/{body}/evidence/{hash}",
  tags: ["evidence"],
  summary: "The content of a file",
  description: "Needs the permission `see-evidence`.",
  request: { params: z.object({ body: z.string(), hash: z.string() }) },
  responses: { 200: { description: "As it was sent, to be kept and not shown" } },
});

const send = createRoute({
  operationId: "importPlan",
  middleware: onlyFor("prepare-plan"),
  method: "post",
  path: "/bodies/{body}/imports",
  tags: ["drafts"],
  summary:
    "Reads a plan document (txt, md, html, docx, odt, pdf, xlsx) into a draft; the body of the request is the file",
  description: "Needs the permission `prepare-plan`. Up to 20 MB.",
  request: {
    params: z.object({ body: z.string() }),
    query: z.object({ name: z.string().min(1).max(500) }),
    body: { required: true, content: { "application/octet-stream": { schema: z.string() } } },
  },
  responses: {
    201: { description: "The draft", content: { "application/json": { schema: DraftSchema } } },
  },
});

/** Files come and go as they are: what the other operations do with JSON, these do with bytes. */
export function fileRoutes(api: Api, server: Server): void {
  api.openapi(add, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { name } = c.req.valid("query");
    const done = await answerOnce(c, server.services, 201, async (services) => {
      const file = await addEvidence(services, c.var.body.code, c.var.actor, { name, bytes });
      return { body: { hash: file.hash, name: file.name, mediaType: file.mediaType, size: file.size } };
    });
    return c.json(done.answer.body as z.infer<typeof EvidenceSchema>, 201);
  });
  api.openapi(send, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { name } = c.req.valid("query");
    const done = await answerOnce(c, server.services, 201, async (services) => ({
      body: draftJson(await importDocument(services, c.var.body.code, c.var.actor, { name, bytes })),
    }));
    return c.json(done.answer.body as z.infer<typeof DraftSchema>, 201);
  });
  api.openapi(get, async (c) => {
    const { hash } = c.req.valid("param");
    const { file, content } = await readEvidence(server.services, c.var.body.code, c.var.actor, hash);
    return c.body(Uint8Array.from(content), 200, {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "x-content-type-options": "nosniff",
    });
  });
}
