import { createRoute, z } from "@hono/zod-openapi";
import { SourceLines } from "../../core/diagnostics/source-lines.ts";
import { readFormula } from "../../core/formula/reading.ts";
import { targetJson } from "../../core/target/json.ts";
import { readTarget } from "../../core/target/reading.ts";
import { diagnosticJson } from "../../messages/diagnostic-json.ts";
import type { Api } from "./operation.ts";
import { FormulaReadingSchema, TargetReadingSchema } from "./schemas/readings.ts";

/** Longest text read, in characters. */
const LONGEST = 4000;

const Text = z.string().max(LONGEST);

const formula = createRoute({
  operationId: "readFormula",
  method: "post",
  path: "/formula",
  tags: ["readings"],
  summary: "How a formula written in words is read",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.object({
            text: Text,
            name: Text.optional().openapi({ description: "Name of the indicator" }),
            target: Text.optional().openapi({ description: "Its target, as written" }),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: "The reading", content: { "application/json": { schema: FormulaReadingSchema } } },
  },
});

const target = createRoute({
  operationId: "readTarget",
  method: "post",
  path: "/target",
  tags: ["readings"],
  summary: "How a target is read",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.object({ text: Text, year: z.number().int().min(1900).max(2200).optional() }),
        },
      },
    },
  },
  responses: {
    200: { description: "The reading", content: { "application/json": { schema: TargetReadingSchema } } },
  },
});

/** `POST /formula` and `POST /target`: readings of a text alone, as the commands of the same names give them. */
export function readingRoutes(api: Api): void {
  api.openapi(formula, (c) => {
    const { text, name, target } = c.req.valid("json");
    const reading = readFormula(text, {
      ...(name === undefined ? {} : { indicatorName: name }),
      ...(target === undefined ? {} : { targets: readTarget(target).targets }),
    });
    const lines = new SourceLines(text);
    const diagnostics = reading.diagnostics.map((found) => diagnosticJson(found, lines, c.var.words));
    const quantities = reading.quantities.map(({ name, time }) => ({ name, time: String(time) }));
    return c.json(
      { text, normal: reading.normal, kind: reading.kind, quantities, diagnostics } as never,
      200,
    );
  });
  api.openapi(target, (c) => {
    const { text, year } = c.req.valid("json");
    const reading = readTarget(text, year === undefined ? {} : { year });
    const lines = new SourceLines(text);
    const diagnostics = reading.diagnostics.map((found) => diagnosticJson(found, lines, c.var.words));
    return c.json({ text, targets: reading.targets.map(targetJson), diagnostics } as never, 200);
  });
}
