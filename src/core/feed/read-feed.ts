import { z } from "zod";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { jsonPath } from "../diagnostics/json-path.ts";
import { ADOPT, EVERY, type Feed, JSON_TAKES, NUMBER_FORMS, SEPARATORS, TABLE_TAKES } from "./feed.ts";
import { pathTrouble } from "./json-query.ts";

/** "new" is the address of the form. */
const ID = /^(?!new$)[a-z][a-z0-9-]{0,39}$/;
const TEXT = z.string().trim().min(1).max(200);
const PATH = z.string().trim().min(1).max(500);
/** What follows "@" before the first "/" is a host after a name and a password. */
const ADDRESS = z
  .string()
  .trim()
  .max(1000)
  .regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?][^\s#\\]*)?$/i);
const FILE = /^(?!\.)[^/\\:\p{Cc}]{1,120}\.(?:json|csv|txt|xlsx)$/iu;

const JSON_PICK = z.strictObject({
  form: z.literal("json"),
  path: PATH,
  take: z.enum(JSON_TAKES).default("value"),
  day: PATH.nullable().default(null),
});
const TABLE_PICK = z.strictObject({
  form: z.literal("table"),
  column: TEXT.nullable().default(null),
  take: z.enum(TABLE_TAKES).default("value"),
  where: z
    .array(z.strictObject({ column: TEXT, is: z.string().trim().max(200) }))
    .max(5)
    .default([]),
  separator: z.enum(SEPARATORS).default("auto"),
  day: TEXT.nullable().default(null),
});

const SOURCE = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ckan"),
    address: ADDRESS,
    organisation: z
      .string()
      .trim()
      .regex(/^[\w-]{1,100}$/),
    filter: z
      .string()
      .trim()
      .max(200)
      .regex(/^[^\p{Cc}]*$/u)
      .default(""),
  }),
  z.strictObject({ kind: z.literal("json"), address: ADDRESS, pick: JSON_PICK }),
  z.strictObject({ kind: z.literal("csv"), address: ADDRESS, pick: TABLE_PICK }),
  z.strictObject({
    kind: z.literal("file"),
    name: z.string().trim().regex(FILE),
    pick: z.discriminatedUnion("form", [JSON_PICK, TABLE_PICK]),
  }),
]);

/** A feed's definition as JSON. */
export const FEED = z.strictObject({
  id: z.string().regex(ID),
  name: TEXT,
  indicator: TEXT,
  quantity: z.string().max(500).nullable().default(null),
  unit: TEXT.nullable().default(null),
  from: SOURCE,
  numbers: z.enum(NUMBER_FORMS).default("auto"),
  schedule: z.strictObject({
    every: z.enum(EVERY),
    on: z.int().min(1).max(28).default(1),
    hour: z.int().min(0).max(23),
  }),

  adopt: z.enum(ADOPT).default("propose"),
  tolerance: z.int().min(0).max(1000).default(10),
  year: z.union([z.enum(["same", "before"]), z.int().min(1970).max(2100)]).default("same"),
});

/** As it is written; what has a default may be left out. */
export type FeedDocument = z.input<typeof FEED>;

/** Reads a definition. Null where anything is wrong; each diagnostic names the place ("from.pick.path"). */
export function feedOf(data: unknown): {
  readonly feed: Feed | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = FEED.safeParse(data, { reportInput: true });
  const diagnostics = read.success ? meaning(read.data) : issues(read.error);
  return { feed: read.success && diagnostics.length === 0 ? read.data : null, diagnostics };
}

function meaning({ from, schedule }: Feed): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (schedule.every === "week" && schedule.on > 7)
    found.push(diagnostic("feed-value", "error", { path: "schedule.on" }));
  if (from.kind === "ckan") return found;
  const { pick } = from;
  if (pick.form === "table") {
    if (pick.column === null && pick.take !== "count")
      found.push(diagnostic("feed-column-needed", "error", { path: "from.pick.column" }));
    return found;
  }
  for (const field of ["path", "day"] as const) {
    const text = pick[field];
    const trouble = text === null ? null : pathTrouble(text);
    const path = `from.pick.${field}`;
    if (trouble === "heavy") found.push(diagnostic("feed-path-heavy", "error", { path }));
    else if (trouble !== null) found.push(diagnostic("feed-path", "error", { path, reason: trouble.reason }));
  }
  return found;
}

const MOST_ISSUES = 50;

function issues(error: z.ZodError): Diagnostic[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue): Diagnostic[] => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        diagnostic("feed-key", "error", { path: jsonPath([...issue.path, key]) }),
      );
    const path = jsonPath(issue.path);
    const absent = (issue.input === undefined || issue.input === "") && issue.path.length > 0;
    if (absent) return [diagnostic("feed-missing", "error", { path })];
    return [diagnostic(path === "from.address" ? "feed-address" : "feed-value", "error", { path })];
  });
}
