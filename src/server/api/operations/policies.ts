import { z } from "@hono/zod-openapi";
import { adoptPolicy } from "../../../application/policies/adopt-policy.ts";
import { listPolicies } from "../../../application/policies/policies.ts";
import { policyEffect } from "../../../application/policies/policy-effect.ts";
import { resultJson } from "../../../core/evaluation/json.ts";
import type { Move } from "../../../core/evaluation/moves.ts";
import { toDecimalDigits } from "../../../core/number/decimal.ts";
import type { Policy } from "../../../core/policy/policy.ts";
import { type Operation, operation } from "../operation.ts";
import { ActInput, ActSchema, AuthorSchema, ScoreSchema } from "../schemas/cycle.ts";

const TAG = "policies";

/** Checked by the use case, which names the place of each mistake. */
const Document = z
  .record(z.string(), z.unknown())
  .openapi({ example: { id: "camera-esempio", version: "2019.1", rule: "on-off" } });
const NamedPolicy = z.object({ id: z.string(), version: z.string(), rule: z.string() });

const MoveSchema = z
  .object({
    key: z.string().nullable(),
    before: ScoreSchema,
    after: ScoreSchema,
    change: z.string().nullable().openapi({ description: "Points gained; null where one has no score" }),
  })
  .openapi("Move");

/** The body's scoring rules, and what others would change. */
export const policyOperations: readonly Operation[] = [
  operation({
    id: "listPolicies",
    method: "get",
    path: "/policies",
    tag: TAG,
    summary: "Which rules hold for which year, every version adopted, and those to start from",
    permission: "see-policies",
    answer: z.object({
      years: z.array(
        z.object({ year: z.number().int(), policy: NamedPolicy, adopted: z.number().int().nullable() }),
      ),
      adopted: z.array(
        z.object({
          number: z.number().int(),
          document: Document,
          fromYear: z.number().int(),
          reason: z.string(),
          act: ActSchema.nullable(),
          author: AuthorSchema,
          at: z.string(),
          holdsFor: z.array(z.number().int()),
        }),
      ),
      shipped: z.array(Document),
    }),
    work: async ({ services, body, actor }) => {
      const { years, adopted, shipped } = await listPolicies(services, body, actor);
      return {
        body: {
          years: years.map(({ year, policy, adopted: number }) => ({
            year,
            policy: named(policy),
            adopted: number,
          })),
          adopted: adopted.map(({ document, holdsFor, ...rest }) => ({
            ...rest,
            document: { ...document },
            holdsFor: [...holdsFor],
          })),
          shipped: shipped.map((one) => ({ ...one })),
        },
      };
    },
  }),
  operation({
    id: "adoptPolicy",
    method: "post",
    path: "/policies",
    tag: TAG,
    summary: "Adopts rules from a year on",
    permission: "manage-policies",
    input: z.object({
      document: Document,
      fromYear: z.number().int(),
      reason: z.string().max(10_000),
      act: ActInput.default(null),
    }),
    answer: z.object({ number: z.number().int() }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { number } = await adoptPolicy(services, body, actor, input);
      return { body: { number } };
    },
  }),
  operation({
    id: "tryPolicy",
    method: "post",
    path: "/policies/what-if",
    tag: TAG,
    summary: "What would change in the years measured had these rules applied; nothing is saved",
    permission: "see-scenario",
    input: z.object({ document: Document, years: z.array(z.number().int()).max(50).optional() }),
    answer: z.object({
      policy: NamedPolicy,
      years: z.array(
        z.object({
          year: z.number().int(),
          before: NamedPolicy,
          body: MoveSchema,
          nodes: z.array(MoveSchema),
          units: z.array(MoveSchema),
          indicators: z.array(MoveSchema),
        }),
      ),
      unscored: z
        .array(z.number().int())
        .describe("Years asked for in which no plan holds or nothing is measured"),
    }),
    work: async ({ services, body, actor, input }) => {
      const { policy, years, unscored } = await policyEffect(services, body, actor, input);
      return {
        body: {
          policy: named(policy),
          years: years.map(({ year, before, moves }) => ({
            year,
            before: named(before),
            body: moveJson(moves.body),
            nodes: moves.nodes.map(moveJson),
            units: moves.units.map(moveJson),
            indicators: moves.indicators.map(moveJson),
          })),
          unscored: [...unscored],
        },
      };
    },
  }),
];

function named({ id, version, rule }: Policy): z.input<typeof NamedPolicy> {
  return { id, version, rule };
}

function moveJson({ subject, before, after, change }: Move): z.input<typeof MoveSchema> {
  return {
    key: "key" in subject ? subject.key : null,
    before: resultJson(before),
    after: resultJson(after),
    change: change && toDecimalDigits(change),
  };
}
