import { z } from "@hono/zod-openapi";
import { Problem } from "../../../application/problem.ts";
import { checkPlan } from "../../../core/plan/check/check.ts";
import { planJson } from "../../../documents/plan-json.ts";
import { diagnosticJson } from "../../../messages/diagnostic-json.ts";
import type { PlanVersion } from "../../../store/plans.ts";
import { type Call, type Operation, operation } from "../operation.ts";
import { PlanSchema, VersionSchema, versionJson } from "../schemas/plan.ts";
import { DiagnosticSchema } from "../schemas/readings.ts";

const HASH = z.object({
  hash: z.string().openapi({ description: "Hash of a version, or `current` for the one in force" }),
});

/** Plan versions: immutable, named by the hash of their content. */
export const planOperations: readonly Operation[] = [
  operation({
    id: "listPlans",
    method: "get",
    path: "/plans",
    tag: "plans",
    summary: "Every version adopted, the last first",
    permission: "see-plan",
    answer: z.object({ items: z.array(VersionSchema) }),
    work: async ({ services, body }) => {
      const versions = await services.store.read(body, ({ plans }) => plans.list());
      return { body: { items: versions.map(versionJson) } };
    },
  }),
  operation({
    id: "getPlan",
    method: "get",
    path: "/plans/{hash}",
    tag: "plans",
    summary: "One version, whole",
    permission: "see-plan",
    params: HASH,
    answer: z.object({ version: VersionSchema, plan: PlanSchema }),
    work: async (call) => {
      const version = await versionAsked(call);
      return {
        body: {
          version: versionJson(version),
          plan: plain<z.input<typeof PlanSchema>>(planJson(version.plan)),
        },
      };
    },
  }),
  operation({
    id: "checkPlan",
    method: "get",
    path: "/plans/{hash}/diagnostics",
    tag: "plans",
    summary: "What is wrong with a version",
    permission: "see-checks",
    params: HASH,
    answer: z.object({ items: z.array(DiagnosticSchema) }),
    work: async (call) => {
      const { plan } = await versionAsked(call);
      const items = checkPlan(plan).map((found) => diagnosticJson(found, null, call.c.var.words));
      return { body: { items: plain<z.input<typeof DiagnosticSchema>[]>(items) } };
    },
  }),
];

async function versionAsked({
  services,
  body,
  params: { hash },
}: Pick<Call<{ hash: string }, unknown, unknown>, "services" | "body" | "params">): Promise<PlanVersion> {
  const version = await services.store.read(body, ({ plans }) =>
    hash === "current" ? plans.current() : plans.byHash(hash),
  );
  if (version === null) throw new Problem("not-found", "problem-not-found");
  return version;
}

/** The same without `readonly`, which schemas do not know. */
function plain<T>(value: unknown): T {
  return value as T;
}
