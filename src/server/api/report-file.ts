import { createRoute, z } from "@hono/zod-openapi";
import { fileNameOf, type ReportRequest, reportOf } from "../../application/reports/build.ts";
import { presentDocumentName } from "../../application/reports/document.ts";
import { FORMATS, reportFile } from "../../application/reports/file.ts";
import { STRUCTURES } from "../../documents/reports/relazione/relazione.ts";
import type { Server } from "../server.ts";
import { type Api, onlyFor } from "./operation.ts";

const YES = z.enum(["yes", "no"]).optional();

const get = createRoute({
  operationId: "getReportFile",
  middleware: onlyFor("see-reports"),
  method: "get",
  path: "/bodies/{body}/reports/{document}/file",
  tags: ["reports"],
  summary: "A document as a file: DOCX, PDF (tagged, PDF/UA) or XLSX",
  description:
    "Needs the permission `see-reports`. Of a validated year and of a closed round the figures never change; with `texts`, nor do the texts, and the bytes are the same for ever.",
  request: {
    params: z.object({ body: z.string(), document: z.string().max(80) }),
    query: z.object({
      format: z.enum(["docx", "pdf", "xlsx"]).default("docx"),
      structure: z.enum(STRUCTURES).optional(),
      present: YES.openapi({
        description: "With what is known now, though something holds the figures still",
      }),
      later: YES.openapi({ description: "With what became known after a round's closing" }),
      unit: z.string().max(80).optional(),
      texts: z.coerce.number().int().min(0).optional().openapi({
        description: "Texts as they were at this number of the register",
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

/** Documents as bytes. */
export function reportFileRoute(api: Api, server: Server): void {
  api.openapi(get, async (c) => {
    const { document: name } = c.req.valid("param");
    const { format, structure, present, later, unit, texts } = c.req.valid("query");
    const request: ReportRequest = {
      document: name,
      structure,
      unit,
      present: present === "yes",
      later: later === "yes",
      textsUpTo: texts,
    };
    const { actor, body, words } = c.var;
    const { report } = await reportOf(server.services, body.code, actor, words, request);
    const { bytes, mediaType } = await reportFile(report, format);
    const file = `${fileNameOf(presentDocumentName(name), request)}.${format}`;
    return c.body(Uint8Array.from(bytes), 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${file}"`,
      "x-content-type-options": "nosniff",
    });
  });
}
