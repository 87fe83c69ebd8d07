import type { OfficeForecast } from "../../../application/forecast/office-forecasts.ts";
import type { IndicatorResult } from "../../../core/evaluation/evaluation.ts";
import type { Course } from "../../../core/forecast/course.ts";
import type { IndicatorForecast } from "../../../core/forecast/forecast.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { withUnit } from "../../../messages/target-words.ts";
import { datumWords, shownNumber, valueWords } from "../../../messages/value-words.ts";
import { momentWords } from "../explanation/moment-words.ts";
import { type CourseChart, courseChart } from "./course-chart.ts";
import { latestWords, whyWords } from "./latest-words.ts";
import { type QuantityWords, quantityWords } from "./method-words.ts";

/** The forecast of an indicator, ready to be shown. */
export interface IndicatorForecastView {
  readonly outlook: string | null;
  /** Why there is no forecast; null where there is one. */
  readonly why: string | null;
  /** The chart says its finding. */
  readonly finding: string;
  readonly chart: CourseChart | null;
  readonly value: { readonly middle: string; readonly range: string | null } | null;
  readonly achievement: IndicatorForecast["achievement"];
  readonly notes: readonly string[];
  readonly quantities: readonly QuantityWords[];
  /** Null where nobody would ask: a roll-up, what is settled. */
  readonly latest: readonly string[] | null;
  readonly offices: readonly string[];
}

export interface ForecastData {
  readonly forecast: IndicatorForecast;
  readonly year: number;
  readonly course: readonly Course[];
  readonly offices: readonly OfficeForecast[];
}

/** Null where there is nothing to tell: the indicator does not count in the year. */
export function indicatorForecastView(
  { forecast, year, course, offices }: ForecastData,
  result: IndicatorResult,
  words: Catalogue,
): IndicatorForecastView | null {
  if (result.status === "not-applicable") return null;
  const { standing, outlook, results, why, latest, quantities } = forecast;
  const still = quantities.some(({ projections }) => projections.some((one) => one.still));
  const told = standing === "forecast" || standing === "none" || standing === "open";
  return {
    outlook:
      standing === "forecast"
        ? outlook && words.format(OUTLOOKS[outlook])
        : words.format(STANDINGS[standing]),
    why: why && whyWords(why, words),
    finding: words.format("forecast-course-finding", { outlook: outlook ?? "none" }),
    chart: standing === "forecast" ? courseChart(year, course, results, words) : null,
    value: standing === "settled" ? null : valueText(results, words),
    achievement: standing === "settled" ? null : forecast.achievement,
    notes: still ? [words.format("forecast-still")] : [],
    quantities: quantities.map((one) => quantityWords(one, words)),
    latest: told && why === null ? latestWords(latest, words) : null,
    offices: offices.map(({ round, expected, by, at }) =>
      words.format("forecast-office", {
        round: round.title,
        value:
          expected.kind === "number"
            ? withUnit(expected.value, result.target?.unit ?? null, words, (x) => shownNumber(x, words).text)
            : datumWords(expected, words),
        by,
        when: momentWords(at, words),
      }),
    ),
  };
}

const OUTLOOKS = {
  certain: "forecast-outlook-certain",
  possible: "forecast-outlook-possible",
  "out-of-reach": "forecast-outlook-out-of-reach",
} as const;

const STANDINGS = {
  settled: "forecast-outlook-settled",
  open: "forecast-outlook-open",
  none: "forecast-none",
  children: "forecast-outlook-children",
} as const;

function valueText(results: IndicatorForecast["results"], words: Catalogue): IndicatorForecastView["value"] {
  if (results === null) return null;
  const [low, middle, high] = [results.low, results.middle, results.high].map((one) =>
    valueWords(one, words),
  );
  if (!low || !middle || !high) return null;
  return { middle, range: low === high ? null : words.format("forecast-range", { low, high }) };
}
