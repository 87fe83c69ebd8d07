import type { Unit } from "../../../core/plan/plan.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { hierarchy } from "../units/hierarchy.ts";

/** Units to tick, offices under their services, services under their areas. */
export function unitChoices(units: readonly Unit[]): readonly Choice[] {
  return hierarchy(units).map(({ unit: { code, name }, depth }) => ({
    value: code,
    label: `${"\u2003".repeat(depth)}${name === code ? code : `${code} ${name}`}`,
  }));
}
