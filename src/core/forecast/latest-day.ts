import type { IndicatorResult, Moment } from "../evaluation/evaluation.ts";
import { isZero, ONE, type Rational, rational, sign, sum } from "../number/rational.ts";
import { dateOfDay, dayNumber, daysBetween, type IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import { isMet, type NumberComparison } from "../policy/comparison.ts";
import { bestPace, type Pace } from "./best-pace.ts";
import type { QuantityForecast, Why } from "./quantity.ts";
import { dayOfYear } from "./series.ts";

export type { Pace } from "./best-pace.ts";

/** Until when something can be done about a target. */
export type LatestDay =
  /** The target is met, and what is measured can only grow. */
  | { readonly kind: "reached" }
  /** The target is met as things stand. */
  | { readonly kind: "met" }
  | {
      readonly kind: "day";
      readonly day: IsoDate;
      /** What the quantity must come to. */
      readonly needed: Rational;
      readonly pace: Pace;
    }
  /** Even at the best pace seen from tomorrow on it is not reached. */
  | {
      readonly kind: "too-late";
      /** The day on which it would have been enough; null where no day of the year was. */
      readonly day: IsoDate | null;
      readonly needed: Rational;
      readonly pace: Pace;
      /** What would be needed a day from tomorrow on; null where no day is left. */
      readonly perDay: Rational | null;
    }
  /** A total that must stay under a bound passes it on this day at the pace so far. */
  | { readonly kind: "limit"; readonly day: IsoDate; readonly needed: Rational }
  /** At the pace so far it stays within its bound. */
  | { readonly kind: "keeps"; readonly needed: Rational }
  /** A bound on a total that is passed already. */
  | { readonly kind: "passed"; readonly needed: Rational }
  /** A milestone: its own day. */
  | { readonly kind: "due"; readonly day: IsoDate }
  | { readonly kind: "none"; readonly why: Why };

/** The indicator's result where a quantity comes to a total. */
export type Supposing = (forecast: QuantityForecast, total: Rational) => IndicatorResult;

const NONE = (id: string): LatestDay => ({ kind: "none", why: { id, params: {} } });

/**
 * The last day on which it is still useful to act: nothing more done until then, and from that day on the best pace ever
 * seen until the horizon, just reaches the target. One quantity must move the value, in a straight line, the others
 * standing where they are expected.
 */
export function latestDay(
  quantities: readonly QuantityForecast[],
  moment: Moment,
  horizon: IsoDate,
  supposing: Supposing,
): LatestDay {
  const moving = quantities.filter(({ nature }) => nature === "total" || nature === "level");
  if (quantities.some(({ nature }) => nature === "mean")) return NONE("latest-none-mean");
  const [one] = moving;
  if (!one) return NONE("latest-none-given");
  if (moving.length > 1) return NONE("latest-none-several");
  const needed = neededOf(one, supposing);
  if (!needed) return NONE("latest-none-bound");
  const met = isMet(needed.comparison);
  if (one.nature === "total" && !needed.rises) return limitOf(one, needed.total, met, moment.year, horizon);
  if (met) return { kind: one.nature === "total" ? "reached" : "met" };
  const pace = bestPace(one, moment.year, needed.rises ? 1 : -1);
  if (!pace) return NONE("latest-none-pace");
  const total = isCounted(one) ? whole(needed.total, needed.rises) : needed.total;
  const distance = total.sub(one.observed).abs();
  const days = Number(distance.div(pace.perDay).ceil().valueOf());
  const tomorrow = dayNumber(moment.observedUpTo) + 1;
  const day = dayNumber(horizon) + 1 - days;
  if (day >= tomorrow) return { kind: "day", day: dateOfDay(day), needed: total, pace };
  const left = dayNumber(horizon) + 1 - tomorrow;
  const perDay = left > 0 ? distance.div(rational(left)) : null;
  const once = dateOfDay(day);
  return {
    kind: "too-late",
    day: once > lastDayOf(moment.year - 1) ? once : null,
    needed: total,
    pace,
    perDay,
  };
}

interface Needed {
  readonly total: Rational;
  /** The quantity must come up to it; else it must not go beyond. */
  readonly rises: boolean;
  /** As things stand. */
  readonly comparison: NumberComparison;
}

/** The total at which the value meets its bound, where the value moves in a straight line with it; null otherwise. */
function neededOf(one: QuantityForecast, supposing: Supposing): Needed | null {
  const at = (total: Rational): NumberComparison | null => {
    const comparison = supposing(one, total).comparing?.comparison;
    return comparison && "measured" in comparison && typeof comparison.measured !== "boolean"
      ? (comparison as NumberComparison)
      : null;
  };
  const [here, next] = [at(one.observed), at(one.observed.add(ONE))];
  if (!here || !next) return null;
  const slope = next.measured.sub(here.measured);
  if (isZero(slope)) return null;
  const up = here.kind === "at-least" || (here.kind === "within" && here.measured.compare(here.from) < 0);
  const bound = here.kind === "within" ? (up ? here.from : here.to) : here.bound;
  const total = one.observed.add(bound.sub(here.measured).div(slope));
  const there = at(total);
  if (!there?.measured.equals(bound)) return null;
  return { total, rises: up === sign(slope) > 0, comparison: here };
}

function limitOf(
  one: QuantityForecast,
  needed: Rational,
  met: boolean,
  year: number,
  horizon: IsoDate,
): LatestDay {
  if (!met) return { kind: "passed", needed };
  const perDay = sum(
    one.projections.map(({ last }) => last.value.div(rational(Math.max(1, dayOfYear(last.day, year))))),
  );
  if (sign(perDay) <= 0) return { kind: "keeps", needed };
  const days = Number(needed.sub(one.observed).div(perDay).floor().valueOf());
  const left = daysBetween(one.observedOn, horizon);
  if (days >= left) return { kind: "keeps", needed };
  return { kind: "limit", day: dateOfDay(dayNumber(one.observedOn) + days), needed };
}

/** All that was ever seen of it is whole: so is what is needed. */
function isCounted({ series }: QuantityForecast): boolean {
  return series.every(({ years }) => [...years.values()].flat().every(({ value }) => value.d === 1n));
}

function whole(value: Rational, up: boolean): Rational {
  return up ? value.ceil() : value.floor();
}
