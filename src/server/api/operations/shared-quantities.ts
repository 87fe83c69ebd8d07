import { z } from "@hono/zod-openapi";
import { type SharedValue, sharedQuantities } from "../../../application/shared-quantities/list.ts";
import { datumJson } from "../../../core/evaluation/json.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { disagreementWords } from "../../../messages/disagreement-words.ts";
import { type Operation, operation } from "../operation.ts";
import { MOMENT } from "../schemas/results.ts";

const Value = z.object({
  year: z.number().int(),
  value: z.union([z.string(), z.boolean()]).nullable(),
  entries: z.array(z.number().int()),
  apart: z.array(z.string()).openapi({ description: "Indicators that have another value, or none" }),
});

const Shared = z.object({
  name: z.string(),
  measure: z.string(),
  uses: z.array(z.object({ indicator: z.string(), quantity: z.string().nullable() })),
  units: z.array(z.string()),
  thisYear: Value,
  lastYear: Value,
  countedFrom: z.string().nullable().openapi({ description: "Id of the register; null where it is none" }),
});

const Disagreement = z.object({
  indicator: z.string(),
  quantity: z.string().nullable(),
  year: z.number().int(),
  stated: z.object({ text: z.string(), value: z.string(), unit: z.string().nullable() }),
  measured: z.object({
    value: z.string(),
    entries: z.array(z.number().int()),
    sources: z.array(z.string()),
  }),
  message: z.string(),
  remedy: z.string(),
});

/** Quantities measured once for several indicators, and last year beside the plan's baselines. */
export const sharedQuantityOperations: readonly Operation[] = [
  operation({
    id: "listSharedQuantities",
    method: "get",
    path: "/shared-quantities",
    tag: "results",
    summary:
      "Quantities measured once for several indicators, and where last year as measured and the plan's baselines disagree",
    permission: "see-entries",
    query: MOMENT,
    answer: z.object({
      year: z.number().int(),
      shared: z.array(Shared),
      disagreements: z.array(Disagreement),
    }),
    work: async ({ services, body, actor, query, c }) => {
      const asked = { year: query.year, asOf: query["as-of"], knownAt: query["known-at"] };
      const { year, lines, disagreements, standing } = await sharedQuantities(services, body, actor, asked);
      const { words } = c.var;
      const indicators = new Map(
        standing.version.plan.nodes.flatMap((node) => node.indicators.map((one) => [one.id, one] as const)),
      );
      return {
        body: {
          year,
          shared: lines.map((line) => ({
            name: line.name,
            measure: line.measure,
            uses: line.uses.map(({ indicator, quantity }) => ({ indicator: indicator.id, quantity })),
            units: [...line.units],
            thisYear: valueJson(line.thisYear),
            lastYear: valueJson(line.lastYear),
            countedFrom: line.binding && String(line.binding.document["register"] ?? ""),
          })),
          disagreements: disagreements.flatMap((one) => {
            const indicator = indicators.get(one.indicator);
            if (!indicator) return [];
            const { told, remedy } = disagreementWords(one, indicator, words);
            const { text, unit } = indicator.baseline;
            return [
              {
                indicator: one.indicator,
                quantity: one.quantity,
                year: one.year,
                stated: { text, value: toDecimalDigits(one.stated), unit },
                measured: {
                  value: toDecimalDigits(one.measured),
                  entries: one.rows.map(({ sequence }) => sequence),
                  sources: [...new Set(one.rows.map(({ source }) => source))],
                },
                message: told,
                remedy,
              },
            ];
          }),
        },
      };
    },
  }),
];

function valueJson({ year, value, entries, apart }: SharedValue) {
  return { year, value: value && datumJson(value), entries: [...entries], apart: [...apart] };
}
