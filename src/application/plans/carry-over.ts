import { type Arrangements, isSettled, NO_ARRANGEMENTS } from "../../core/plan/arrangements.ts";
import { applyEdit } from "../../core/plan/edit/apply.ts";
import type { Edit, Prepared } from "../../core/plan/edit/edit.ts";
import { indicatorOf } from "../../core/plan/edit/parts.ts";
import type { Plan } from "../../core/plan/plan.ts";

/**
 * What a body has decided about the plan in force, for a plan imported after it: readings chosen for the same words,
 * who answers, what is shared. What no longer fits is left behind.
 */
export function carriedOver(plan: Plan, from: Prepared | null): Prepared {
  const fresh: Prepared = { plan, arrangements: NO_ARRANGEMENTS };
  if (from === null) return fresh;
  return editsOf(plan, from.plan, from.arrangements).reduce((prepared, edit) => {
    const edited = applyEdit(prepared, edit);
    return edited.done ? edited.prepared : prepared;
  }, fresh);
}

function editsOf(plan: Plan, before: Plan, { responsible, shared, settled = {} }: Arrangements): Edit[] {
  const readings = Object.keys(settled).flatMap((indicator): Edit[] => {
    const [was, is] = [before, plan].map((one) => indicatorOf(one, indicator)?.indicator);
    const same = was && is && was.formula.text === is.formula.text;
    return same && isSettled({ responsible, shared, settled }, was)
      ? [{ kind: "settle-reading", indicator, normal: was.formula.normal }]
      : [];
  });
  return [
    ...readings,
    ...Object.entries(responsible).map(
      ([indicator, unit]): Edit => ({ kind: "set-responsible", indicator, unit }),
    ),
    ...shared.map(
      ({ name, uses }): Edit => ({
        kind: "share-quantity",
        name,
        uses: uses
          .filter(({ indicator }) => indicatorOf(plan, indicator) !== null)
          .map((use) => ({ ...use })),
      }),
    ),
  ];
}
