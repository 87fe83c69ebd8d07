import { baselinePlace } from "../evaluation/baseline.ts";
import type { CompiledIndicator } from "../evaluation/compile.ts";
import type { Moment } from "../evaluation/evaluation.ts";
import { quantityKey } from "../formula/quantity-name.ts";
import { typeOfName } from "../formula/types.ts";
import type { Asked } from "../measurement/asked.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { HUNDRED, isZero, ONE, type Rational, rational, sign, sum, ZERO } from "../number/rational.ts";
import type { IsoDate } from "../period/iso-date.ts";
import { type Band, clamped } from "./band.ts";
import { type Evidence, type Nature, natureOf } from "./nature.ts";
import { type Projection, project } from "./projection.ts";
import { type Series, seriesOf } from "./series.ts";

/** Why there is no forecast: a message id with its parameters. */
export interface Why {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A quantity of this year as it is expected at the end of it. */
export interface QuantityForecast {
  readonly asked: Asked;
  readonly nature: Nature;
  readonly evidence: Evidence;
  readonly doubtful: boolean;
  /** One for each unit that contributes. */
  readonly projections: readonly Projection[];
  /** The last day observed, of any unit. */
  readonly observedOn: IsoDate;
  /** As it stands, all units together. */
  readonly observed: Rational;
  readonly band: Band<Rational>;
  readonly series: readonly Series[];
  /** Last year's value as the plan states it. */
  readonly stated: Rational | null;
}

/** What is forecast, or why it is not. */
export type Forecasting =
  | { readonly kind: "forecast"; readonly forecast: QuantityForecast }
  | { readonly kind: "none"; readonly why: Why };

/** Forecasts one quantity of an indicator from its rows that count at the moment. */
export function forecastQuantity(
  c: CompiledIndicator,
  asked: Asked,
  rows: readonly Measurement[],
  moment: Moment,
  firstYear: number,
  horizon: IsoDate,
): Forecasting {
  const { year, observedUpTo } = moment;
  const series = seriesOf(c, asked, rows);
  const params = { quantity: asked.quantity ?? c.indicator.name, year };
  const contributing = series.filter(({ years }) => (years.get(year)?.length ?? 0) > 0);
  if (contributing.length === 0) return { kind: "none", why: { id: "forecast-none-unmeasured", params } };
  const stated = statedBefore(c, asked, year, firstYear);
  const found = natureOf(c, asked, contributing, year, observedUpTo, stated);
  if (!found) return { kind: "none", why: { id: "forecast-none-unclear", params } };
  const setting = { year, horizon, stated: contributing.length === 1 ? stated : null };
  const projections = contributing.flatMap((one) => project(one, found, setting) ?? []);
  if (projections.length < contributing.length)
    return { kind: "none", why: { id: "forecast-none-too-early", params } };
  const bounded = projections.map((one) => ({
    ...one,
    band: withinBounds(one.band, c, asked, contributing, projections.length === 1),
  }));
  const days = bounded.map(({ last }) => last.day).sort();
  return {
    kind: "forecast",
    forecast: {
      asked,
      ...found,
      projections: bounded,
      observedOn: days.at(-1) ?? observedUpTo,
      observed: together(asked, bounded, ({ last }) => last.value),
      band: {
        low: together(asked, bounded, ({ band }) => band.low),
        middle: together(asked, bounded, ({ band }) => band.middle),
        high: together(asked, bounded, ({ band }) => band.high),
      },
      series: contributing,
      stated: setting.stated,
    },
  };
}

/** Units' parts joined as the evaluation joins them. */
function together(
  { joining }: Asked,
  parts: readonly Projection[],
  valueIn: (part: Projection) => Rational,
): Rational {
  if (joining === "sum") return sum(parts.map(valueIn));
  const weights = parts.map(({ last }) => last.n ?? ONE);
  const total = sum(weights);
  if (isZero(total)) return sum(parts.map(valueIn)).div(rational(parts.length));
  return sum(parts.map((part, i) => valueIn(part).mul(weights[i] ?? ONE))).div(total);
}

/** Last year's value of the quantity, where the plan's baseline is that. */
function statedBefore(c: CompiledIndicator, asked: Asked, year: number, firstYear: number): Rational | null {
  const place = baselinePlace(c.expression, c.indicator.baseline, year, firstYear);
  if (!place || place.year !== year - 1 || asked.quantity === null) return null;
  return place.key === quantityKey(asked.quantity) ? c.indicator.baseline.value : null;
}

/**
 * A quantity that was never below zero stays so; a percentage that was never above 100 too; of the activities listed no
 * more are done than there are.
 */
function withinBounds(
  band: Band<Rational>,
  c: CompiledIndicator,
  asked: Asked,
  series: readonly Series[],
  alone: boolean,
): Band<Rational> {
  const seen = series.flatMap(({ years }) => [...years.values()].flat().map(({ value }) => value));
  const from = seen.every((value) => sign(value) >= 0) ? ZERO : null;
  const percentage =
    c.expression.kind === "progress" ||
    (asked.quantity !== null && typeOfName(asked.quantity) === "percentage");
  const listed = countsListed(c, asked) && alone ? rational(c.node.activities.length) : null;
  const most = percentage ? HUNDRED : listed;
  const to = most && seen.every((value) => value.compare(most) <= 0) ? most : null;
  return clamped(band, from, to);
}

/** Activities done, beside those that the node lists. */
function countsListed(c: CompiledIndicator, asked: Asked): boolean {
  if (c.node.activities.length === 0 || asked.planned) return false;
  return (
    c.expression.kind === "activities" || (c.asked.length === 2 && c.asked.some(({ planned }) => planned))
  );
}
