import { z } from "zod";
import { allOrNothing } from "../achievement.ts";
import { isMet } from "../comparison.ts";
import type { Rule } from "../rule.ts";

/** 100 where the target is met, 0 where it is not. */
export const onOff: Rule<Record<never, never>> = {
  id: "on-off",
  parameters: z.strictObject({}),
  check: () => [],
  graceDays: () => 0,
  apply: (comparison) => {
    const met = isMet(comparison);
    const { kind: _, ...rest } = comparison;
    const params = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
    return allOrNothing(met, { id: met ? "reason-met" : "reason-unmet", params });
  },
};
