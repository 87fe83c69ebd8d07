import { z } from "@hono/zod-openapi";
import { countedInvoices } from "../../../application/payments/counted.ts";
import { addInvoices, MOST_FILES, previewInvoices } from "../../../application/payments/import.ts";
import { listPayments } from "../../../application/payments/list.ts";
import type { FileFault } from "../../../application/payments/read-files.ts";
import { recordIndex } from "../../../application/payments/record-index.ts";
import { Problem } from "../../../application/problem.ts";
import { LEFT_OUT } from "../../../core/payments/countable.ts";
import type { PaymentIndex } from "../../../core/payments/payment-index.ts";
import { exactText } from "../../../core/register/cell.ts";
import { type Operation, operation } from "../operation.ts";

const TAG = "payments";
const Exact = z.string().openapi({ description: "Numerator/denominator", example: "-3/2" });
const ASKED = z.object({
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  upTo: z.iso.date().optional().openapi({ description: "Payments after this day are not yet known" }),
});
const INDEX = z.object({
  index: Exact.nullable().openapi({ description: "Days; negative when payments come early" }),
  paid: Exact.openapi({ description: "Euro" }),
  count: z.number().int(),
});
const Fault = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  message: z.string(),
});

const COUNTED = z.object({
  kind: z.literal("invoices"),
  indicator: z.string(),
  year: z.number().int(),
  upTo: z.string(),
  index: Exact.nullable(),
  paid: Exact,
  n: z.number().int(),
  invoices: z.array(
    z.object({
      row: z.string().openapi({ description: "Id of the row in the register" }),
      due: z.string().nullable(),
      dueAssumed: z.boolean(),
      paid: z.string().nullable(),
      disputedFrom: z.string().nullable(),
      disputedTo: z.string().nullable(),
      unit: z.string().nullable(),
      amount: Exact,
      days: Exact,
    }),
  ),
  page: z.number().int(),
  pages: z.number().int(),
});

