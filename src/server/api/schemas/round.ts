import { z } from "@hono/zod-openapi";
import { sharesIn } from "../../../application/evidence/grades.ts";
import type { Progress } from "../../../application/rounds/board.ts";
import type { RoundLine, RoundPicture } from "../../../application/rounds/picture.ts";
import type { AnswerInput } from "../../../application/rounds/read-answer.ts";
import { type Answer, CAUSES, LIGHTS, type Round } from "../../../application/rounds/round.ts";
import type { Deviation } from "../../../core/evaluation/deviation.ts";
import { datumJson, indicatorJson, resultJson } from "../../../core/evaluation/json.ts";
import { sharesJson } from "../../../core/evidence-grade/json.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { EntrySchema, entryJson } from "./entry.ts";
import { IndicatorResultSchema, MomentSchema, ResultSchema } from "./results.ts";
import { SharesSchema } from "./shares.ts";

const Day = z.iso.date();
const Digits = z.string().nullable();

export const ReferencesSchema = z
  .object({
    plan: z.string(),
    ledger: z.object({ sequence: z.number().int(), hash: z.string() }),
    records: z.number().int(),
    policy: z.object({ id: z.string(), version: z.string() }),
    moment: MomentSchema,
  })
  .openapi("References", { description: "What recomputes a report, to the digit and for ever" });

export const RoundSchema = z
  .object({
    id: z.string().openapi({ example: "2018-05-15" }),
    title: z.string(),
    year: z.number().int(),
    asOf: Day.openapi({ description: "Day as of which it takes stock" }),
    due: Day.openapi({ description: "Last day to answer" }),
    scope: z.object({ nodes: z.array(z.string()), units: z.array(z.string()) }),
    openedAt: z.string(),
    openedBy: z.string(),
    closing: z
      .object({
        at: z.string(),
        by: z.string(),
        note: z.string(),
        asked: z.number().int(),
        unanswered: z.number().int(),
        references: ReferencesSchema,
      })
      .nullable(),
  })
  .openapi("Round");

export const RoundInputSchema = z
  .object({
    title: z.string().max(500),
    year: z.number().int().min(1900).max(2200),
    asOf: Day,
    due: Day,
    nodes: z.array(z.string()).max(2000).default([]),
    units: z.array(z.string()).max(2000).default([]),
  })
  .openapi("RoundInput", {
    description:
      "What is asked lies in these nodes and is answered for by these units; an empty list leaves nothing out",
  });

const AnswerSchema = z
  .object({
    number: z.number().int().openapi({ description: "What `seen` is compared with" }),
    light: z.enum(LIGHTS),
    forecast: z.union([z.string(), z.boolean()]).nullable(),
    cause: z.enum(CAUSES).nullable(),
    causeText: z.string(),
    correctiveAction: z.string(),
    amendmentProposal: z.string(),
    at: z.string(),
    by: z.string(),
    late: z.boolean(),
  })
  .openapi("RoundAnswer");

const Text = z.string().max(2000).default("");

export const AnswerInputSchema = z
  .object({
    indicator: z.string().max(200).openapi({ example: "A.1.1.2/1" }),
    light: z.enum(LIGHTS),
    forecast: z.string().max(60).default("").openapi({ example: "1.234,5" }),
    cause: z.enum([...CAUSES, ""]).default(""),
    causeText: Text,
    correctiveAction: Text,
    amendmentProposal: Text,
    seen: z.number().int().nullable().default(null).openapi({
      description: "`number` of the answer that was seen; null where there was none",
    }),
  })
  .openapi("RoundAnswerInput") satisfies z.ZodType<AnswerInput>;

const DeviationSchema = z
  .object({
    kind: z.enum(["number", "days", "not-done", "yes-no"]),
    met: z.boolean(),
    difference: Digits.optional(),
    unit: z.string().nullable().optional(),
    percent: Digits.optional(),
    days: z.number().int().optional(),
  })
  .openapi("Deviation");

export const LineSchema = z
  .object({
    indicator: z.string(),
    name: z.string(),
    node: z.string(),
    units: z.array(z.string()),
    result: IndicatorResultSchema,
    deviation: DeviationSchema.nullable(),
    mayAnswer: z.boolean(),
    answer: AnswerSchema.nullable(),
    before: z.object({ round: z.string(), answer: AnswerSchema }).nullable(),
  })
  .openapi("RoundLine");

/** What the scores of the body and of the indicators asked rest on. */
export const LineSharesSchema = z
  .object({ body: SharesSchema, indicators: z.record(z.string(), SharesSchema) })
  .openapi("RoundShares", {
    description: "What the scores of the body and of the indicators asked rest on",
  });

