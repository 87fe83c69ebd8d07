import { z } from "@hono/zod-openapi";
import { draftEffect } from "../../../application/amendments/draft-effect.ts";
import { may } from "../../../application/permissions.ts";
import { adoptDraft } from "../../../application/plans/adopt.ts";
import { assessedDraft } from "../../../application/plans/assessment.ts";
import { discardDraft, openDrafts, startAmendment } from "../../../application/plans/drafts.ts";
import { editDraft } from "../../../application/plans/edit-draft.ts";
import type { PlaceQuestion } from "../../../application/plans/place-questions.ts";
import { EDIT } from "../../../core/plan/edit/edit.ts";
import { planJson } from "../../../documents/plan-json.ts";
import { diagnosticJson } from "../../../messages/diagnostic-json.ts";
import { type Operation, operation } from "../operation.ts";
import { DraftSchema, draftJson, PlanSchema, VersionSchema, versionJson } from "../schemas/plan.ts";
import { DiagnosticSchema } from "../schemas/readings.ts";

const TAG = "drafts";
const DRAFT = z.object({ draft: z.string() });
const Revision = z.number().int().min(0).openapi({ description: "The one seen: a later one is a conflict" });
const Diagnostics = z.array(DiagnosticSchema);

const PlaceSide = z.object({ name: z.string(), formula: z.string(), node: z.string() });
const PlaceQuestionSchema = z
  .object({
    place: z.string(),
    was: PlaceSide,
    is: PlaceSide,
    version: z.number().int().openapi({ description: "The last plan version that had the place" }),
    entries: z
      .number()
      .int()
      .openapi({ description: "Measurements that count for it only if it is the same" }),
    sources: z.number().int(),
    decidedIn: z.number().int().nullable(),
  })
  .openapi("PlaceQuestion");

function placeJson({ place, was, is, version, entries, sources, decided }: PlaceQuestion) {
  const side = ({ indicator, node }: PlaceQuestion["was"]) => ({
    name: indicator.name,
    formula: indicator.formula.text,
    node,
  });
  return { place, was: side(was), is: side(is), version, entries, sources, decidedIn: decided };
}

/** Plans being prepared: begun, edited, adopted or thrown away. A document is sent to `/imports`. */
export const draftOperations: readonly Operation[] = [
  operation({
    id: "listDrafts",
    method: "get",
    path: "/drafts",
    tag: TAG,
    summary: "Plans being prepared, changed last first",
    permission: "see-drafts",
    answer: z.object({ items: z.array(DraftSchema) }),
    work: async ({ services, body, actor }) => ({
      body: { items: (await openDrafts(services, body, actor)).drafts.map(draftJson) },
    }),
  }),
  operation({
    id: "startAmendment",
    method: "post",
    path: "/drafts",
    tag: TAG,
    summary: "Begins a draft that is the plan in force",
    permission: "prepare-plan",
    answer: DraftSchema,
    status: 201,
    work: async ({ services, body, actor }) => ({
      body: draftJson(await startAmendment(services, body, actor)),
    }),
  }),
  operation({
    id: "getDraft",
    method: "get",
    path: "/drafts/{draft}",
    tag: TAG,
    summary: "A draft, whole, with what is wrong with it",
    permission: "see-drafts",
    params: DRAFT,
    answer: z.object({
      draft: DraftSchema,
      plan: PlanSchema,
      diagnostics: Diagnostics,
      places: z.array(PlaceQuestionSchema).openapi({
        description: "Indicators so rewritten that adopting asks whether each is the same or new",
      }),
    }),
    work: async ({ c, services, body, actor, params }) => {
      const assessed = await assessedDraft(services, body, actor, params.draft);
      const { draft, findings } = assessed;
      const effect = may(actor, "see-decisions") ? await draftEffect(services, body, actor, assessed) : null;
      const diagnostics = findings.map(({ diagnostic }) => diagnosticJson(diagnostic, null, c.var.words));
      return {
        body: {
          draft: draftJson(draft),
          plan: planJson(draft.plan) as unknown as z.input<typeof PlanSchema>,
          diagnostics: diagnostics as unknown as z.input<typeof Diagnostics>,
          places: (effect?.questions ?? []).map(placeJson),
        },
        tag: String(draft.revision),
      };
    },
  }),
  operation({
    id: "editDraft",
    method: "post",
    path: "/drafts/{draft}/changes",
    tag: TAG,
    summary: "Applies edits to a draft, all or none",
    permission: "prepare-plan",
    params: DRAFT,
    input: z.object({ revision: Revision, edits: z.array(EDIT).min(1).max(500) }),
    answer: z.object({ draft: DraftSchema, diagnostics: Diagnostics }),
    work: async ({ c, services, body, actor, params, input }) => {
      const edited = await editDraft(services, body, actor, { ...params, ...input });
      const told = edited.diagnostics.map((found) => diagnosticJson(found, null, c.var.words));
      return {
        body: {
          draft: draftJson(edited.draft),
          diagnostics: told as unknown as z.input<typeof Diagnostics>,
        },
        tag: String(edited.draft.revision),
      };
    },
  }),
  operation({
    id: "adoptDraft",
    method: "post",
    path: "/drafts/{draft}/adoption",
    tag: TAG,
    summary: "Puts a draft in force by the act of the political body",
    permission: "adopt-plan",
    params: DRAFT,
    input: z.object({
      revision: Revision,
      number: z.string().openapi({ example: "Delibera n. 7" }),
      date: z.string().openapi({ example: "2018-01-31" }),
      errorsAccepted: z.number().int().nullable().default(null),
      reason: z.string().max(10_000).optional().openapi({ description: "Why the plan in force changes" }),
      samePlaces: z
        .array(z.string().max(80))
        .max(5000)
        .default([])
        .openapi({
          description:
            "Of the draft's `places`, those whose indicator is the one that was there, rewritten; the others are new and take no values along",
          example: ["A.1.2/1"],
        }),
    }),
    answer: VersionSchema,
    status: 201,
    work: async ({ services, body, actor, params, input }) => ({
      body: versionJson(await adoptDraft(services, body, actor, { ...params, ...input })),
    }),
  }),
  operation({
    id: "discardDraft",
    method: "delete",
    path: "/drafts/{draft}",
    tag: TAG,
    summary: "Throws a draft away; what was done in it stays in the audit trail",
    permission: "prepare-plan",
    params: DRAFT,
    query: z.object({ revision: z.coerce.number().int().min(0) }),
    answer: z.object({ done: z.boolean() }),
    work: async ({ services, body, actor, params, query }) => {
      await discardDraft(services, body, actor, { ...params, ...query });
      return { body: { done: true } };
    },
  }),
];
