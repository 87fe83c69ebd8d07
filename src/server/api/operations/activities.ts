import { z } from "@hono/zod-openapi";
import { countedActivities } from "../../../application/activities/counted.ts";
import { activityDetail, listActivities } from "../../../application/activities/list.ts";
import { recordActivityValues } from "../../../application/activities/record-values.ts";
import { reportProgress } from "../../../application/activities/report-progress.ts";
import { ACTIVITY_STATES } from "../../../core/activities/state.ts";
import { type Operation, operation } from "../operation.ts";
import {
  ActivityReportInputSchema,
  ActivityReportSchema,
  ActivitySchema,
  ActivitySnapshotSchema,
  ActivityValueSchema,
  activityJson,
  activityReportJson,
  activityValueJson,
  ValueToRecordSchema,
} from "../schemas/activity.ts";
import { MOMENT } from "../schemas/results.ts";

const TAG = "activities";
const PLACE = z.object({ node: z.string().max(200), position: z.string().max(40) });

function askedIn(query: z.infer<typeof MOMENT>) {
  return { year: query.year, asOf: query["as-of"], knownAt: query["known-at"] };
}

const EVERYTHING = { node: null, unit: null, state: null };

/** What the plan programmes, how it goes, and the values that come of it. */
export const activityOperations: readonly Operation[] = [
  operation({
    id: "listActivities",
    method: "get",
    path: "/activities",
    tag: TAG,
    summary: "Activities and milestones with their states on a day, in the plan's order",
    permission: "see-activities",
    query: MOMENT.extend({
      node: z.string().max(200).optional().openapi({ description: "With all beneath it" }),
      unit: z.string().max(40).optional().openapi({ description: "With the units under it" }),
      state: z.enum(ACTIVITY_STATES).optional(),
    }),
    answer: z.object({
      day: z.iso.date(),
      programmed: z.number().int(),
      done: z.number().int(),
      items: z.array(ActivitySchema),
    }),
    work: async ({ services, body, actor, query: { node, unit, state, ...moment } }) => {
      const asked = askedIn(moment);
      const filter = { node: node ?? null, unit: unit ?? null, state: state ?? null };
      const { shown, counts, day } = await listActivities(services, body, actor, asked, filter);
      const { programmed, done } = counts;
      return { body: { day, programmed, done, items: shown.map(activityJson) } };
    },
  }),
  operation({
    id: "listActivityValues",
    method: "get",
    path: "/activities/values",
    tag: TAG,
    summary: "Values that the activities give the indicators, beside what was recorded last",
    permission: "see-activities",
    query: MOMENT,
    answer: z.object({ day: z.iso.date(), items: z.array(ActivityValueSchema) }),
    work: async ({ services, body, actor, query }) => {
      const { values, day } = await listActivities(services, body, actor, askedIn(query), EVERYTHING);
      return { body: { day, items: values.map(activityValueJson) } };
    },
  }),
  operation({
    id: "recordActivityValues",
    method: "post",
    path: "/activities/values",
    tag: TAG,
    summary: "Records such values, all or none, each with a snapshot of what it counted",
    permission: "measure",
    query: MOMENT,
    input: z.object({ items: z.array(ValueToRecordSchema).min(1).max(200) }),
    answer: z.object({ recorded: z.array(z.object({ indicator: z.string(), sequence: z.number().int() })) }),
    status: 201,
    work: async ({ c, services, body, actor, query, input }) => {
      const items = input.items.map(({ value, ...item }) => ({ ...item, shown: value }));
      const source = c.var.words.format("activities-source");
      const entries = await recordActivityValues(services, body, actor, askedIn(query), items, source);
      return {
        body: {
          recorded: entries.map(({ measurement, sequence }) => ({
            indicator: measurement.indicator,
            sequence,
          })),
        },
      };
    },
  }),
  operation({
    id: "countedActivities",
    method: "get",
    path: "/entries/{sequence}/activities",
    tag: TAG,
    summary: "What an entry that came of activities counted, as it was then",
    permission: "see-activities",
    params: z.object({ sequence: z.coerce.number().int().min(1) }),
    answer: ActivitySnapshotSchema,
    work: async ({ services, body, actor, params }) => ({
      body: (await countedActivities(services, body, actor, params.sequence)).snapshot,
    }),
  }),
  operation({
    id: "getActivity",
    method: "get",
    path: "/activities/{node}/{position}",
    tag: TAG,
    summary: "One thing programmed, with all that was said of it, the last first",
    permission: "see-activities",
    params: PLACE,
    query: MOMENT,
    answer: z.object({ activity: ActivitySchema, history: z.array(ActivityReportSchema) }),
    work: async ({ services, body, actor, params: { node, position }, query }) => {
      const detail = await activityDetail(services, body, actor, {
        node,
        key: position,
        asked: askedIn(query),
      });
      const history = detail.history.map((record) => activityReportJson(record, detail.named));
      return { body: { activity: activityJson(detail.line), history } };
    },
  }),
  operation({
    id: "reportActivity",
    method: "post",
    path: "/activities/{node}/{position}",
    tag: TAG,
    summary: "Says how it goes; days may be written as Italians write them",
    permission: "report-activities",
    params: PLACE,
    input: ActivityReportInputSchema,
    answer: ActivityReportSchema,
    status: 201,
    work: async ({ services, body, actor, params: { node, position }, input }) => {
      const record = await reportProgress(services, body, actor, {
        node,
        key: position,
        files: [],
        ...input,
      });
      return { body: activityReportJson(record, true) };
    },
  }),
];
