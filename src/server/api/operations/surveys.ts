import { z } from "@hono/zod-openapi";
import { listSurveys, surveyDetail } from "../../../application/surveys/list.ts";
import { addressesIn, inviteToSurvey } from "../../../application/surveys/mail.ts";
import { closeSurvey, openSurvey, prepareSurvey } from "../../../application/surveys/prepare.ts";
import { recordSurveyValues } from "../../../application/surveys/record-values.ts";
import { removeSurveyWords } from "../../../application/surveys/remove-words.ts";
import { issueSurveyTokens, MOST_TOKENS } from "../../../application/surveys/tokens.ts";
import { surveyValues } from "../../../application/surveys/values.ts";
import { LONGEST_ANSWER } from "../../../core/survey/answer.ts";
import { SURVEY_LANGUAGES } from "../../../core/survey/survey.ts";
import { address } from "../../../web/addresses.ts";
import { surveyHeadOf } from "../../mail/survey-head.ts";
import { type Operation, operation } from "../operation.ts";
import {
  SurveyDetailSchema,
  SurveySchema,
  SurveyValueSchema,
  surveyDetailJson,
  surveyJson,
  surveyValueJson,
} from "../schemas/survey.ts";

const TAG = "surveys";
const NAMED = z.object({ survey: z.string().max(60) });
const Year = z.coerce.number().int().min(1900).max(2100).optional();
const Seen = z.number().int().openapi({ description: "Number of the record seen" });
const Numbered = z.object({ number: z.number().int() });

