import { z } from "@hono/zod-openapi";
import { bind } from "../../../application/registers/bindings.ts";
import { computedValues } from "../../../application/registers/computed.ts";
import { previewRule } from "../../../application/registers/count.ts";
import { countedRows } from "../../../application/registers/counted-rows.ts";
import { recordValues } from "../../../application/registers/record-values.ts";
import { exactText } from "../../../core/register/cell.ts";
import { ruleWords } from "../../../messages/rule-words.ts";
import { type Operation, operation } from "../operation.ts";

const TAG = "registers";
const Year = z.coerce.number().int().min(1900).max(2100).optional();
const Day = z.iso.date().optional();
const Exact = z.string().openapi({ description: "Numerator/denominator", example: "3/2" });
const Quantity = z.string().max(1000).nullable();
/** Checked by the use case, which names the place of each mistake. */
const Rule = z.record(z.string(), z.unknown()).openapi({ example: { register: "events", what: "count" } });

/** Quantities counted from registers: the rules, what they come to, and their recording. */
export const computedOperations: readonly Operation[] = [
  operation({
    id: "bindQuantity",
    method: "put",
    path: "/bindings",
    tag: TAG,
    summary: "Says from what a quantity is counted; without a rule, that it no longer is",
    permission: "define-registers",
    input: z.object({
      indicator: z.string().max(80),
      quantity: Quantity,
      rule: Rule.nullable(),
      seen: z.number().int().nullable().openapi({ description: "The binding seen; null for none" }),
    }),
    answer: z.object({ number: z.number().int() }),
    work: async ({ services, body, actor, input }) => {
      const { number } = await bind(services, body, actor, input);
      return { body: { number } };
    },
  }),
  operation({
    id: "previewRule",
    method: "post",
    path: "/bindings/preview",
    tag: TAG,
    summary: "What a rule would count; nothing is saved",
    permission: "see-registers",
    input: z.object({ indicator: z.string().max(80), rule: Rule, year: Year, upTo: Day }),
    answer: z.object({
      words: z.string(),
      year: z.number().int(),
      upTo: z.string(),
      value: Exact.nullable(),
      n: z.number().int(),
      part: z.number().int().nullable(),
      rows: z.array(z.string()).openapi({ description: "Ids of the first rows that count" }),
    }),
    work: async ({ services, body, actor, input, c }) => {
      const { value, rule, register, rows, year, upTo, n, part } = await previewRule(
        services,
        body,
        actor,
        input,
      );
      const ids = rows.map(({ id }) => id);
      const words = ruleWords(rule, register, c.var.words);
      return { body: { words, year, upTo, value: value && exactText(value), n, part, rows: ids } };
    },
  }),
  operation({
    id: "listComputedValues",
    method: "get",
    path: "/computed-values",
    tag: TAG,
    summary: "Every quantity counted from a register, beside the value recorded last",
    permission: "see-registers",
    query: z.object({ year: Year, upTo: Day }),
    answer: z.object({
      year: z.number().int(),
      upTo: z.string(),
      values: z.array(
        z.object({
          indicator: z.string(),
          quantity: Quantity,
          binding: z.number().int(),
          register: z.string().nullable(),
          rule: Rule,
          words: z.string().nullable(),
          value: Exact.nullable(),
          rows: z.number().int(),
          last: z
            .object({ sequence: z.number().int(), observedOn: z.string(), value: Exact.nullable() })
            .nullable(),
          difference: Exact.nullable(),
          mayRecord: z.boolean(),
        }),
      ),
    }),
    work: async ({ services, body, actor, query, c }) => {
      const { year, upTo, values } = await computedValues(services, body, actor, query);
      return {
        body: {
          year,
          upTo,
          values: values.map(({ binding, register, rule, value, n, last, difference, mayRecord }) => ({
            indicator: binding.indicator,
            quantity: binding.quantity,
            binding: binding.number,
            register: register?.id ?? null,
            rule: { ...binding.document },
            words: register && rule && ruleWords(rule, register, c.var.words),
            value: value && exactText(value),
            rows: n,
            last: last && {
              sequence: last.sequence,
              observedOn: last.measurement.observedOn,
              value:
                last.measurement.value.kind === "number" ? exactText(last.measurement.value.value) : null,
            },
            difference: difference && exactText(difference),
            mayRecord,
          })),
        },
      };
    },
  }),
  operation({
    id: "recordComputedValues",
    method: "post",
    path: "/computed-values",
    tag: TAG,
    summary: "Records computed values with what they counted, all or none",
    permission: "measure",
    input: z.object({
      year: Year,
      upTo: Day,
      items: z
        .array(
          z.object({
            indicator: z.string().max(80),
            quantity: Quantity,
            seen: Exact.nullable().default(null),
          }),
        )
        .max(500),
      confirmed: z.array(z.string().max(80)).max(50).default([]),
    }),
    answer: z.object({ sequences: z.array(z.number().int()) }),
    status: 201,
    work: async ({ services, body, actor, input, c }) => {
      const { items: chosen, ...rest } = input;
      const entries = await recordValues(services, body, actor, { ...rest, chosen }, c.var.words);
      return { body: { sequences: entries.map(({ sequence }) => sequence) } };
    },
  }),
  operation({
    id: "readCountedRows",
    method: "get",
    path: "/entries/{sequence}/counted-rows",
    tag: TAG,
    summary: "The rows that a recorded value counted, as they were",
    permission: "see-registers",
    params: z.object({ sequence: z.coerce.number().int().min(1) }),
    query: z.object({ page: z.coerce.number().int().min(1).default(1) }),
    answer: z.object({
      indicator: z.string(),
      quantity: Quantity,
      words: z.string(),
      value: Exact.nullable(),
      n: z.number().int(),
      columns: z.array(z.string()),
      rows: z.array(
        z.object({ id: z.string(), part: z.boolean().nullable(), cells: z.array(z.string().nullable()) }),
      ),
      page: z.number().int(),
      pages: z.number().int(),
    }),
    work: async ({ services, body, actor, params, query, c }) => {
      const { snapshot, rows, page, pages } = await countedRows(services, body, actor, {
        ...params,
        ...query,
      });
      const { indicator, quantity, register, rule, value, n, columns } = snapshot;
      return {
        body: {
          indicator,
          quantity,
          words: ruleWords(rule, register, c.var.words),
          value,
          n,
          columns,
          rows: rows.map(({ counted: [id, part, cells] }) => ({ id, part, cells })),
          page,
          pages,
        },
      };
    },
  }),
];
