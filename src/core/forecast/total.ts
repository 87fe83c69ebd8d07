import { isZero, ONE, type Rational, ratio, rational, sign, sum, ZERO } from "../number/rational.ts";
import { around, point } from "./band.ts";
import type { Projection, Setting } from "./method.ts";
import { comparable, finalOf, type Observation, type Series, shareGone } from "./series.ts";
import { earlier, restOf, stretches } from "./stretches.ts";

/** Less than this of the year says nothing of a total's pace. */
const TOO_EARLY = 30;

/** At this year's pace; null where it is too early to tell one. */
export function byPace(series: Series, last: Observation, setting: Setting): Projection | null {
  const { year } = setting;
  const gone = shareGone(last.day, year);
  const rest = restOf(last, setting);
  if (gone.compare(shareOfDays(TOO_EARLY)) < 0 && !isZero(rest)) return null;
  const paces = stretches(year, series.years.get(year) ?? [], ZERO).map(({ pace }) => pace);
  const mean = isZero(gone) ? ZERO : last.value.div(gone);
  const single = paces.length < 2;
  const seen = single ? [mean.div(rational(2)), mean.mul(ratio(3, 2))] : paces;
  const at = (pace: Rational): Rational => last.value.add(pace.mul(rest));
  return {
    unit: series.unit,
    last,
    method: "pace",
    single,
    still: false,
    years: [],
    band: around(at(mean), seen.map(at)),
  };
}

function shareOfDays(days: number): Rational {
  return ratio(days, 365);
}

/** The years before with an end, and a value on the same day. Null where none has both, or where it is not the year's end. */
export function bySeason(series: Series, last: Observation, setting: Setting): Projection | null {
  const { year, horizon } = setting;
  const gone = shareGone(last.day, year);
  if (sign(last.value) < 0 || isZero(gone) || shareGone(horizon, year).compare(ONE) < 0) return null;
  const years: number[] = [];
  const shares: Rational[] = [];
  for (const other of earlier(series, year)) {
    const final = finalOf(series, other);
    const then = comparable(series, other, last.day, year);
    if (!final || !then || sign(then.value) <= 0 || then.value.compare(final) > 0) continue;
    years.push(other);
    shares.push(then.value.div(final));
  }
  if (shares.length === 0) return null;
  if (isZero(restOf(last, setting)))
    return {
      unit: series.unit,
      last,
      method: "seasonal-pace",
      single: false,
      still: false,
      years,
      band: point(last.value),
    };
  const mean = sum(shares).div(rational(shares.length));
  const ends = [...shares, gone].map((share) => last.value.div(share));
  return {
    unit: series.unit,
    last,
    method: "seasonal-pace",
    single: false,
    still: false,
    years,
    band: around(last.value.div(mean), ends),
  };
}
