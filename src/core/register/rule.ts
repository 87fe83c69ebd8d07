import { z } from "zod";

const COLUMN = z.string().min(1).max(60);
const TEXT = z.string().max(200);
const DAYS = z.number().int().min(0).max(10_000);

/** What must hold for a row. Numbers and days are canonical texts ("3/2", "2018-05-01"), choices and units ids. */
export const CONDITION = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("filled"), column: COLUMN }),
  z.strictObject({ is: z.literal("empty"), column: COLUMN }),
  z.strictObject({ is: z.literal("one-of"), column: COLUMN, values: z.array(TEXT).min(1).max(100) }),
  z.strictObject({ is: z.literal("none-of"), column: COLUMN, values: z.array(TEXT).min(1).max(100) }),
  z.strictObject({ is: z.literal("at-least"), column: COLUMN, value: TEXT }),
  z.strictObject({ is: z.literal("at-most"), column: COLUMN, value: TEXT }),
  /** From one day to another no more than so many days: "evase entro 5 giorni". */
  z.strictObject({
    is: z.literal("within"),
    from: COLUMN,
    to: COLUMN,
    days: DAYS,
    count: z.enum(["calendar", "working"]),
  }),
]);
export type Condition = z.infer<typeof CONDITION>;

/** How a quantity is counted from a register. */
export const RULE = z.strictObject({
  register: z.string().min(1).max(60),
  what: z.enum(["count", "distinct", "sum", "mean", "share", "days"]),
  /** What is told apart, summed or averaged. */
  column: COLUMN.nullable().default(null),
  /** Of "days": the mean of days from one day to another. */
  span: z
    .strictObject({ from: COLUMN, to: COLUMN, count: z.enum(["calendar", "working"]) })
    .nullable()
    .default(null),
  /** All must hold. */
  where: z.array(CONDITION).max(20).default([]),
  /** Of a share: what must hold, besides, for the part. */
  part: z.array(CONDITION).max(20).default([]),
  /** A share of 93 in 100 is 93, or 0.93. */
  as: z.enum(["percent", "fraction"]).default("percent"),
  /** Rows of the year up to the observation day, or all up to it. */
  period: z.enum(["year", "so-far"]).default("year"),
  /** Column of the day for which a row counts; the register's own where null. */
  day: COLUMN.nullable().default(null),
  /** Rows of every unit, of those that answer for the indicator, or of these and of what is part of them. */
  units: z.union([z.enum(["all", "answering"]), z.array(z.string().max(80)).min(1).max(200)]).default("all"),
});
export type Rule = z.infer<typeof RULE>;
/** As it is written; what has a default may be left out. */
export type RuleDocument = z.input<typeof RULE>;
