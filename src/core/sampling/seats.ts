/**
 * How a size is divided among strata in proportion to their numbers, by largest remainders (Hamilton's method): each
 * gets the whole part of its quota `size * n / N`, and what is left goes one by one to the largest remainders, of equal
 * ones to the stratum whose name comes first in order of code units. No stratum gets more than it has.
 */
export function seatsOf(counts: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const wanted = Math.min(Math.max(0, size), total);
  if (total === 0) return new Map();
  const quotas = [...counts]
    .map(([stratum, count]) => ({
      stratum,
      seats: Math.floor((wanted * count) / total),
      remainder: (wanted * count) % total,
    }))
    .sort((a, b) => b.remainder - a.remainder || (a.stratum < b.stratum ? -1 : 1));
  const left = wanted - quotas.reduce((sum, { seats }) => sum + seats, 0);
  return new Map(quotas.map(({ stratum, seats }, index) => [stratum, index < left ? seats + 1 : seats]));
}
