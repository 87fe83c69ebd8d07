import type { SharedQuantity } from "../../../core/plan/arrangements.ts";
import type { Prepared } from "../../../core/plan/edit/edit.ts";
import { quantityNames } from "../../../core/plan/edit/shares.ts";

/** A quantity as an indicator's formula names it. */
export interface QuantityUse {
  readonly indicator: string;
  readonly name: string;
  readonly quantity: string;
  /** What the form sends. */
  readonly value: string;
}

export interface SharedView {
  readonly shared: readonly { readonly name: string; readonly uses: readonly QuantityUse[] }[];
  /** Names that several indicators use and that are not shared yet. */
  readonly suggested: readonly { readonly name: string; readonly uses: readonly QuantityUse[] }[];
  /** All that could be shared. */
  readonly all: readonly QuantityUse[];
}

export function sharedView({ plan, arrangements }: Prepared): SharedView {
  const all = plan.nodes.flatMap(({ indicators }) =>
    indicators.flatMap((one) =>
      quantityNames(one).map((quantity) => ({
        indicator: one.id,
        name: one.name,
        quantity,
        value: useValue(one.id, quantity),
      })),
    ),
  );
  const taken = new Set(
    arrangements.shared.flatMap(({ uses }) => uses.map((use) => useValue(use.indicator, use.quantity))),
  );
  const free = all.filter(({ value }) => !taken.has(value));
  const byName = new Map<string, QuantityUse[]>();
  for (const use of free) {
    const key = use.quantity.toLowerCase().replace(/\s+/g, " ").trim();
    byName.set(key, [...(byName.get(key) ?? []), use]);
  }
  return {
    shared: arrangements.shared.map(({ name, uses }) => ({ name, uses: usesOf(uses, all) })),
    suggested: [...byName.values()]
      .filter((uses) => new Set(uses.map(({ indicator }) => indicator)).size > 1)
      .map((uses) => ({ name: uses[0]?.quantity ?? "", uses })),
    all: free,
  };
}

function usesOf(uses: SharedQuantity["uses"], all: readonly QuantityUse[]): QuantityUse[] {
  return uses.flatMap(
    (use) =>
      all.find(
        ({ indicator, quantity }) => indicator === use.indicator && quantity === (use.quantity ?? quantity),
      ) ?? [],
  );
}

/** An indicator and a quantity in one field of a form. */
export function useValue(indicator: string, quantity: string | null): string {
  return JSON.stringify([indicator, quantity]);
}

/** The uses that a form sent; what is none is left out. */
export function readUses(values: readonly string[]): { indicator: string; quantity: string | null }[] {
  return values.flatMap((value) => {
    try {
      const read: unknown = JSON.parse(value);
      if (!Array.isArray(read)) return [];
      const [indicator, quantity]: unknown[] = read;
      if (typeof indicator !== "string") return [];
      return [{ indicator, quantity: typeof quantity === "string" ? quantity : null }];
    } catch {
      return [];
    }
  });
}
