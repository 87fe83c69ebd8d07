import { z } from "@hono/zod-openapi";
import type { ActivityLine } from "../../../application/activities/programme.ts";
import { valueText } from "../../../application/activities/record-values.ts";
import type { ActivityValueLine } from "../../../application/activities/values.ts";
import { ACTIVITY_STATES } from "../../../core/activities/state.ts";
import type { CycleRecord } from "../../../store/records.ts";

const Evidence = z.array(z.object({ hash: z.string(), name: z.string() }));
const Day = z.iso.date().nullable();

export const ActivitySchema = z
  .object({
    node: z.string(),
    key: z.string().openapi({ example: "milestone-1-2018", description: "Within the node" }),
    kind: z.enum(["activity", "milestone"]),
    indicator: z.string().nullable().openapi({ description: "Of a milestone" }),
    text: z.string(),
    owner: z.string().nullable(),
    units: z.array(z.string()).openapi({ description: "That answer for it" }),
    starts: Day,
    due: Day,
    planned: z.boolean().openapi({ description: "The deadline is the plan's" }),
    doneOn: Day,
    measured: z.boolean().openapi({ description: "`doneOn` comes from the ledger: nobody reported it done" }),
    state: z.enum(ACTIVITY_STATES),
    evidence: Evidence,
    note: z.string(),
    report: z.number().int().nullable().openapi({ description: "Number of the last report, for `seen`" }),
  })
  .openapi("Activity");

export function activityJson(line: ActivityLine): z.input<typeof ActivitySchema> {
  const { programmed, report, owner, units, starts, due, doneOn, measured, state } = line;
  const { node, key, indicator, text } = programmed;
  return {
    node,
    key,
    kind: indicator === null ? "activity" : "milestone",
    indicator,
    text,
    owner,
    units: [...units],
    starts,
    due,
    planned: programmed.due !== null,
    doneOn,
    measured,
    state,
    evidence: report ? [...report.evidence] : [],
    note: report?.note ?? "",
    report: report?.record.number ?? null,
  };
}

export const ActivityReportSchema = z
  .object({
    number: z.number().int(),
    text: z.string(),
    owner: z.string().nullable(),
    starts: Day,
    due: Day,
    doneOn: Day,
    evidence: Evidence,
    note: z.string(),
    at: z.string(),
    author: z.string().nullable().openapi({ description: "Null for who may not see authors" }),
  })
  .openapi("ActivityReport");

export function activityReportJson(
  { number, content, at, author }: CycleRecord<"activity">,
  named: boolean,
): z.input<typeof ActivityReportSchema> {
  const { text, owner, starts, due, doneOn, evidence, note } = content;
  return {
    number,
    text,
    owner,
    starts,
    due,
    doneOn,
    evidence: [...evidence],
    note,
    at,
    author: named ? author.name : null,
  };
}

export const ActivityReportInputSchema = z
  .object({
    owner: z.string().max(40).default(""),
    starts: z.string().max(40).default("").openapi({ example: "30/06/2018" }),
    due: z.string().max(40).default("").openapi({ description: "Only where the plan gives none" }),
    doneOn: z.string().max(40).default(""),
    note: z.string().max(4000).default(""),
    evidence: z.array(z.string().max(64)).max(20).default([]),
    seen: z.number().int().nullable().default(null).openapi({ description: "`report` as it was seen" }),
  })
  .openapi("ActivityReportInput");

export const ActivityValueSchema = z
  .object({
    indicator: z.string(),
    quantity: z.string().nullable(),
    node: z.string(),
    kind: z.enum(["done", "day"]),
    value: z
      .string()
      .nullable()
      .openapi({ description: "Null where there is nothing to record", example: "3" }),
    programmed: z.number().int(),
    last: z.number().int().nullable().openapi({ description: "Sequence of the last entry" }),
    difference: z.string().nullable(),
    standing: z.enum(["new", "same", "open", "of-units"]),
  })
  .openapi("ActivityValue");

export function activityValueJson(line: ActivityValueLine): z.input<typeof ActivityValueSchema> {
  const { indicator, quantity, node, kind, value, courses, last, difference, standing } = line;
  return {
    indicator,
    quantity,
    node,
    kind,
    value: value && valueText(value),
    programmed: courses.length,
    last: last?.sequence ?? null,
    difference: difference === null ? null : difference.toString(),
    standing,
  };
}

export const ValueToRecordSchema = z.object({
  indicator: z.string().max(200),
  quantity: z.string().max(400).nullable().default(null),
  value: z.string().max(40).openapi({ description: "As it was shown: another one meanwhile is refused" }),
  confirmed: z.array(z.string().max(80)).max(20).default([]),
});

export const ActivitySnapshotSchema = z
  .object({
    kind: z.literal("activities"),
    plan: z.string().openapi({ description: "Hash of the plan then in force" }),
    node: z.string(),
    indicator: z.string(),
    quantity: z.string().nullable(),
    year: z.number().int(),
    day: z.iso.date(),
    items: z.array(
      z.object({
        key: z.string(),
        text: z.string(),
        owner: z.string().nullable(),
        due: Day,
        doneOn: Day,
        state: z.enum(ACTIVITY_STATES),
        record: z.number().int().nullable(),
        evidence: z.array(z.string()),
      }),
    ),
  })
  .openapi("ActivitySnapshot");
