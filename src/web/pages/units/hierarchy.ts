import type { Unit } from "../../../core/plan/plan.ts";

/** A unit and how deep it stands: 0 for one under no other. */
export interface RankedUnit {
  readonly unit: Unit;
  readonly depth: number;
}

/** Offices under services, services under areas, in the plan's order. A unit whose parent is unknown, or its own, stands first. */
export function hierarchy(units: readonly Unit[]): readonly RankedUnit[] {
  const known = new Set(units.map(({ code }) => code));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const above = unit.parent !== null && known.has(unit.parent) ? unit.parent : null;
    children.set(above, [...(children.get(above) ?? []), unit]);
  }
  const ranked: RankedUnit[] = [];
  const seen = new Set<Unit>();
  const add = (unit: Unit, depth: number): void => {
    if (seen.has(unit)) return;
    seen.add(unit);
    ranked.push({ unit, depth });
    for (const child of children.get(unit.code) ?? []) add(child, depth + 1);
  };
  for (const unit of children.get(null) ?? []) add(unit, 0);
  // What is left hangs from itself in a circle.
  for (const unit of units) add(unit, 0);
  return ranked;
}
