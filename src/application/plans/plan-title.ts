import type { Plan } from "../../core/plan/plan.ts";

/**
 * A plan whose document has no title of its own bears the file's name from the reader; on pages and documents it is
 * called what it is, in the language of plans. The office changes it in the draft's structure.
 */
export function titledPlan(plan: Plan, file: string): Plan {
  if (plan.title !== file) return plan;
  const { period } = plan;
  const years = period && (period.from === period.to ? `${period.from}` : `${period.from}–${period.to}`);
  return { ...plan, title: ["Piano della performance", years].filter(Boolean).join(" ") };
}
