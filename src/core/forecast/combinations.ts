import type { Band } from "./band.ts";
import type { QuantityForecast } from "./quantity.ts";

/** More quantities than this are not tried in every combination. */
const MOST_COMBINED = 5;

/** Every choice of an end for each quantity whose band has two; beyond a few, all at one end and each alone. */
export function combinations(quantities: readonly QuantityForecast[]): (keyof Band<unknown>)[][] {
  const wide = quantities.map(({ band }) => !band.low.equals(band.high));
  const moving = wide.filter(Boolean).length;
  if (moving === 0) return [];
  const ends = ["low", "high"] as const;
  if (moving > MOST_COMBINED)
    return ends.flatMap((end) => [
      wide.map(() => end),
      ...quantities.map((_, i) => wide.map((__, j) => (i === j ? end : ("middle" as const)))),
    ]);
  let all: (keyof Band<unknown>)[][] = [[]];
  for (const one of wide)
    all = all.flatMap((pick) => (one ? ends.map((end) => [...pick, end]) : [[...pick, "middle" as const]]));
  return all;
}