/** The index of timeliness of payments, and the invoices it comes from. */
export const paymentOperations: readonly Operation[] = [
  operation({
    id: "readPayments",
    method: "get",
    path: "/payments",
    tag: TAG,
    summary:
      "The index of timeliness of payments of a year, of its quarters and units, with the heaviest invoices",
    permission: "see-payments",
    query: ASKED,
    answer: z.object({
      year: z.number().int(),
      upTo: z.string(),
      whole: INDEX,
      quarters: z.array(INDEX.extend({ quarter: z.number().int() })),
      units: z.array(INDEX.extend({ unit: z.string().nullable() })),
      heaviest: z
        .array(
          z.object({
            row: z.string(),
            number: z.string(),
            supplier: z.string(),
            unit: z.string().nullable(),
            amount: Exact,
            days: Exact,
            contribution: Exact.openapi({ description: "Days × amount / paid: all add up to the index" }),
          }),
        )
        .openapi({ description: "The first hundred of those that you may see" }),
      leftOut: z.array(z.object({ reason: z.enum(LEFT_OUT), count: z.number().int() })),
      values: z.array(
        z.object({
          indicator: z.string(),
          value: Exact.nullable(),
          last: z.number().int().nullable().openapi({ description: "Number of the entry recorded last" }),
          difference: Exact.nullable(),
          mayRecord: z.boolean(),
        }),
      ),
    }),
    work: async ({ services, body, actor, query }) => {
      const { payments, heaviest, values } = await listPayments(services, body, actor, query);
      return {
        body: {
          year: payments.year,
          upTo: payments.upTo,
          whole: indexJson(payments.whole),
          quarters: payments.quarters.map((one) => ({ quarter: one.quarter, ...indexJson(one) })),
          units: payments.units.map((one) => ({ unit: one.unit, ...indexJson(one) })),
          heaviest: heaviest.slice(0, 100).map(({ invoice, amount, days, contribution }) => ({
            row: invoice.id,
            number: invoice.number,
            supplier: invoice.supplier,
            unit: invoice.unit,
            amount: exactText(amount),
            days: exactText(days),
            contribution: exactText(contribution),
          })),
          leftOut: LEFT_OUT.map((reason) => ({
            reason,
            count: payments.leftOut.filter((one) => one.reason === reason).length,
          })).filter(({ count }) => count > 0),
          values: values.map(({ indicator, value, last, difference, mayRecord }) => ({
            indicator,
            value: value && exactText(value),
            last: last?.sequence ?? null,
            difference: difference && exactText(difference),
            mayRecord,
          })),
        },
      };
    },
  }),
  operation({
    id: "countedInvoices",
    method: "get",
    path: "/entries/{sequence}/invoices",
    tag: TAG,
    summary: "The invoices that a recorded index counted, as they were then",
    permission: "see-payments",
    params: z.object({ sequence: z.coerce.number().int().min(1) }),
    query: z.object({ page: z.coerce.number().int().min(1).default(1) }),
    answer: COUNTED,
    work: async ({ services, body, actor, params, query }) => {
      const counted = await countedInvoices(services, body, actor, { ...params, ...query });
      const { kind, indicator, year, upTo, index, paid, n } = counted.snapshot;
      const { page, pages } = counted;
      const invoices = counted.invoices.map((one) => one.counted);
      return { body: { kind, indicator, year, upTo, index, paid, n, invoices, page, pages } };
    },
  }),
  operation({
    id: "addInvoices",
    method: "post",
    path: "/payments/invoices",
    tag: TAG,
    summary:
      "Adds the invoices of files (FatturaPA, XLSX, CSV), all or none; `dryRun` says what they would add",
    permission: "write-payments",
    input: z.object({
      files: z
        .array(z.object({ name: z.string().max(200), content: z.base64() }))
        .min(1)
        .max(MOST_FILES)
        .openapi({ description: "Contents in base64" }),
      dryRun: z.boolean().default(false),
    }),
    answer: z.object({
      added: z.number().int(),
      rows: z.number().int(),
      paid: Exact.openapi({ description: "Euro of all rows" }),
      assumed: z.number().int().openapi({ description: "Rows whose due day is the law's" }),
      faults: z.array(Fault).openapi({ description: "Of a dry run; else they are a refusal" }),
    }),
    work: async ({ services, body, actor, input, c }) => {
      const files = input.files.map(({ name, content }) => ({
        name,
        bytes: new Uint8Array(Buffer.from(content, "base64")),
      }));
      const { rows, total, assumed, faults } = await previewInvoices(services, body, actor, files);
      if (!input.dryRun && faults.length > 0) throw refusal(faults);
      const all = rows.map(({ typed }) => typed);
      const added = input.dryRun ? [] : await addInvoices(services, body, actor, all);
      return {
        body: {
          added: added.length,
          rows: rows.length,
          paid: exactText(total),
          assumed,
          faults: faults.map(({ message, params, ...place }) => ({
            ...place,
            message: c.var.words.format(message, params),
          })),
        },
      };
    },
  }),
  operation({
    id: "recordPaymentIndex",
    method: "post",
    path: "/payments/values",
    tag: TAG,
    summary: "Records the index for indicators that ask for it, all or none, with the invoices counted",
    permission: "measure",
    input: ASKED.extend({
      items: z
        .array(z.object({ indicator: z.string().max(80), seen: Exact.nullable().default(null) }))
        .min(1)
        .max(50),
      confirmed: z.array(z.string().max(80)).max(50).default([]),
    }),
    answer: z.object({ sequences: z.array(z.number().int()) }),
    status: 201,
    work: async ({ services, body, actor, input, c }) => {
      const source = c.var.words.format("payments-source");
      const entries = await recordIndex(services, body, actor, input, source);
      return { body: { sequences: entries.map(({ sequence }) => sequence) } };
    },
  }),
];

/** "elenco.csv:3:due": file, line or invoice, column. */
function refusal(all: readonly FileFault[]): Problem {
  const faults = all.map(({ file, line, column, message, params }) => ({
    at: [file, line, column].filter((part) => part !== null).join(":"),
    message,
    params,
  }));
  return new Problem("invalid-input", "payments-refused", { count: faults.length }, faults);
}

function indexJson({ index, total, count }: PaymentIndex) {
  return { index: index && exactText(index), paid: exactText(total), count };
}
