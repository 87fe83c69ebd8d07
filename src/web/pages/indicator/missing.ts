import type { Need } from "../../../core/evaluation/evaluation.ts";
import type { Plan, Unit } from "../../../core/plan/plan.ts";

/** A measurement that would complete the result, and the units that owe it. */
export interface MissingDatum {
  readonly need: Need;
  /** The indicator that asks for it, by name. */
  readonly indicator: string;
  /** Empty where the plan involves nobody. */
  readonly units: readonly Pick<Unit, "code" | "name">[];
}

/** What is missing and who owes it. `answering` gives the codes of the units that answer for an indicator. */
export function missingData(
  needs: readonly Need[],
  plan: Plan,
  answering: (indicator: string) => readonly string[],
): readonly MissingDatum[] {
  const names = new Map(plan.nodes.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name])));
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  return needs.map((need) => ({
    need,
    indicator: names.get(need.indicator) ?? "",
    units: answering(need.indicator).map((code) => units.get(code) ?? { code, name: "" }),
  }));
}
