import { createRoute, z } from "@hono/zod-openapi";
import { planFile } from "../../application/plans/plan-file.ts";
import { FORMATS, PDF_STANDARDS } from "../../application/reports/file.ts";
import type { Server } from "../server.ts";
import { type Api, onlyFor } from "./operation.ts";

const get = createRoute({
  operationId: "getPlanFile",
  middleware: onlyFor("see-plan"),
  method: "get",
  path: "/bodies/{body}/plans/{hash}/file",
  tags: ["plans"],
  summary: "A version as a document: DOCX, PDF (tagged, PDF/UA) or XLSX",
  description:
    "Needs the permission `see-plan`. The same version gives the same bytes for ever, and the document read again is the same plan.",
  request: {
    params: z.object({
      body: z.string(),
      hash: z.string().openapi({ description: "Hash of a version, or `current` for the one in force" }),
    }),
    query: z.object({
      format: z.enum(["docx", "pdf", "xlsx"]).default("docx"),
      standard: z.enum(PDF_STANDARDS).default("ua-1").openapi({
        description: "What a PDF conforms to: PDF/UA-1 for reading aloud, PDF/A-2a for archives",
      }),
    }),
  },
  responses: {
    200: {
      description: "The file",
      content: Object.fromEntries(
        Object.values(FORMATS).map((type) => [type, { schema: z.string().openapi({ format: "binary" }) }]),
      ),
    },
  },
});

/** The Piano as bytes. */
export function planFileRoute(api: Api, server: Server): void {
  api.openapi(get, async (c) => {
    const { hash } = c.req.valid("param");
    const { format, standard } = c.req.valid("query");
    const { actor, body } = c.var;
    const asked = hash === "current" ? null : hash;
    const { bytes, mediaType } = await planFile(server.services, body, actor, asked, format, standard);
    return c.body(Uint8Array.from(bytes), 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="piano.${format}"`,
      "x-content-type-options": "nosniff",
    });
  });
}
