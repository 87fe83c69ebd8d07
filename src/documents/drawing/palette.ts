import type { AreaMark } from "./drawn-node.ts";

/** Hues of `style/tree.css`, in the order in which areas take them: neighbours differ for any colour vision. */
export const HUES = 8;

/** What there is to know of an area to mark it. */
interface Coded {
  readonly code: string | null;
}

/** Marks longer than this do not stand on the box's tab. */
const LONGEST = 2;

/**
 * A letter and a hue for each strategic area, in the order of the plan: its code where all have short codes that differ,
 * else A, B, C... by order.
 */
export function areaMarks(areas: readonly Coded[]): AreaMark[] {
  const codes = areas.flatMap(({ code }) => (code !== null && code.length <= LONGEST ? [code] : []));
  const own = codes.length === areas.length && new Set(codes).size === areas.length;
  return areas.map(({ code }, index) => ({
    mark: own && code !== null ? code : ordinal(index),
    hue: (index % HUES) + 1,
  }));
}

/** A..Z, then AA, AB... */
function ordinal(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : ordinal(Math.floor(index / 26) - 1) + letter;
}
