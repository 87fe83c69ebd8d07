import { z } from "@hono/zod-openapi";
import { sharesIn } from "../../../application/evidence/grades.ts";
import { Problem } from "../../../application/problem.ts";
import type { Standing } from "../../../application/standing.ts";
import { explain } from "../../../core/evaluation/explain.ts";
import type { Subject } from "../../../core/evaluation/explanation.ts";
import { evaluationJson } from "../../../core/evaluation/json.ts";
import { evaluationSharesJson, sharesJson } from "../../../core/evidence-grade/json.ts";
import { sharesOfSubject } from "../../../core/evidence-grade/shares.ts";
import { explanationLines } from "../../../explanation/render.ts";
import { type Call, type Operation, operation } from "../operation.ts";
import { EvaluationSchema, ExplanationSchema, MOMENT } from "../schemas/results.ts";

type Moment = z.infer<typeof MOMENT>;

/** Scores at a moment, and how each came about. */
export const resultOperations: readonly Operation[] = [
  operation({
    id: "evaluate",
    method: "get",
    path: "/evaluation",
    tag: "results",
    summary:
      "Scores of every indicator, node and unit at a moment, as `traguardo evaluate --json`, and what each rests on",
    permission: "see-plan",
    query: MOMENT,
    answer: EvaluationSchema,
    work: async (call) => {
      const standing = await standingAsked(call);
      const rows = standing.entries.map(({ measurement }) => measurement);
      const shares = evaluationSharesJson(sharesIn(standing));
      return { body: { ...evaluationJson(standing.evaluation, rows), shares } as never };
    },
  }),
  explaining("explainBody", "/explanation", undefined, () => ({ kind: "body" })),
  explaining("explainNode", "/nodes/{node}/explanation", z.object({ node: z.string() }), ({ node }) => ({
    kind: "node",
    key: node ?? "",
  })),
  explaining("explainUnit", "/units/{unit}/explanation", z.object({ unit: z.string() }), ({ unit }) => ({
    kind: "unit",
    key: unit ?? "",
  })),
  explaining(
    "explainIndicator",
    "/indicators/{node}/{position}/explanation",
    z.object({ node: z.string(), position: z.string() }),
    ({ node, position }) => ({ kind: "indicator", key: `${node}/${position}` }),
  ),
];

function explaining(
  id: string,
  path: string,
  params: z.ZodObject | undefined,
  subjectOf: (params: Readonly<Record<string, string>>) => Subject,
): Operation {
  return operation({
    id,
    method: "get",
    path,
    tag: "results",
    summary: "Why that number: the explanation, one line a step",
    permission: "see-plan",
    ...(params ? { params } : {}),
    query: MOMENT.extend({ depth: z.coerce.number().int().min(1).max(60).default(2) }),
    answer: ExplanationSchema,
    work: async (call) => {
      const standing = await standingAsked(call);
      const subject = subjectOf(call.params as Readonly<Record<string, string>>);
      const step = explain(standing.evaluation, subject);
      if (step === null) throw new Problem("not-found", "problem-not-found");
      const all = sharesIn(standing);
      const lines = explanationLines(step, call.c.var.words, call.query.depth, (one) =>
        sharesOfSubject(all, one),
      );
      const shares = sharesOfSubject(all, subject);
      const told = shares && sharesJson(shares);
      return { body: { subject, moment: standing.moment, lines: [...lines], shares: told } as never };
    },
  });
}

async function standingAsked({
  services,
  body,
  query,
}: Pick<Call<unknown, Moment, unknown>, "services" | "body" | "query">): Promise<Standing> {
  const standing = await services.standings.of(body, {
    year: query.year,
    asOf: query["as-of"],
    knownAt: query["known-at"],
  });
  if (standing === null) throw new Problem("not-found", "problem-no-plan");
  return standing;
}
