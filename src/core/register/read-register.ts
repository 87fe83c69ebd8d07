import { z } from "zod";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { documentIssues, repeatedIds } from "../diagnostics/document-issues.ts";
import { jsonPath } from "../diagnostics/json-path.ts";
import { isCalendarDay } from "../period/iso-date.ts";
import { COLUMN_TYPES, type Register } from "./column.ts";

const ID = /^[a-z][a-z0-9-]{0,39}$/;
const TITLE = z.string().trim().min(1).max(200);
const NAMED = z.union([TITLE, z.strictObject({ it: TITLE, en: TITLE })]);
const TEXT = z.string().max(2000);

const COLUMN = z.strictObject({
  id: z.string().regex(ID),
  title: NAMED,
  type: z.enum(COLUMN_TYPES),
  required: z.boolean().default(false),
  choices: z
    .array(z.strictObject({ id: z.string().regex(ID), title: NAMED }))
    .max(100)
    .default([]),
  planned: z.boolean().default(false),
});

/** A register's definition as JSON. */
export const REGISTER = z.strictObject({
  id: z.string().regex(ID),
  title: NAMED,
  description: z.union([TEXT, z.strictObject({ it: TEXT, en: TEXT })]).default(""),
  columns: z.array(COLUMN).min(1).max(40),
  day: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
  patron: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable()
    .default(null),
});

/** As it is written; what has a default may be left out. */
export type RegisterDocument = z.input<typeof REGISTER>;

/** Reads a definition. Null where anything is wrong; each diagnostic names the place ("columns[2].type"). */
export function registerOf(data: unknown): {
  readonly register: Register | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = REGISTER.safeParse(data, { reportInput: true });
  const diagnostics = read.success ? meaning(read.data) : issues(read.error);
  return { register: read.success && diagnostics.length === 0 ? read.data : null, diagnostics };
}

function meaning(register: Register): Diagnostic[] {
  const found = repeatedIds(register.columns, ["columns"], "register-repeated");
  for (const [at, { type, choices, planned }] of register.columns.entries()) {
    const path = ["columns", at];
    found.push(...repeatedIds(choices, [...path, "choices"], "register-repeated"));
    if ((type === "choice") !== choices.length > 0)
      found.push(diagnostic("register-choices", "error", { path: jsonPath([...path, "choices"]) }));
    if (planned && type !== "date")
      found.push(diagnostic("register-planned", "error", { path: jsonPath([...path, "planned"]) }));
  }
  const role = (path: "day" | "unit", type: string): void => {
    const column = register[path];
    if (column !== null && !register.columns.some((one) => one.id === column && one.type === type))
      found.push(diagnostic("register-role", "error", { path, column, type }));
  };
  role("day", "date");
  role("unit", "unit");
  const [month, day] = (register.patron ?? "01-01").split("-").map(Number);
  if (!isCalendarDay(2000, month ?? 0, day ?? 0))
    found.push(diagnostic("register-value", "error", { path: "patron" }));
  return found;
}

/** What a schema refuses, in words of a register. */
export function issues(error: z.ZodError): Diagnostic[] {
  return documentIssues(error, {
    missing: "register-missing",
    value: "register-value",
    key: "register-key",
  });
}
