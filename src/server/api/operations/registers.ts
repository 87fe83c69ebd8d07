import { z } from "@hono/zod-openapi";
import { addRowsOnce, changeRowOnce } from "../../../application/payments/write-once.ts";
import { defineRegister, putAway, takeReady } from "../../../application/registers/define.ts";
import { erasePerson } from "../../../application/registers/erase-person.ts";
import { listRegisters } from "../../../application/registers/list.ts";
import { registerPage } from "../../../application/registers/page.ts";
import { MOST_ROWS, removeRow } from "../../../application/registers/write-rows.ts";
import type { Register } from "../../../core/register/column.ts";
import { REGISTER, type RegisterDocument } from "../../../core/register/read-register.ts";
import type { RegisterRow } from "../../../store/registers.ts";
import { type Operation, operation } from "../operation.ts";

const TAG = "registers";

/** Checked by the use case, which names the place of each mistake. */
const Document = z.record(z.string(), z.unknown()).openapi({
  example: {
    id: "visits",
    title: "Visite",
    columns: [{ id: "on", title: "Il", type: "date", required: true }],
    day: "on",
  },
});
const RecordNumber = z.object({ number: z.number().int() });
const Cells = z.record(z.string().max(60), z.string().max(4000)).openapi({
  description: "By column, as people write them: 1.234,5, 31/12/2018, 1:30, sì",
  example: { date: "1/3/2018" },
});

export const RegisterRowSchema = z
  .object({
    id: z.string(),
    day: z.string().nullable(),
    unit: z.string().nullable(),
    cells: z.record(z.string(), z.string()).openapi({
      description:
        "Exact: numbers as numerator/denominator, days as 2018-03-01, persons by an id that says nothing of them",
    }),
    change: z.number().int().openapi({ description: "What `seen` must be to change the row" }),
  })
  .openapi("RegisterRow");

const REGISTER_PATH = z.object({ register: z.string().max(60) });
const ROW_PATH = REGISTER_PATH.extend({ row: z.string().max(60) });
const Seen = z.coerce.number().int();

/** Registers, their rows, the persons that rows name. */
export const registerOperations: readonly Operation[] = [
  operation({
    id: "listRegisters",
    method: "get",
    path: "/registers",
    tag: TAG,
    summary: "The registers in use, and the ready ones that are not",
    permission: "see-registers",
    answer: z.object({
      inUse: z.array(
        z.object({
          register: Document,
          definition: z.number().int(),
          rows: z.number().int(),
          indicators: z.array(z.string()),
        }),
      ),
      ready: z.array(Document),
    }),
    work: async ({ services, body, actor }) => {
      const { inUse, ready } = await listRegisters(services, body, actor);
      return {
        body: {
          inUse: inUse.map(({ register, indicators, ...rest }) => ({
            ...rest,
            register: documentOf(register),
            indicators: [...indicators],
          })),
          ready: ready.map(({ document }) => ({ ...document })),
        },
      };
    },
  }),
  operation({
    id: "defineRegister",
    method: "post",
    path: "/registers",
    tag: TAG,
    summary: "Defines a register, or defines it anew",
    permission: "define-registers",
    input: z.object({
      document: Document,
      seen: z.number().int().nullable().openapi({ description: "The definition seen; null for none" }),
    }),
    answer: RecordNumber,
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { number } = await defineRegister(services, body, actor, input);
      return { body: { number } };
    },
  }),
  operation({
    id: "takeRegister",
    method: "post",
    path: "/registers/{register}/use",
    tag: TAG,
    summary: "Takes a ready register into use",
    permission: "define-registers",
    params: REGISTER_PATH,
    input: z.object({
      patron: z
        .string()
        .regex(/^\d{2}-\d{2}$/)
        .nullable()
        .default(null)
        .openapi({ description: "Day of the patron saint, as 08-26" }),
    }),
    answer: RecordNumber,
    work: async ({ services, body, actor, params, input }) => {
      const { number } = await takeReady(services, body, actor, params.register, input.patron);
      return { body: { number } };
    },
  }),
  operation({
    id: "putRegisterAway",
    method: "delete",
    path: "/registers/{register}",
    tag: TAG,
    summary: "Puts a register away; its rows stay",
    permission: "define-registers",
    params: REGISTER_PATH,
    query: z.object({ seen: Seen }),
    answer: RecordNumber,
    work: async ({ services, body, actor, params, query }) => {
      const { number } = await putAway(services, body, actor, { ...params, seen: query.seen });
      return { body: { number } };
    },
  }),
  operation({
    id: "listRegisterRows",
    method: "get",
    path: "/registers/{register}/rows",
    tag: TAG,
    summary: "A page of a register, the latest day first",
    permission: "see-registers",
    params: REGISTER_PATH,
    query: z.object({
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(1000).default(100),
    }),
    answer: z.object({
      rows: z.array(RegisterRowSchema),
      total: z.number().int(),
      page: z.number().int(),
      pages: z.number().int(),
    }),
    work: async ({ services, body, actor, params, query }) => {
      const { rows, total, page, pages } = await registerPage(services, body, actor, { ...params, ...query });
      return { body: { rows: rows.map(rowJson), total, page, pages } };
    },
  }),
  operation({
    id: "addRegisterRows",
    method: "post",
    path: "/registers/{register}/rows",
    tag: TAG,
    summary: "Adds rows, all or none",
    permission: "write-registers",
    params: REGISTER_PATH,
    input: z.object({ rows: z.array(Cells).max(MOST_ROWS) }),
    answer: z.object({ rows: z.array(RegisterRowSchema) }),
    status: 201,
    work: async ({ services, body, actor, params, input }) => {
      const rows = await addRowsOnce(services, body, actor, { ...params, rows: input.rows });
      return { body: { rows: rows.map(rowJson) } };
    },
  }),
  operation({
    id: "changeRegisterRow",
    method: "put",
    path: "/registers/{register}/rows/{row}",
    tag: TAG,
    summary: "Changes a row",
    permission: "write-registers",
    params: ROW_PATH,
    input: z.object({ cells: Cells, seen: z.number().int() }),
    answer: RegisterRowSchema,
    work: async ({ services, body, actor, params, input }) => ({
      body: rowJson(await changeRowOnce(services, body, actor, { ...params, ...input })),
    }),
  }),
  operation({
    id: "removeRegisterRow",
    method: "delete",
    path: "/registers/{register}/rows/{row}",
    tag: TAG,
    summary: "Takes a row out: it counts no more",
    permission: "write-registers",
    params: ROW_PATH,
    query: z.object({ seen: Seen }),
    answer: RegisterRowSchema,
    work: async ({ services, body, actor, params, query }) => ({
      body: rowJson(await removeRow(services, body, actor, { ...params, seen: query.seen })),
    }),
  }),
  operation({
    id: "erasePerson",
    method: "post",
    path: "/registers/persons/erasure",
    tag: TAG,
    summary: "Erases what identifies a person; every count stays",
    permission: "erase-people",
    input: z.object({ code: z.string().max(60) }),
    answer: z.object({ done: z.boolean() }),
    work: async ({ services, body, actor, input }) => {
      await erasePerson(services, body, actor, input);
      return { body: { done: true } };
    },
  }),
];

function rowJson({
  id,
  day,
  unit,
  cells,
  change,
}: Pick<RegisterRow, "id" | "day" | "unit" | "cells" | "change">): z.input<typeof RegisterRowSchema> {
  return { id, day, unit, cells: { ...cells }, change };
}

/** A definition as it would be written. */
function documentOf(register: Register): RegisterDocument {
  return REGISTER.parse(register);
}