/** Questionnaires and what they come to. There is no operation that answers one: answers are for people to give, on its page. */
export const surveyOperations: readonly Operation[] = [
  operation({
    id: "listSurveys",
    method: "get",
    path: "/surveys",
    tag: TAG,
    summary: "Questionnaires with their states, codes issued and answers, the latest period first",
    permission: "see-surveys",
    answer: z.object({ items: z.array(SurveySchema) }),
    work: async ({ services, body, actor }) => ({
      body: { items: (await listSurveys(services, body, actor)).map(surveyJson) },
    }),
  }),
  operation({
    id: "prepareSurvey",
    method: "post",
    path: "/surveys",
    tag: TAG,
    summary: "Writes a questionnaire, or writes it anew while it is not open",
    permission: "run-surveys",
    input: z.object({
      document: z
        .record(z.string(), z.unknown())
        .openapi({ description: "As docs/surveys.md describes it; mistakes are named with their place" }),
      seen: Seen.nullable(),
    }),
    answer: Numbered,
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { number } = await prepareSurvey(services, body, actor, input);
      return { body: { number } };
    },
  }),
  operation({
    id: "listSurveyValues",
    method: "get",
    path: "/surveys/values",
    tag: TAG,
    summary: "Means that the closed questionnaires of a year give the indicators, weighted by n",
    permission: "see-surveys",
    query: z.object({ year: Year }),
    answer: z.object({ year: z.number().int(), items: z.array(SurveyValueSchema) }),
    work: async ({ services, body, actor, query }) => {
      const { year, values } = await surveyValues(services, body, actor, query);
      return { body: { year, items: values.map(surveyValueJson) } };
    },
  }),
  operation({
    id: "recordSurveyValues",
    method: "post",
    path: "/surveys/values",
    tag: TAG,
    summary: "Records such means with their n, all or none, each with the distribution it was taken of",
    permission: "measure",
    input: z.object({
      year: z.number().int().min(1900).max(2100).optional(),
      items: z
        .array(
          z.object({
            indicator: z.string().max(200),
            quantity: z.string().max(500).nullable(),
            mean: z
              .string()
              .max(80)
              .openapi({ description: "As it was read; another one meanwhile is a conflict" }),
          }),
        )
        .min(1)
        .max(200),
      confirmed: z.array(z.string().max(60)).max(20).default([]),
    }),
    answer: z.object({ recorded: z.array(z.object({ indicator: z.string(), sequence: z.number().int() })) }),
    status: 201,
    work: async ({ c, services, body, actor, input: { year, items, confirmed } }) => {
      const chosen = items.map(({ mean, ...item }) => ({ ...item, seen: mean }));
      const asked = { year, chosen, confirmed };
      const entries = await recordSurveyValues(services, body, actor, asked, c.var.words);
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
    id: "getSurvey",
    method: "get",
    path: "/surveys/{survey}",
    tag: TAG,
    summary: "One questionnaire; its results once it is closed, small groups left out",
    permission: "see-surveys",
    params: NAMED,
    answer: SurveyDetailSchema,
    work: async ({ services, body, actor, params }) => ({
      body: surveyDetailJson(await surveyDetail(services, body, actor, params.survey)),
    }),
  }),
  operation({
    id: "openSurvey",
    method: "post",
    path: "/surveys/{survey}/opening",
    tag: TAG,
    summary: "Opens it: its questions no longer change",
    permission: "run-surveys",
    params: NAMED,
    input: z.object({ seen: Seen }),
    answer: Numbered,
    work: async ({ services, body, actor, params, input }) => {
      const { number } = await openSurvey(services, body, actor, { ...params, ...input });
      return { body: { number } };
    },
  }),
  operation({
    id: "closeSurvey",
    method: "post",
    path: "/surveys/{survey}/closing",
    tag: TAG,
    summary: "Closes it for good",
    permission: "run-surveys",
    params: NAMED,
    input: z.object({ seen: Seen }),
    answer: Numbered,
    work: async ({ services, body, actor, params, input }) => {
      const { number } = await closeSurvey(services, body, actor, { ...params, ...input });
      return { body: { number } };
    },
  }),
  operation({
    id: "removeSurveyWords",
    method: "post",
    path: "/surveys/{survey}/words/removals",
    tag: TAG,
    summary: "Takes out own words in which somebody is named, for good",
    permission: "run-surveys",
    params: NAMED,
    input: z.object({ question: z.string().max(60), text: z.string().min(1).max(LONGEST_ANSWER) }),
    answer: z.object({ removed: z.boolean() }),
    work: async ({ services, body, actor, params, input }) => {
      await removeSurveyWords(services, body, actor, { ...params, ...input });
      return { body: { removed: true } };
    },
  }),
  operation({
    id: "inviteToSurvey",
    method: "post",
    path: "/surveys/{survey}/invitations",
    tag: TAG,
    summary: "Mails a token of its own to each address; which went to whom is forgotten when it has left",
    permission: "run-surveys",
    params: NAMED,
    input: z.object({
      addresses: z.array(z.string().max(320)).min(1).max(MOST_TOKENS),
      languages: z
        .array(z.enum(SURVEY_LANGUAGES))
        .min(1)
        .max(SURVEY_LANGUAGES.length)
        .nullable()
        .default(null)
        .openapi({ description: "Of those of the questionnaire; all of them where it is left out" }),
    }),
    answer: z.object({ queued: z.number().int() }),
    status: 201,
    work: async ({ server, services, body, actor, params, input }) => {
      const { languages } = input;
      const asked = { ...params, languages, addresses: addressesIn(input.addresses.join("\n")) };
      const queued = await inviteToSurvey(services, body, actor, asked, surveyHeadOf(server, body));
      return { body: { queued } };
    },
  }),
  operation({
    id: "issueSurveyTokens",
    method: "post",
    path: "/surveys/{survey}/tokens",
    tag: TAG,
    summary: "Issues tokens, each good for one answer; they are told this once",
    permission: "run-surveys",
    params: NAMED,
    input: z.object({ count: z.number().int().min(1).max(MOST_TOKENS) }),
    answer: z.object({ links: z.array(z.string()) }),
    status: 201,
    work: async ({ c, server, services, body, actor, params, input }) => {
      const { tokens } = await issueSurveyTokens(services, body, actor, { ...params, ...input });
      const origin = server.config.publicAddress ?? new URL(c.req.url).origin;
      return {
        body: { links: tokens.map((token) => origin + address.questionnaire(body, token)) },
        secret: true,
      };
    },
  }),
];