const ProgressSchema = z.object({
  asked: z.array(z.string()),
  answered: z.array(z.string()),
  missing: z.array(z.string()),
});

export const PictureSchema = z
  .object({
    round: RoundSchema,
    references: ReferencesSchema,
    body: ResultSchema,
    shares: LineSharesSchema,
    total: z.object({ asked: z.number().int(), answered: z.number().int() }),
    lines: z.array(LineSchema),
    board: z.object({
      units: z.array(ProgressSchema.extend({ unit: z.string(), name: z.string() })),
      people: z.array(ProgressSchema.extend({ id: z.string(), name: z.string() })),
      unheaded: ProgressSchema,
    }),
    knownLater: z
      .object({
        frozen: ResultSchema,
        now: ResultSchema,
        shares: z.object({ frozen: SharesSchema, now: SharesSchema }),
        indicators: z.array(
          z.object({
            indicator: z.string(),
            frozen: IndicatorResultSchema,
            now: IndicatorResultSchema,
            entries: z.array(EntrySchema),
          }),
        ),
      })
      .nullable(),
    previous: z.string().nullable(),
  })
  .openapi("RoundPicture");

export function roundJson(round: Round): z.input<typeof RoundSchema> {
  const { id, title, year, asOf, due, scope, openedAt, openedBy, closing } = round;
  const { nodes, units } = scope;
  return {
    ...{ id, title, year, asOf, due, openedAt, openedBy },
    scope: { nodes: [...nodes], units: [...units] },
    closing: closing && {
      at: closing.at,
      by: closing.by,
      note: closing.note,
      asked: closing.asked,
      unanswered: closing.unanswered,
      references: closing.references,
    },
  };
}

export function lineJson(line: RoundLine): z.input<typeof LineSchema> {
  const { indicator, node, units, result, deviation, mayAnswer, answer, before } = line;
  return {
    indicator: indicator.id,
    name: indicator.name,
    node: node.id,
    units: [...units],
    result: indicatorJson(result) as never,
    deviation: deviation && deviationJson(deviation),
    mayAnswer,
    answer: answer && answerJson(answer),
    before: before && { round: before.round.id, answer: answerJson(before.answer) },
  };
}

export function pictureJson(picture: RoundPicture): z.input<typeof PictureSchema> {
  const { round, references, standing, total, lines, board, knownLater, previous } = picture;
  return {
    round: roundJson(round),
    references,
    body: resultJson(standing.evaluation.body),
    shares: lineSharesJson(picture),
    total,
    lines: lines.map(lineJson),
    board: {
      units: board.units.map(({ unit, ...own }) => ({ unit: unit.code, name: unit.name, ...progress(own) })),
      people: board.people.map(({ person, ...own }) => ({ ...person, ...progress(own) })),
      unheaded: progress(board.unheaded),
    },
    knownLater: knownLater && {
      frozen: resultJson(knownLater.frozen),
      now: resultJson(knownLater.now),
      shares: {
        frozen: sharesJson(knownLater.shares.frozen.body),
        now: sharesJson(knownLater.shares.now.body),
      },
      indicators: knownLater.indicators.map(({ indicator, frozen, now, entries }) => ({
        indicator: indicator.id,
        frozen: indicatorJson(frozen) as never,
        now: indicatorJson(now) as never,
        entries: entries.map(entryJson),
      })),
    },
    previous: previous?.id ?? null,
  };
}

export function lineSharesJson({ standing, lines }: RoundPicture) {
  const { body, indicators } = sharesIn(standing);
  const asked = lines.flatMap(({ indicator: { id } }) => {
    const own = indicators.get(id);
    return own ? [[id, sharesJson(own)] as const] : [];
  });
  return { body: sharesJson(body), indicators: Object.fromEntries(asked) };
}

function progress({ asked, answered, missing }: Progress) {
  return { asked: [...asked], answered: [...answered], missing: [...missing] };
}

function answerJson({ forecast, ...answer }: Answer): z.input<typeof AnswerSchema> {
  return { ...answer, forecast: forecast && datumJson(forecast) };
}

function deviationJson(deviation: Deviation): z.input<typeof DeviationSchema> {
  if (deviation.kind !== "number") return deviation;
  const { kind, met, difference, unit, percent } = deviation;
  return {
    kind,
    met,
    unit,
    difference: toDecimalDigits(difference),
    percent: percent && toDecimalDigits(percent),
  };
}
