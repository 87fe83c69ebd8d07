import { z } from "@hono/zod-openapi";
import { listReports, narratedDocumentOf } from "../../../application/reports/list-reports.ts";
import type { NarrativeVersion } from "../../../application/reports/narratives.ts";
import { LONGEST_NARRATIVE, writeNarrative } from "../../../application/reports/write-narrative.ts";
import { narrativeTitle } from "../../../documents/reports/narratives/narrated.ts";
import { type Operation, operation } from "../operation.ts";

const TAG = "reports";
const DOCUMENT = z.object({
  document: z.string().max(80).openapi({
    example: "relazione-2018",
    description: "`relazione-<year>`, `monitoring-<round>`, `units-<year>`, `deviations-<year>`",
  }),
});

const TextSchema = z
  .object({ number: z.number().int(), text: z.string(), at: z.string(), by: z.string() })
  .openapi("NarrativeText", { description: "A text as it was saved; `number` is its place in the register" });

const SectionSchema = z
  .object({
    section: z.string(),
    title: z.string(),
    question: z.string(),
    required: z.boolean(),
    current: TextSchema.nullable(),
    versions: z.array(TextSchema),
    late: z
      .object({ change: z.enum(["written", "rewritten", "withdrawn"]), on: z.string() })
      .nullable()
      .openapi({ description: "What was done to it after its round or validation was closed" }),
  })
  .openapi("NarrativeSection");

const ListedSchema = z
  .object({
    document: z.string(),
    kind: z.enum(["relazione", "monitoring", "units", "deviations"]),
    sections: z.number().int(),
    missing: z.array(z.string()).openapi({ description: "Sections that people still owe" }),
    basis: z
      .enum(["validation", "round", "given", "present"])
      .openapi({ description: "What holds the figures still; `present` for nothing yet" }),
  })
  .openapi("ListedReport");

/** The documents of the cycle and the texts that people write for them. */
export const reportOperations: readonly Operation[] = [
  operation({
    id: "listReports",
    method: "get",
    path: "/reports",
    tag: TAG,
    summary: "The documents of a year, and what people still owe each",
    permission: "see-reports",
    query: z.object({ year: z.coerce.number().int().min(1900).max(2200).optional() }),
    answer: z.object({ year: z.number().int(), items: z.array(ListedSchema) }),
    work: async ({ services, body, actor, query }) => {
      const { year, documents } = await listReports(services, body, actor, query.year);
      const items = documents.map(({ name: document, kind, sections, missing, basis }) => ({
        document,
        kind,
        sections,
        basis,
        missing: missing.map(({ id }) => id),
      }));
      return { body: { year, items } };
    },
  }),
  operation({
    id: "getReportTexts",
    method: "get",
    path: "/reports/{document}",
    tag: TAG,
    summary: "The texts of a document: what each should tell, what was written, by whom and when",
    permission: "see-reports",
    params: DOCUMENT,
    answer: z.object({ document: z.string(), items: z.array(SectionSchema) }),
    work: async ({ services, body, actor, params, c }) => {
      const { words } = c.var;
      const { sections } = await narratedDocumentOf(services, body, actor, params.document);
      const items = sections.map(({ section, current, versions, late }) => ({
        section: section.id,
        title: narrativeTitle(section, words),
        question: words.format(section.topic, {}, "question"),
        required: section.required,
        current: current === null ? null : textJson(current),
        versions: versions.map(textJson),
        late,
      }));
      return { body: { document: params.document, items } };
    },
  }),
  operation({
    id: "writeReportText",
    method: "put",
    path: "/reports/{document}/texts/{section}",
    tag: TAG,
    summary: "Writes a text of a document upon the version seen; an empty text withdraws it",
    permission: "write-narratives",
    params: DOCUMENT.extend({ section: z.string().max(200) }),
    input: z.object({
      text: z.string().max(LONGEST_NARRATIVE * 2),
      seen: z
        .number()
        .int()
        .min(1)
        .nullable()
        .openapi({ description: "`number` of the latest version; null for none" }),
    }),
    answer: z.object({ current: TextSchema.nullable() }),
    work: async ({ services, body, actor, params, input }) => {
      const current = await writeNarrative(services, body, actor, { ...params, ...input });
      return { body: { current: current === null ? null : textJson(current) } };
    },
  }),
];

function textJson({ number, text, at, author }: NarrativeVersion): z.infer<typeof TextSchema> {
  return { number, text, at, by: author.name };
}
