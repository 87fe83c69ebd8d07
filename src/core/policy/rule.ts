import type { ZodType } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Achievement } from "./achievement.ts";
import type { Comparison } from "./comparison.ts";

/** One way of scoring. A rule is a file of `rules/`: its parameters, their check, what it gives and why, side by side. */
export interface Rule<P> {
  readonly id: string;
  /** Shape of `parameters` in the policy's JSON; absent ones take their defaults. */
  readonly parameters: ZodType<P>;
  /** What the shape alone cannot say: errors, and where there is none warnings, with which the policy can be used. */
  check(parameters: P): Diagnostic[];
  apply(comparison: Comparison, parameters: P): Achievement;
  /** Days after the due date in which a milestone still scores something. */
  graceDays(parameters: P): number;
}
