import { z } from "@hono/zod-openapi";
import type { FeedDetail, FeedLine, RunLine } from "../../../application/feeds/list.ts";
import type { FeedTest } from "../../../application/feeds/test-feed.ts";
import { valueText } from "../../../application/feeds/value-text.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

const Value = z.string().openapi({ description: "Numerator/denominator, or a day", example: "42/1" });

export const FeedRunSchema = z.object({
  id: z.string(),
  at: z.string(),
  outcome: z.enum(["proposed", "recorded", "unchanged", "failed"]),
  value: Value.nullable(),
  year: z.number().int().nullable(),
  observedOn: z.string().nullable(),
  message: z.string().nullable().openapi({ description: "Why it failed, waits or changes nothing" }),
  warnings: z
    .array(z.object({ code: z.string(), text: z.string() }))
    .openapi({ description: "Doubts to be confirmed, by their codes, by who accepts" }),
  reference: z
    .object({ value: Value, from: z.enum(["recorded", "before", "target"]) })
    .nullable()
    .openapi({ description: "What it was compared with" }),
  evidence: z.string().nullable().openapi({ description: "Hash of the file that keeps what was read" }),
  settled: z
    .object({
      accepted: z.boolean(),
      reason: z.string(),
      by: z.string(),
      sequences: z.array(z.number().int()),
    })
    .nullable(),
});

export const FeedSchema = z.object({
  id: z.string(),
  name: z.string(),
  indicator: z.string(),
  quantity: z.string().nullable(),
  active: z.boolean(),
  number: z.number().int().openapi({ description: "Number of the record, for who changes it" }),
  document: z.record(z.string(), z.unknown()),
  header: z
    .object({ name: z.string(), origin: z.string(), keptAt: z.string(), keptBy: z.string() })
    .nullable()
    .openapi({ description: "What it shows to be let in; the value is told to nobody" }),
  last: FeedRunSchema.nullable(),
  waiting: FeedRunSchema.nullable().openapi({ description: "The value that waits to be confirmed" }),
});

export const FeedDetailSchema = FeedSchema.extend({
  runs: z.array(FeedRunSchema).openapi({ description: "The last fifty, the last first" }),
});

export const FeedTestSchema = z.object({
  address: z.string().nullable(),
  fault: z.object({ message: z.string(), text: z.string() }).nullable(),
  value: Value.nullable(),
  place: z.string().nullable().openapi({ description: "Where in the document it stands" }),
  around: z.string().nullable(),
  year: z.number().int().nullable(),
  observedOn: z.string().nullable(),
  movement: z.enum(["same", "near", "jump"]).nullable(),
});

export function feedRunJson(
  { run, detail, settled }: RunLine,
  words: Catalogue,
): z.input<typeof FeedRunSchema> {
  const { year, observedOn, message, params, warnings, reference, snapshot } = detail;
  return {
    id: run.id,
    at: run.at,
    outcome: run.outcome,
    value: run.value,
    year,
    observedOn,
    message: message === null || !words.has(message) ? message : words.format(message, params),
    warnings: warnings.map((one) => ({ code: one.message, text: words.format(one.message, one.params) })),
    reference,
    evidence: snapshot,
    settled: settled && {
      accepted: settled.content.accepted,
      reason: settled.content.reason,
      by: settled.author.name,
      sequences: [...settled.content.sequences],
    },
  };
}

export function feedJson(
  { kept, last, waiting, header }: FeedLine,
  words: Catalogue,
): z.input<typeof FeedSchema> {
  const { id, name, indicator, quantity } = kept.feed;
  return {
    id,
    name,
    indicator,
    quantity,
    active: kept.active,
    number: kept.number,
    document: { ...kept.document },
    header,
    last: last && feedRunJson(last, words),
    waiting: waiting && feedRunJson(waiting, words),
  };
}

export function feedDetailJson(detail: FeedDetail, words: Catalogue): z.input<typeof FeedDetailSchema> {
  return { ...feedJson(detail, words), runs: detail.runs.map((line) => feedRunJson(line, words)) };
}

export function feedTestJson(
  { address, fault, reading, judged }: FeedTest,
  words: Catalogue,
): z.input<typeof FeedTestSchema> {
  const found = reading?.found ?? null;
  return {
    address,
    fault: fault && { message: fault.message, text: words.format(fault.message, fault.params) },
    value: found && valueText(found.value),
    place: found?.place ?? null,
    around: found?.around ?? null,
    year: judged?.year ?? null,
    observedOn: judged?.observedOn ?? null,
    movement: judged?.movement.kind ?? null,
  };
}
