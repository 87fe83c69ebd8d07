import { rational } from "../number/rational.ts";
import type { Achievement } from "./achievement.ts";
import type { Comparison } from "./comparison.ts";
import { cappedRatio } from "./rules/capped-ratio.ts";

/** A body's scoring rules (SMVP, D.Lgs. 150/2009, art. 7), read and checked: `id` and `version` name them in every report. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  /** Which rule, and its parameters as written, for those who show the policy. */
  readonly rule: string;
  readonly parameters: unknown;
  /** Days after a due date in which a milestone still scores something. */
  readonly graceDays: number;
  achieve(comparison: Comparison): Achievement;
}

/** The policy in force where none is given. */
export const DEFAULT_POLICY: Policy = {
  id: "capped-ratio",
  version: "1",
  rule: "capped-ratio",
  parameters: {},
  graceDays: 0,
  achieve: (comparison) => cappedRatio.apply(comparison, { tolerance: rational(0), graceDays: 0 }),
};
