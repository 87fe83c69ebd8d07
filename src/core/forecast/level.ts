import { isZero } from "../number/rational.ts";
import { around, point } from "./band.ts";
import type { Projection, Setting } from "./method.ts";
import { comparable, finalOf, type Observation, type Series } from "./series.ts";
import { earlier, restOf, stretches } from "./stretches.ts";

/** The last value, with what was seen to fall and to rise. */
export function levelBand(
  series: Series,
  last: Observation,
  setting: Setting,
): Pick<Projection, "band" | "still" | "years"> {
  const { year, stated } = setting;
  const rest = restOf(last, setting);
  const start = finalOf(series, year - 1) ?? stated;
  const steps = stretches(year, series.years.get(year) ?? [], start).map(({ pace }) => pace.mul(rest));
  const years: number[] = [];
  if (!isZero(rest)) {
    for (const other of earlier(series, year)) {
      const final = finalOf(series, other);
      const then = comparable(series, other, last.day, year);
      if (!final || !then) continue;
      years.push(other);
      steps.push(final.sub(then.value));
    }
  }
  const ends = steps.map((step) => last.value.add(step));
  return { band: around(last.value, ends), still: steps.length === 0, years };
}

/** The last mean, among those seen. */
export function meanBand(
  series: Series,
  last: Observation,
  setting: Setting,
): Pick<Projection, "band" | "still" | "years"> {
  const { year } = setting;
  if (isZero(restOf(last, setting))) return { band: point(last.value), still: false, years: [] };
  const before = finalOf(series, year - 1);
  const seen = (series.years.get(year) ?? []).map(({ value }) => value);
  const all = before ? [...seen, before] : seen;
  return { band: around(last.value, all), still: all.length < 2, years: before ? [year - 1] : [] };
}
