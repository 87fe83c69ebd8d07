import { z } from "@hono/zod-openapi";
import { override, readmit, setAside, withdrawOverride } from "../../../application/decisions/decide.ts";
import type { DecisionInForce, RecordedDecision } from "../../../application/decisions/decision.ts";
import { decisionsOf } from "../../../application/decisions/decisions.ts";
import { Problem } from "../../../application/problem.ts";
import { resultJson } from "../../../core/evaluation/json.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { type Operation, operation } from "../operation.ts";
import { ActInput, ActSchema, AuthorSchema, ScoreSchema } from "../schemas/cycle.ts";
import { MOMENT } from "../schemas/results.ts";

const TAG = "decisions";

const DecisionSchema = z
  .object({
    number: z.number().int(),
    year: z.number().int(),
    indicator: z.string(),
    name: z.string(),
    kind: z.enum(["set-aside", "override"]),
    setAside: z.boolean().optional(),
    achievement: z.string().nullable().optional().openapi({ description: "Null withdraws" }),
    reason: z.string(),
    act: ActSchema.nullable(),
    author: AuthorSchema,
    at: z.string(),
    inForce: z.boolean(),
  })
  .openapi("Decision");

const InForceSchema = DecisionSchema.extend({
  computed: z
    .object({ status: z.string(), achievement: z.string().nullable() })
    .nullable()
    .openapi({ description: "What the indicator comes to without the decision" }),
  body: z
    .object({ without: ScoreSchema, with: ScoreSchema })
    .nullable()
    .openapi({ description: "The body's score without the decision and with it" }),
}).openapi("DecisionInForce");

const INPUT = z.object({
  year: z.number().int(),
  indicator: z.string().max(300),
  reason: z.string().max(10_000),
  act: ActInput.default(null),
});

/** Decisions on single indicators: set aside, or with a decided achievement. */
export const decisionOperations: readonly Operation[] = [
  operation({
    id: "listDecisions",
    method: "get",
    path: "/decisions",
    tag: TAG,
    summary: "The decisions of a year: those in force with what each does, and all, the last first",
    permission: "see-decisions",
    query: MOMENT,
    answer: z.object({ inForce: z.array(InForceSchema), history: z.array(DecisionSchema) }),
    work: async ({ services, body, actor, query }) => {
      const asked = { year: query.year, asOf: query["as-of"], knownAt: query["known-at"] };
      const found = await decisionsOf(services, body, actor, asked);
      if (found === null) throw new Problem("not-found", "problem-no-plan");
      return {
        body: { inForce: found.inForce.map(inForceJson), history: found.history.map(decisionJson) },
      };
    },
  }),
  operation({
    id: "setAside",
    method: "post",
    path: "/decisions/set-aside",
    tag: TAG,
    summary: "Sets an indicator aside for a year, or counts it again",
    permission: "decide",
    input: INPUT.extend({ setAside: z.boolean().default(true) }),
    answer: z.object({ number: z.number().int() }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { setAside: aside, ...typed } = input;
      const { number } = await (aside ? setAside : readmit)(services, body, actor, typed);
      return { body: { number } };
    },
  }),
  operation({
    id: "override",
    method: "post",
    path: "/decisions/override",
    tag: TAG,
    summary:
      "Gives an indicator an achievement against the computed one, or withdraws it (`achievement: null`)",
    permission: "override-score",
    input: INPUT.extend({ achievement: z.string().max(60).nullable() }),
    answer: z.object({ number: z.number().int() }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { achievement, ...typed } = input;
      const { number } =
        achievement === null
          ? await withdrawOverride(services, body, actor, typed)
          : await override(services, body, actor, { ...typed, achievement });
      return { body: { number } };
    },
  }),
];

export function decisionJson(decision: RecordedDecision): z.input<typeof DecisionSchema> {
  const { number, year, indicator, name, decided, reason, act, author, at, inForce } = decision;
  return { number, year, indicator, name, ...decided, reason, act, author, at, inForce };
}

function inForceJson(decision: DecisionInForce): z.input<typeof InForceSchema> {
  const { computed, effect } = decision;
  return {
    ...decisionJson(decision),
    computed: computed && {
      status: computed.status,
      achievement: computed.achievement && toDecimalDigits(computed.achievement),
    },
    body: effect && { without: resultJson(effect.before), with: resultJson(effect.after) },
  };
}
