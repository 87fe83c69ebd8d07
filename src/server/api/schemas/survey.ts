import { z } from "@hono/zod-openapi";
import type { SurveyDetail, SurveyLine } from "../../../application/surveys/list.ts";
import type { SurveyValue } from "../../../application/surveys/values.ts";
import { exactText } from "../../../core/register/cell.ts";
import type { QuestionResult } from "../../../core/survey/results.ts";
import type { Score } from "../../../core/survey/score.ts";

const Exact = z.string().openapi({ description: "Numerator/denominator", example: "47/6" });

const ScoreSchema = z
  .object({
    n: z.number().int(),
    mean: Exact.nullable(),
    deviation: Exact.nullable().openapi({ description: "Of the sample, rounded to four decimals" }),
    interval: z
      .object({ low: Exact, high: Exact })
      .nullable()
      .openapi({ description: "95 %, Student's t, kept within the scale; null where all are the same" }),
    scale: z.object({ from: z.number().int(), to: z.number().int() }),
    steps: z
      .array(z.object({ value: Exact, count: z.number().int() }))
      .openapi({ description: "How many gave each value, the lowest first" }),
  })
  .openapi("SurveyScore");

function scoreJson({ n, mean, deviation, interval, scale, steps }: Score): z.input<typeof ScoreSchema> {
  return {
    n,
    mean: mean && exactText(mean),
    deviation: deviation && exactText(deviation),
    interval: interval && { low: exactText(interval.low), high: exactText(interval.high) },
    scale: { from: scale.from, to: scale.to },
    steps: steps.map(({ value, count }) => ({ value: exactText(value), count })),
  };
}

export const SurveySchema = z
  .object({
    id: z.string(),
    number: z.number().int().openapi({ description: "Of the record, for `seen`" }),
    state: z.enum(["prepared", "waiting", "open", "closed"]),
    closedOn: z.iso.date().nullable(),
    issued: z.number().int(),
    answered: z.number().int(),
    rate: Exact.nullable(),
  })
  .openapi("Survey");

export function surveyJson({ kept, issued, answered, rate }: SurveyLine): z.input<typeof SurveySchema> {
  const { survey, number, state, closedOn } = kept;
  return { id: survey.id, number, state, closedOn, issued, answered, rate: rate && exactText(rate) };
}

const ResultSchema = z
  .object({
    question: z.string(),
    kind: z.enum(["score", "counts", "texts", "hidden"]).openapi({ description: "hidden: too few answers" }),
    score: ScoreSchema.nullable(),
    groups: z.array(
      z.object({
        by: z.string(),
        groups: z.array(z.object({ value: z.string().nullable(), score: ScoreSchema.nullable() })),
      }),
    ),
    counts: z.array(z.object({ value: z.string(), count: z.number().int() })),
    texts: z.array(z.string()),
  })
  .openapi("SurveyResult");

function resultJson(result: QuestionResult): z.input<typeof ResultSchema> {
  const groups = result.kind === "score" ? result.groups : [];
  return {
    question: result.question.id,
    kind: result.kind,
    score: result.kind === "score" ? scoreJson(result.score) : null,
    groups: groups.map(({ by, groups: scores }) => ({
      by: by.id,
      groups: scores.map(({ value, score }) => ({ value, score: score && scoreJson(score) })),
    })),
    counts: result.kind === "counts" ? result.counts.map((one) => ({ ...one })) : [],
    texts: result.kind === "texts" ? [...result.texts] : [],
  };
}

export const SurveyDetailSchema = SurveySchema.extend({
  document: z.record(z.string(), z.unknown()),
  results: z.array(ResultSchema).nullable().openapi({ description: "Null until it is closed" }),
}).openapi("SurveyDetail");

export function surveyDetailJson(detail: SurveyDetail): z.input<typeof SurveyDetailSchema> {
  const { kept, results } = detail;
  return {
    ...surveyJson(detail),
    document: { ...kept.document },
    results: results === null ? null : results.questions.map(resultJson),
  };
}

export const SurveyValueSchema = z
  .object({
    indicator: z.string(),
    quantity: z.string().nullable(),
    score: ScoreSchema.nullable(),
    target: Exact.nullable(),
    doubts: z.array(z.enum(["none", "suppressed", "few", "alike", "undecided", "scales"])).openapi({
      description: "few: n < 30; alike: all the same; undecided: the target lies within the interval",
    }),
    needed: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "Answers that would tell whether the target is reached, roughly" }),
    observedOn: z.iso.date(),
    surveys: z.array(
      z.object({
        survey: z.string(),
        counted: z.boolean().openapi({ description: "False where its answers are too few to come in" }),
      }),
    ),
    mayRecord: z.boolean(),
  })
  .openapi("SurveyValue");

export function surveyValueJson(value: SurveyValue): z.input<typeof SurveyValueSchema> {
  const { indicator, quantity, score, target, doubts, needed, observedOn, parts, mayRecord } = value;
  return {
    indicator,
    quantity,
    score: score && scoreJson(score),
    target: target && exactText(target),
    doubts: [...doubts],
    needed,
    observedOn,
    surveys: parts.map(({ kept, counted }) => ({ survey: kept.survey.id, counted })),
    mayRecord,
  };
}
