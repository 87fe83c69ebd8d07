import { isZero, type Rational, rational, sign, sum, ZERO } from "../number/rational.ts";
import { dateOfDay, dayNumber, daysBetween, type IsoDate } from "../period/iso-date.ts";
import { lastDayOf } from "../period/years.ts";
import type { QuantityForecast } from "./quantity.ts";
import { apart, finalOf, type Series } from "./series.ts";

/** The fastest that a quantity was ever seen to move, in units a day. */
export interface Pace {
  readonly perDay: Rational;
  /** "best-seen" between two days; "twice-so-far" where only one pace was ever seen. */
  readonly method: "best-seen" | "twice-so-far";
  /** The stretch in which it was seen; null where several units each had their own. */
  readonly between: { readonly from: IsoDate; readonly to: IsoDate } | null;
}

/** The fastest stretch of each unit in the wanted direction, together; null where nothing ever moved that way. */
export function bestPace(one: QuantityForecast, year: number, direction: 1 | -1): Pace | null {
  const best = one.series.map((series) => {
    const found = pacesOf(series, year, one).filter(({ perDay }) => sign(perDay) === direction);
    return {
      best: found.reduce<(typeof found)[number] | null>(
        (top, next) => (top === null || next.perDay.abs().compare(top.perDay.abs()) > 0 ? next : top),
        null,
      ),
      only: found.length < 2,
    };
  });
  const total = sum(best.flatMap(({ best: top }) => top?.perDay.abs() ?? []));
  if (isZero(total)) return null;
  const [first] = best;
  if (one.nature === "total" && best.every(({ only }) => only))
    return { perDay: total.mul(rational(2)), method: "twice-so-far", between: null };
  const between = best.length === 1 && first?.best ? { from: first.best.from, to: first.best.to } : null;
  return { perDay: total, method: "best-seen", between };
}

interface Stretch {
  readonly perDay: Rational;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Stretches of every year seen, a total's from nothing on the first day, a level's from the year before. */
function pacesOf(series: Series, year: number, { nature, stated }: QuantityForecast): Stretch[] {
  const found: Stretch[] = [];
  for (const [one, observed] of series.years) {
    if (one > year) continue;
    const start = lastDayOf(one - 1);
    const before = finalOf(series, one - 1) ?? (one === year ? stated : null);
    const begun = nature === "total" ? ZERO : before;
    let last = begun ? { day: start, value: begun } : null;
    for (const { day, value } of apart(one, observed)) {
      const days = last ? daysBetween(last.day, day) : 0;
      if (last && days > 0)
        found.push({
          perDay: value.sub(last.value).div(rational(days)),
          from: dateAfter(last.day),
          to: day,
        });
      last = { day, value };
    }
  }
  return found;
}

function dateAfter(day: IsoDate): IsoDate {
  return dateOfDay(dayNumber(day) + 1);
}
