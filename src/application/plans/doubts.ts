import { isSettled } from "../../core/plan/arrangements.ts";
import type { Prepared } from "../../core/plan/edit/edit.ts";
import { type PossibleReading, readingsOf } from "../../core/plan/edit/readings.ts";
import type { Indicator, Node } from "../../core/plan/plan.ts";

/** A formula whose words can be read in more than one way. */
export interface Doubt {
  readonly node: Node;
  readonly indicator: Indicator;
  readonly possible: readonly PossibleReading[];
  /** Normal form in force. */
  readonly chosen: string;
  /** Chosen by a person; else taken as the usual one. */
  readonly settled: boolean;
}

/** The doubtful formulas of a plan in its order, settled or not. */
export function doubtsOf({ plan, arrangements }: Prepared): readonly Doubt[] {
  return plan.nodes.flatMap((node) =>
    node.indicators.flatMap((indicator) => {
      const { possible } = readingsOf(indicator.formula.text, indicator);
      if (possible.length < 2) return [];
      const settled = isSettled(arrangements, indicator);
      return [{ node, indicator, possible, chosen: indicator.formula.normal, settled }];
    }),
  );
}
