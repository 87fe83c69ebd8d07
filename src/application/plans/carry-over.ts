import { placeOf, placesChanged } from "../../core/measurement/places.ts";
import { type Arrangements, isSettled, NO_ARRANGEMENTS } from "../../core/plan/arrangements.ts";
import { applyEdit } from "../../core/plan/edit/apply.ts";
import type { Edit, Prepared } from "../../core/plan/edit/edit.ts";
import { indicatorOf } from "../../core/plan/edit/parts.ts";
import type { Plan } from "../../core/plan/plan.ts";

/**
 * What a body has decided about the plan in force, for a plan imported after it: readings chosen for the same words,
 * who answers, what is shared, each where its indicator is now. What no longer fits is left behind.
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
  // What was decided of one rewritten is offered again: who prepares the plan sees it, and nothing is measured by it.
  const now = placeOf(placesChanged(before, plan, () => true));
  const readings = Object.keys(settled).flatMap((id): Edit[] => {
    const indicator = now(id);
    if (indicator === null) return [];
    const [was, is] = [indicatorOf(before, id)?.indicator, indicatorOf(plan, indicator)?.indicator];
    const same = was && is && was.formula.text === is.formula.text;
    return same && isSettled({ responsible, shared, settled }, was)
      ? [{ kind: "settle-reading", indicator, normal: was.formula.normal }]
      : [];
  });
  return [
    ...readings,
    ...Object.entries(responsible).flatMap(([id, unit]): Edit[] => {
      const indicator = now(id);
      return indicator === null ? [] : [{ kind: "set-responsible", indicator, unit }];
    }),
    ...shared.map(
      ({ name, uses }): Edit => ({
        kind: "share-quantity",
        name,
        uses: uses.flatMap((use) => {
          const indicator = now(use.indicator);
          return indicator === null || indicatorOf(plan, indicator) === null ? [] : [{ ...use, indicator }];
        }),
      }),
    ),
  ];
}
