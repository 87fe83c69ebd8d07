import { isZero, type Rational, sign, ZERO } from "../number/rational.ts";
import type { Setting } from "./method.ts";
import { apart, type Observation, type Series, shareGone } from "./series.ts";

/** Stretches between observations far enough apart, the first from nothing at the year's beginning. Paces are per year. */
export function stretches(
  year: number,
  observed: readonly Observation[],
  from: Rational | null,
): { readonly pace: Rational }[] {
  let before = from === null ? null : { share: ZERO, value: from };
  const found: { pace: Rational }[] = [];
  for (const { day, value } of apart(year, observed)) {
    const share = shareGone(day, year);
    const length = before ? share.sub(before.share) : ZERO;
    if (before && !isZero(length)) found.push({ pace: value.sub(before.value).div(length) });
    before = { share, value };
  }
  return found;
}

/** What is left of the year, from the last observation to the horizon. */
export function restOf(last: Observation, { year, horizon }: Setting): Rational {
  const rest = shareGone(horizon, year).sub(shareGone(last.day, year));
  return sign(rest) > 0 ? rest : ZERO;
}

/** Years before, in order. */
export function earlier({ years }: Series, year: number): number[] {
  return [...years.keys()].filter((other) => other < year).sort((a, b) => a - b);
}
