import type { Evaluation, Override, SetAside } from "../../core/evaluation/evaluation.ts";
import type { ProofInputs } from "./bundle.ts";
import type { Findings } from "./findings.ts";

/**
 * Every decision told counts in the figures: one that is taken after the moment, is about an indicator that the plan lacks,
 * or that a later one replaces, would be told of the scores and change none.
 */
export function checkDecisions(
  { setAside, overrides }: ProofInputs,
  evaluation: Evaluation,
  findings: Findings,
): void {
  const counted = new Set<SetAside | Override>([...evaluation.setAside, ...evaluation.overrides]);
  const told = { setAside, overrides } as const;
  for (const field of ["setAside", "overrides"] as const)
    for (const decision of told[field]) {
      if (counted.has(decision)) continue;
      const subject = { scope: "indicator", key: decision.indicator } as const;
      const stated = `${field}, ${decision.date}: ${decision.reason}`;
      findings.add("decisions", { kind: "row-added", file: "decisions.json", subject, field, stated });
    }
}
