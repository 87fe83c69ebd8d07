import { z } from "@hono/zod-openapi";
import { amendmentAnnex } from "../../../application/amendments/amendment-annex.ts";
import type {
  AmendmentAnnex,
  ReasonedChange,
  VersionHeading,
} from "../../../application/amendments/annex.ts";
import { giveReasons } from "../../../application/amendments/reasons.ts";
import { Problem } from "../../../application/problem.ts";
import { requireYear } from "../../../application/standing.ts";
import { resultJson } from "../../../core/evaluation/json.ts";
import { sharesJson } from "../../../core/evidence-grade/json.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { changeLines } from "../../../messages/change-words.ts";
import { type Operation, operation } from "../operation.ts";
import { ScoreSchema, VersionRefSchema } from "../schemas/cycle.ts";
import { SharesSchema } from "../schemas/shares.ts";
import { decisionJson } from "./decisions.ts";

const TAG = "amendments";

const ChangeSchema = z
  .object({
    kind: z.enum(["plan", "node", "indicator"]),
    subject: z.string(),
    change: z.enum(["added", "removed", "changed"]),
    title: z.string(),
    lines: z.array(
      z.object({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
    reason: z.string(),
    judged: z.enum(["same", "new"]).nullable().openapi({
      description:
        "Of an indicator written anew where another was: what the body said; null where it was plain",
    }),
    late: z.array(
      z.object({
        indicator: z.string(),
        year: z.number().int(),
        before: z.string(),
        after: z.string().nullable(),
        foreknown: z.array(z.enum(["year-over", "due-passed", "decided", "seen"])),
      }),
    ),
  })
  .openapi("PlanChange");

const AnnexSchema = z
  .object({
    year: z.number().int(),
    approved: VersionRefSchema,
    amended: VersionRefSchema,
    score: z.object({ approved: ScoreSchema, amended: ScoreSchema }),
    shares: z.object({ approved: SharesSchema, amended: SharesSchema }),
    amendments: z.array(
      z.object({
        version: VersionRefSchema,
        from: VersionRefSchema,
        reason: z.string(),
        withoutReason: z.number().int(),
        changes: z.array(ChangeSchema),
      }),
    ),
    withdrawn: z.array(
      z.object({
        indicator: z.string(),
        name: z.string(),
        node: z.string(),
        by: VersionRefSchema,
        entries: z.number().int().openapi({ description: "How many entries of the year stay in the ledger" }),
      }),
    ),
    decisions: z.array(z.unknown()),
  })
  .openapi("AmendmentAnnex");

/** What changed of the plan in a year, why, and what it did. */
export const amendmentOperations: readonly Operation[] = [
  operation({
    id: "getAmendments",
    method: "get",
    path: "/amendments",
    tag: TAG,
    summary: "The annex of a year's changes, with the score as approved beside the score as amended",
    permission: "see-decisions",
    query: z.object({
      year: z.coerce.number().int().min(1900).max(2200).optional(),
      "as-of": z.iso.date().optional(),
      "known-at": z.iso.date().optional(),
    }),
    answer: AnnexSchema,
    work: async ({ services, body, actor, query, c }) => {
      const asked = { asOf: query["as-of"], knownAt: query["known-at"] };
      const standing = await services.standings.of(body, asked);
      const year = query.year ?? standing?.moment.year;
      const annex = year === undefined ? null : await amendmentAnnex(services, body, actor, year, asked);
      if (annex === null && standing && year !== undefined) requireYear(standing.version.plan, year);
      if (annex === null) throw new Problem("not-found", "problem-no-plan");
      return { body: annexJson(annex, c.var.words) };
    },
  }),
  operation({
    id: "giveReasons",
    method: "put",
    path: "/amendments/{hash}/reasons",
    tag: TAG,
    summary: 'Gives reasons of an amendment, by id of what changed ("" for the whole); those not sent stay',
    permission: "decide",
    params: z.object({ hash: z.string() }),
    input: z.object({
      reasons: z.record(z.string().max(300), z.string().max(10_000)),
      seen: z.number().int().nullable().optional(),
    }),
    answer: z.object({ number: z.number().int(), reasons: z.record(z.string(), z.string()) }),
    work: async ({ services, body, actor, params, input }) => {
      const { number, content } = await giveReasons(services, body, actor, {
        version: params.hash,
        ...input,
      });
      return { body: { number, reasons: { ...content.reasons } } };
    },
  }),
];

function annexJson(annex: AmendmentAnnex, words: Catalogue): z.input<typeof AnnexSchema> {
  const { year, approved, amended, score, amendments, withdrawn, decisions } = annex;
  return {
    year,
    approved: versionJson(approved),
    amended: versionJson(amended),
    score: { approved: resultJson(score.approved), amended: resultJson(score.amended) },
    shares: { approved: sharesJson(annex.shares.approved), amended: sharesJson(annex.shares.amended) },
    amendments: amendments.map(({ version, from, reason, withoutReason, changes }) => ({
      version: versionJson(version),
      from: versionJson(from),
      reason,
      withoutReason,
      changes: changes.map((one) => changeJson(one, words)),
    })),
    withdrawn: withdrawn.map(({ indicator, node, by, entries }) => ({
      indicator: indicator.id,
      name: indicator.name,
      node,
      by: versionJson(by),
      entries: entries.length,
    })),
    decisions: decisions.map(decisionJson),
  };
}

function versionJson({ number, hash, act }: VersionHeading): z.input<typeof VersionRefSchema> {
  return { number, hash, act: { ...act } };
}

function changeJson(change: ReasonedChange, words: Catalogue): z.input<typeof ChangeSchema> {
  const { kind, subject, title, reason, late } = change;
  return {
    kind,
    subject,
    change: change.change,
    title,
    lines: changeLines(change, words).map((line) => ({ ...line })),
    reason,
    judged: change.judged ?? null,
    late: late.map(({ indicator, year, before, after, foreknown }) => ({
      indicator,
      year,
      before: before.text,
      after: after?.text ?? null,
      foreknown: foreknown.map((one) => one.kind),
    })),
  };
}
