import type { PlanVersion } from "../../store/plans.ts";
import type { Actor } from "../actor.ts";
import type { Sampled, VerdictName } from "./state.ts";

/**
 * Why this actor may not give a verdict, as the id of its message; null where nothing stands in the way. Who sets a
 * target, who declares a value and who validates it are three different people (D.Lgs. 150/2009, arts. 7 and 14): the
 * first two give no verdict, and where one person was both nobody confirms. A correction that the evaluator recorded by
 * an earlier verdict is no declaration of an office; but the evaluator does not confirm it as if it were.
 */
export function clashOf(
  { indicator, rows, verdict: earlier }: Sampled,
  verdict: VerdictName,
  { targetSetters }: Pick<PlanVersion, "targetSetters">,
  actor: Actor,
): string | null {
  if (actor.kind === "public") return null;
  const setter = targetSetters[indicator.id] ?? null;
  if (setter === actor.id) return "validation-clash-target";
  const own = rows.filter(({ entry }) => entry.author.id === actor.id);
  const correction = earlier?.content.correction ?? null;
  const declared = own.filter(({ entry }) => entry.corrects === null || entry.sequence !== correction);
  if (declared.length > 0) return "validation-clash-declared";
  if (verdict !== "confirmed") return null;
  if (own.length > 0) return "validation-clash-own";
  const both = rows.some(({ entry }) => setter !== null && entry.author.id === setter);
  return both ? "validation-clash-both" : null;
}
