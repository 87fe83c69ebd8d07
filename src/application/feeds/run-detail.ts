import { z } from "zod";
import type { FeedRun } from "../../store/feeds.ts";

const PARAMS = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]));

/** What is kept beside each reading. */
const DETAIL = z.object({
  /** Why nothing was read, why it waits, why it changes nothing; null where it was recorded. */
  message: z.string().nullable(),
  params: PARAMS,
  /** Record of the definition that was read by. */
  definition: z.number(),
  from: z.string().default(""),
  /** SHA-256 of what was read. */
  hash: z.string().nullable().default(null),
  mark: z.string().nullable().default(null),
  indicator: z.string().default(""),
  quantity: z.string().nullable().default(null),
  unit: z.string().nullable().default(null),
  year: z.number().nullable().default(null),
  observedOn: z.string().nullable().default(null),
  /** Evidence file that keeps what was read. */
  snapshot: z.string().nullable().default(null),
  /** What it was compared with, exact, and where that comes from. */
  reference: z
    .object({ value: z.string(), from: z.enum(["recorded", "before", "target"]) })
    .nullable()
    .default(null),
  /** The sheet's doubts. */
  warnings: z.array(z.object({ message: z.string(), params: PARAMS })).default([]),
});
export type RunDetail = z.infer<typeof DETAIL>;

export function detailOf({ detail }: Pick<FeedRun, "detail">): RunDetail {
  return DETAIL.parse(JSON.parse(detail));
}

export function detailText(detail: z.input<typeof DETAIL>): string {
  return JSON.stringify(detail);
}
