import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import { HUNDRED, ONE, ZERO } from "../../../core/number/rational.ts";

/** Score, coverage and interval that a step holds, as the score bar wants them. */
export function resultOf(step: Step): Result {
  const score = step.value?.kind === "number" ? step.value.value : null;
  const coverage =
    step.kind === "indicator"
      ? step.params.result.coverage
      : step.kind === "result" || step.kind === "reference"
        ? step.params.coverage
        : score === null
          ? ZERO
          : ONE;
  return { score, coverage, worst: step.range?.worst ?? ZERO, best: step.range?.best ?? HUNDRED };
}
