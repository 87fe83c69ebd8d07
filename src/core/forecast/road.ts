import type { CompiledPlan } from "../evaluation/compile.ts";
import { evaluateCompiled } from "../evaluation/evaluate.ts";
import type { Evaluation, Override } from "../evaluation/evaluation.ts";
import { leversOf, strongest } from "../evaluation/leverage.ts";
import { HUNDRED, type Rational } from "../number/rational.ts";

/** One indicator more at its target, and the body's score then. */
export interface RoadStep {
  readonly indicator: string;
  readonly score: Rational;
}

/** A way to a score: one that takes the strongest indicator at every step, not the only one. */
export interface Road {
  readonly goal: Rational;
  /** The body's score at the beginning; null where there is none. */
  readonly from: Rational | null;
  readonly steps: readonly RoadStep[];
  readonly reached: boolean;
}

/** More steps than this are no plan of action. */
const MOST_STEPS = 20;

/**
 * The indicators that, brought to their targets one after the other, raise the body's score to the goal: at every step the
 * one that raises it most. Those in `settled` cannot move. `evaluation` must have been made on `compiled`.
 */
export function roadTo(
  compiled: CompiledPlan,
  evaluation: Evaluation,
  goal: Rational,
  settled: ReadonlySet<string>,
): Road {
  const { measurements, policy, moment, setAside, overrides, body } = evaluation;
  const steps: RoadStep[] = [];
  const supposed: Override[] = [...overrides];
  let now = evaluation;
  const reached = () => now.body.score !== null && now.body.score.compare(goal) >= 0;
  while (!reached() && steps.length < MOST_STEPS) {
    const levers = leversOf(compiled, now).filter(({ indicator }) => !settled.has(indicator));
    const [best] = strongest(levers, 1);
    if (!best) break;
    supposed.push({
      indicator: best.indicator,
      achievement: HUNDRED,
      reason: "",
      author: "",
      date: moment.knownUpTo,
    });
    now = evaluateCompiled(compiled, measurements, policy, moment, setAside, supposed);
    if (now.body.score === null) break;
    steps.push({ indicator: best.indicator, score: now.body.score });
  }
  return { goal, from: body.score, steps, reached: reached() };
}
