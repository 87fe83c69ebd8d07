import type { FormulaKind } from "../../formula/expression.ts";
import type { Rational } from "../../number/rational.ts";
import type { Target } from "../../target/target.ts";
import type { Activity, Dimension, Indicator, Node, Plan, Unit } from "../plan.ts";

/** What two plans do not have in common, from `before` to `after`. Data only: the words are the page's. */
export interface PlanDifference {
  readonly plan: readonly PlanChange[];
  readonly units: {
    readonly added: readonly Unit[];
    readonly removed: readonly Unit[];
    readonly changed: readonly { readonly before: Unit; readonly after: Unit }[];
  };
  readonly nodes: {
    readonly added: readonly Node[];
    readonly removed: readonly Node[];
    readonly changed: readonly NodeDifference[];
  };
}

export type PlanChange =
  | { readonly field: "title"; readonly before: string; readonly after: string }
  | { readonly field: "period"; readonly before: Plan["period"]; readonly after: Plan["period"] }
  | { readonly field: "levels"; readonly before: Plan["levels"]; readonly after: Plan["levels"] };

/** A node that is in both plans, where it or its indicators changed. */
export interface NodeDifference {
  readonly before: Node;
  readonly after: Node;
  readonly changes: readonly NodeChange[];
  readonly indicators: {
    readonly added: readonly Indicator[];
    readonly removed: readonly Indicator[];
    readonly changed: readonly IndicatorDifference[];
  };
}

export type NodeChange =
  /** The node is the same by its title and has another name: what was measured under the old one is no longer its own. */
  | { readonly field: "id"; readonly before: string; readonly after: string }
  | { readonly field: "title" | "description" | "level"; readonly before: string; readonly after: string }
  | { readonly field: "code" | "parent"; readonly before: string | null; readonly after: string | null }
  | { readonly field: "weight"; readonly before: Rational | null; readonly after: Rational | null }
  | { readonly field: "units"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | {
      readonly field: "activities";
      readonly added: readonly Activity[];
      readonly removed: readonly Activity[];
    };

export interface IndicatorDifference {
  readonly before: Indicator;
  readonly after: Indicator;
  readonly changes: readonly IndicatorChange[];
}

export type IndicatorChange =
  | { readonly field: "id" | "name"; readonly before: string; readonly after: string }
  | { readonly field: "dimension"; readonly before: Dimension | null; readonly after: Dimension | null }
  | { readonly field: "weight"; readonly before: Rational | null; readonly after: Rational | null }
  /** The words of the formula. */
  | { readonly field: "formula"; readonly before: string; readonly after: string }
  /** How it is read, as a normal form: with the same words, another reading was chosen. */
  | {
      readonly field: "reading";
      readonly before: { readonly normal: string; readonly kind: FormulaKind };
      readonly after: { readonly normal: string; readonly kind: FormulaKind };
    }
  | {
      readonly field: "baseline";
      readonly before: Indicator["baseline"];
      readonly after: Indicator["baseline"];
    }
  /** One year's targets; empty where the year has none. Null is the target without a year. */
  | {
      readonly field: "target";
      readonly year: number | null;
      readonly before: readonly Target[];
      readonly after: readonly Target[];
    };

/** Nothing differs. */
export function isEmpty({ plan, units, nodes }: PlanDifference): boolean {
  return [plan, ...Object.values(units), ...Object.values(nodes)].every((list) => list.length === 0);
}
