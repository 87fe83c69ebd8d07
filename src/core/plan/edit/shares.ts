import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import { parseNormal } from "../../formula/normal.ts";
import { quantitiesOf } from "../../formula/quantities.ts";
import type { SharedQuantity } from "../arrangements.ts";
import type { Indicator } from "../plan.ts";
import { type Edit, type Edited, LONGEST, type Prepared } from "./edit.ts";
import { done, folded, refused } from "./outcome.ts";
import { indicatorOf } from "./parts.ts";

/** Names of what an indicator's formula asks to be measured, each once. */
export function quantityNames({ formula }: Pick<Indicator, "formula">): readonly string[] {
  const expression = parseNormal(formula.normal);
  return expression ? [...new Set(quantitiesOf(expression).map(({ name }) => name))] : [];
}

/** Declares that quantities of several indicators are one, measured once; replaces what the name stood for. */
export function share(prepared: Prepared, edit: Extract<Edit, { kind: "share-quantity" }>): Edited {
  const { plan, arrangements } = prepared;
  const name = folded(edit.name);
  if (name === "") return refused("edit-empty", { field: "shared-name" });
  if (name.length > LONGEST.title)
    return refused("edit-too-long", { field: "shared-name", most: LONGEST.title });
  const others = arrangements.shared.filter((one) => one.name !== name);
  const uses = new Map<string, SharedQuantity["uses"][number]>();
  for (const { indicator, quantity } of edit.uses) {
    const found = indicatorOf(plan, indicator);
    if (found === null) return refused("edit-subject-unknown", { subject: indicator });
    const known = quantityNames(found.indicator);
    const named = quantity ?? (known.length === 1 ? known[0] : undefined);
    if (named === undefined || !known.includes(named))
      return refused("edit-quantity-unknown", { quantity: quantity ?? "", indicator, known }, indicator);
    const taken = others.find((other) =>
      other.uses.some((use) => use.indicator === indicator && use.quantity === named),
    );
    if (taken)
      return refused("edit-quantity-shared", { quantity: named, indicator, name: taken.name }, indicator);
    uses.set(`${indicator} ${named}`, { indicator, quantity: named });
  }
  if (uses.size < 2) return refused("edit-share-alone", { name });
  const shared = [...others, { name, uses: [...uses.values()] }].sort((a, b) => (a.name < b.name ? -1 : 1));
  return done({ plan, arrangements: { ...arrangements, shared } });
}

export function unshare({ plan, arrangements }: Prepared, name: string): Edited {
  const shared = arrangements.shared.filter((one) => one.name !== name);
  if (shared.length === arrangements.shared.length) return refused("edit-share-unknown", { name });
  return done({ plan, arrangements: { ...arrangements, shared } });
}

/** Uses that an indicator's formula no longer names are dropped, and told; a quantity used once is shared no more. */
export function withoutLostShares(
  prepared: Prepared,
  indicator: string,
): { readonly prepared: Prepared; readonly diagnostics: readonly Diagnostic[] } {
  const found = indicatorOf(prepared.plan, indicator);
  const known = found ? quantityNames(found.indicator) : [];
  const lost = (use: SharedQuantity["uses"][number]) =>
    use.indicator === indicator &&
    !(use.quantity === null ? known.length === 1 : known.includes(use.quantity));
  const { arrangements } = prepared;
  const touched = arrangements.shared.filter(({ uses }) => uses.some(lost));
  if (touched.length === 0) return { prepared, diagnostics: [] };
  const shared = arrangements.shared
    .map((one) => ({ ...one, uses: one.uses.filter((use) => !lost(use)) }))
    .filter(({ uses }) => uses.length > 1);
  return {
    prepared: { plan: prepared.plan, arrangements: { ...arrangements, shared } },
    diagnostics: touched.map(({ name }) =>
      diagnostic("edit-share-dropped", "info", { name, indicator }, { subject: indicator }),
    ),
  };
}
