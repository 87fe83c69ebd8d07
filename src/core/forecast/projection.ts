import { isZero, ONE, type Rational, ratio, rational, sign, sum, ZERO } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import { around, type Band, point, widened } from "./band.ts";
import type { NatureFound } from "./nature.ts";
import { apart, comparable, finalOf, type Observation, type Series, shareGone } from "./series.ts";

/** How a quantity is carried to the end of the year. */
export type Method =
  /** A total goes on at this year's pace: low at the slowest stretch seen, high at the fastest. */
  | "pace"
  /** A total over the share of the final one that earlier years had reached by the same day. */
  | "seasonal-pace"
  /** A level stays; the ends are the steepest fall and rise seen. */
  | "carried-forward"
  /** Set once for the year. */
  | "as-given"
  /** A mean stays; the ends are the lowest and the highest seen. */
  | "last-mean";

/** A unit's part of a quantity on the horizon. */
export interface Projection {
  readonly unit: string | null;
  readonly last: Observation;
  readonly method: Method;
  /** Observed once: the spread is a convention, half the pace and half as much again. */
  readonly single: boolean;
  /** Nothing was ever seen to change: the band is the value itself, and says nothing of how far it may move. */
  readonly still: boolean;
  /** Earlier years that it rests on. */
  readonly years: readonly number[];
  readonly band: Band<Rational>;
}

/** What it is projected in. */
export interface Setting {
  readonly year: number;
  /** The day projected to: the end of the year, or the target's own deadline. */
  readonly horizon: IsoDate;
  /** Last year's value as the plan states it. */
  readonly stated: Rational | null;
}

/** Less than this of the year says nothing of a total's pace. */
const TOO_EARLY = 30;

/** Null where there is nothing to project from: nothing observed this year, or too early for a total. */
export function project(series: Series, found: NatureFound, setting: Setting): Projection | null {
  const observed = series.years.get(setting.year) ?? [];
  const last = observed.at(-1);
  if (!last) return null;
  const own = projected(series, found.nature, last, setting);
  if (!own) return null;
  if (!found.doubtful) return own;
  const other = projected(series, found.nature === "total" ? "level" : "total", last, setting);
  return other ? { ...own, band: widened(own.band, other.band) } : own;
}

function projected(
  series: Series,
  nature: NatureFound["nature"],
  last: Observation,
  setting: Setting,
): Projection | null {
  const base = { unit: series.unit, last, single: false, still: false, years: [] };
  switch (nature) {
    case "given":
      return { ...base, method: "as-given", band: point(last.value) };
    case "mean":
      return { ...base, method: "last-mean", ...meanBand(series, last, setting) };
    case "level":
      return { ...base, method: "carried-forward", ...levelBand(series, last, setting) };
    case "total":
      return bySeason(series, last, setting) ?? byPace(series, last, setting);
  }
}

/** Stretches between observations far enough apart, the first from nothing at the year's beginning. Paces are per year. */
function stretches(
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
function restOf(last: Observation, { year, horizon }: Setting): Rational {
  const rest = shareGone(horizon, year).sub(shareGone(last.day, year));
  return sign(rest) > 0 ? rest : ZERO;
}

function byPace(series: Series, last: Observation, setting: Setting): Projection | null {
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
function bySeason(series: Series, last: Observation, setting: Setting): Projection | null {
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

function levelBand(
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

function meanBand(
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

function earlier({ years }: Series, year: number): number[] {
  return [...years.keys()].filter((other) => other < year).sort((a, b) => a - b);
}
