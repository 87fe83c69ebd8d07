import type { Rule } from "./rule.ts";
import { bandsRule } from "./rules/bands.ts";
import { cappedRatio } from "./rules/capped-ratio.ts";
import { linearFromBaseline } from "./rules/linear-from-baseline.ts";
import { onOff } from "./rules/on-off.ts";

/** Every rule by the name a policy calls it. Parameters are checked by the rule's own schema before it sees them. */
export const RULES: ReadonlyMap<string, Rule<never>> = new Map<string, Rule<never>>(
  [cappedRatio, onOff, linearFromBaseline, bandsRule].map((rule) => [rule.id, rule as Rule<never>]),
);
