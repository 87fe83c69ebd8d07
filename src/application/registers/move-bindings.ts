import { compilePlan } from "../../core/evaluation/compile.ts";
import { quantityKey } from "../../core/formula/quantity-name.ts";
import type { Places } from "../../core/measurement/places.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Writer } from "../../store/store.ts";
import { type BoundQuantity, bindingsOf, subjectOf } from "./bindings.ts";

/**
 * Takes each binding along with its indicator, where a plan that comes into force gives that another place: left with
 * the place, the rule of one indicator would count for another. Where the indicator no longer asks for the quantity the
 * binding ends.
 */
export async function moveBindings(writer: Writer, after: Plan, { moved, taken }: Places): Promise<void> {
  const bound = await bindingsOf(writer);
  const asked = new Map(
    compilePlan(after).nodes.flatMap(({ indicators }) =>
      indicators.map((one) => [one.key, one.asked] as const),
    ),
  );
  const left = new Set([...moved.values(), ...taken]);
  const wanted = new Map<
    string,
    Pick<BoundQuantity, "indicator" | "quantity"> & { rule: BoundQuantity["document"] | null }
  >();
  for (const { indicator, quantity } of bound)
    if (left.has(indicator)) wanted.set(subjectOf(indicator, quantity), { indicator, quantity, rule: null });
  for (const [indicator, was] of moved)
    for (const { quantity, document } of bound.filter((one) => one.indicator === was)) {
      const same = asked.get(indicator)?.find((one) => isSame(one.quantity, quantity));
      if (same)
        wanted.set(subjectOf(indicator, same.quantity), {
          indicator,
          quantity: same.quantity,
          rule: document,
        });
    }
  for (const [subject, content] of wanted) {
    const last = await writer.records.latest("binding", subject);
    await writer.records.add("binding", subject, content, last?.number ?? null);
  }
}

function isSame(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && quantityKey(a) === quantityKey(b));
}
