import { z } from "@hono/zod-openapi";
import { answerRound } from "../../../application/rounds/answer-round.ts";
import { askedInRound } from "../../../application/rounds/asked-in-round.ts";
import { closeRound, LONGEST_NOTE } from "../../../application/rounds/close-round.ts";
import { listRounds } from "../../../application/rounds/list-rounds.ts";
import { moveDue } from "../../../application/rounds/move-due.ts";
import { openRound } from "../../../application/rounds/open-round.ts";
import { roundPicture } from "../../../application/rounds/picture.ts";
import { type Operation, operation } from "../operation.ts";
import {
  AnswerInputSchema,
  LineSchema,
  LineSharesSchema,
  lineJson,
  lineSharesJson,
  PictureSchema,
  pictureJson,
  RoundInputSchema,
  RoundSchema,
  roundJson,
} from "../schemas/round.ts";

const TAG = "rounds";
const ROUND = z.object({ round: z.string().max(64) });
const Total = z.object({ asked: z.number().int(), answered: z.number().int() });

/** Monitoring rounds: opened, answered, closed, and read for ever. */
export const roundOperations: readonly Operation[] = [
  operation({
    id: "listRounds",
    method: "get",
    path: "/rounds",
    tag: TAG,
    summary: "Monitoring rounds, the last opened first",
    permission: "see-rounds",
    answer: z.object({ items: z.array(z.object({ round: RoundSchema, total: Total.nullable() })) }),
    work: async ({ services, body, actor }) => {
      const rounds = await listRounds(services, body, actor);
      return { body: { items: rounds.map(({ round, total }) => ({ round: roundJson(round), total })) } };
    },
  }),
  operation({
    id: "openRound",
    method: "post",
    path: "/rounds",
    tag: TAG,
    summary: "Opens a round; two open rounds never ask the same indicator",
    permission: "run-rounds",
    input: RoundInputSchema,
    answer: RoundSchema,
    status: 201,
    work: async ({ services, body, actor, input }) => ({
      body: roundJson(await openRound(services, body, actor, input)),
    }),
  }),
  operation({
    id: "getRound",
    method: "get",
    path: "/rounds/{round}",
    tag: TAG,
    summary: "All that a round shows; once it is closed, what it showed at its closing",
    permission: "see-rounds",
    params: ROUND,
    answer: PictureSchema,
    work: async ({ services, body, actor, params }) => ({
      body: pictureJson(await roundPicture(services, body, actor, params.round)),
    }),
  }),
  operation({
    id: "moveRoundDue",
    method: "patch",
    path: "/rounds/{round}",
    tag: TAG,
    summary: "Moves the last day to answer of an open round",
    permission: "run-rounds",
    params: ROUND,
    input: z.object({ due: z.iso.date() }),
    answer: RoundSchema,
    work: async ({ services, body, actor, params, input }) => ({
      body: roundJson(await moveDue(services, body, actor, { round: params.round, due: input.due })),
    }),
  }),
  operation({
    id: "askedInRound",
    method: "get",
    path: "/rounds/{round}/asked",
    tag: TAG,
    summary: "What an open round asks of whoever asks",
    permission: "answer-round",
    params: ROUND,
    answer: z.object({ round: RoundSchema, lines: z.array(LineSchema), shares: LineSharesSchema }),
    work: async ({ services, body, actor, params }) => {
      const picture = await askedInRound(services, body, actor, params.round);
      const { round, lines } = picture;
      return {
        body: { round: roundJson(round), lines: lines.map(lineJson), shares: lineSharesJson(picture) },
      };
    },
  }),
  operation({
    id: "answerRound",
    method: "post",
    path: "/rounds/{round}/answers",
    tag: TAG,
    summary: "Answers several indicators, all or none; what says the same as what was seen is left as it is",
    permission: "answer-round",
    params: ROUND,
    input: z.object({ answers: z.array(AnswerInputSchema).min(1).max(2000) }),
    answer: z.object({
      written: z.array(z.object({ indicator: z.string(), number: z.number().int() })),
    }),
    work: async ({ services, body, actor, params, input }) => {
      const { answers } = input;
      const written = await answerRound(services, body, actor, { round: params.round, answers });
      return {
        body: { written: written.map(({ content, number }) => ({ indicator: content.indicator, number })) },
      };
    },
  }),
  operation({
    id: "closeRound",
    method: "post",
    path: "/rounds/{round}/closing",
    tag: TAG,
    summary: "Closes a round: what it shows is from then on recomputed from the references written here",
    permission: "run-rounds",
    params: ROUND,
    input: z.object({
      note: z.string().max(LONGEST_NOTE).default(""),
      acknowledged: z
        .number()
        .int()
        .min(0)
        .openapi({ description: "How many indicators stay without an answer" }),
    }),
    answer: RoundSchema,
    work: async ({ services, body, actor, params, input }) => ({
      body: roundJson(await closeRound(services, body, actor, { round: params.round, ...input })),
    }),
  }),
];
