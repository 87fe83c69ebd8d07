import { indicatorJson, mapped } from "../evaluation/json.ts";
import { toDecimalDigits } from "../number/decimal.ts";
import type { Rational } from "../number/rational.ts";
import type { Band } from "./band.ts";
import type { Forecast, IndicatorForecast, ScoreForecast } from "./forecast.ts";
import type { LatestDay } from "./latest-day.ts";
import type { QuantityForecast } from "./quantity.ts";

/** A forecast for programs: digits as text, days as "2018-12-31", reasons by the ids of their messages. */
export function forecastJson({ moment, body, nodes, units, indicators }: Forecast) {
  return {
    moment,
    body: body && scoreJson(body),
    nodes: mapped(nodes, scoreJson),
    units: mapped(units, scoreJson),
    indicators: mapped(indicators, indicatorForecastJson),
  };
}

function scoreJson({ low, middle, high, coverage }: ScoreForecast) {
  return { ...bandJson({ low, middle, high }), coverage: toDecimalDigits(coverage) };
}

function bandJson({
  low,
  middle,
  high,
}: {
  readonly low: Rational;
  readonly middle: Rational | null;
  readonly high: Rational;
}) {
  return {
    low: toDecimalDigits(low),
    middle: middle && toDecimalDigits(middle),
    high: toDecimalDigits(high),
  };
}

function indicatorForecastJson(found: IndicatorForecast) {
  const { standing, outlook, why, achievement, results, quantities, latest } = found;
  return {
    standing,
    outlook,
    reason: why?.id ?? null,
    value: results && valuesJson(results),
    achievement: achievement && bandJson(achievement),
    quantities: quantities.map(quantityJson),
    latest: latestJson(latest),
  };
}

function valuesJson({
  low,
  middle,
  high,
}: NonNullable<IndicatorForecast["results"]>): Band<string | boolean | null> {
  return {
    low: indicatorJson(low).value,
    middle: indicatorJson(middle).value,
    high: indicatorJson(high).value,
  };
}

function quantityJson({
  asked,
  nature,
  evidence,
  doubtful,
  projections,
  observed,
  observedOn,
  band,
}: QuantityForecast) {
  return {
    quantity: asked.quantity,
    nature,
    evidence,
    doubtful,
    method: projections[0]?.method ?? null,
    years: [...new Set(projections.flatMap(({ years }) => years))],
    observed: toDecimalDigits(observed),
    observedOn,
    ...bandJson(band),
  };
}

function latestJson(latest: LatestDay) {
  const pace = "pace" in latest ? latest.pace : null;
  return {
    kind: latest.kind,
    day: "day" in latest ? latest.day : null,
    needed: "needed" in latest ? toDecimalDigits(latest.needed) : null,
    pace: pace && { perDay: toDecimalDigits(pace.perDay), method: pace.method, between: pace.between },
    reason: latest.kind === "none" ? latest.why.id : null,
  };
}
