import type { QuantityForecast } from "../../../core/forecast/quantity.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { shownNumber } from "../../../messages/value-words.ts";

/** How a quantity is forecast, in words. */
export interface QuantityWords {
  /** As the formula names it; null for the indicator's own value. */
  readonly name: string | null;
  readonly band: string;
  readonly nature: string;
  readonly method: string;
  readonly doubt: string | null;
}

const METHODS = {
  pace: "forecast-method-pace",
  "seasonal-pace": "forecast-method-seasonal-pace",
  "carried-forward": "forecast-method-carried-forward",
  "as-given": "forecast-method-as-given",
  "last-mean": "forecast-method-last-mean",
} as const;

export function quantityWords(found: QuantityForecast, words: Catalogue): QuantityWords {
  const { asked, nature, evidence, doubtful, projections, observed, observedOn, band } = found;
  const number = (value: typeof observed) => shownNumber(value, words).text;
  const [first] = projections;
  const years = [...new Set(projections.flatMap((one) => one.years))].sort((a, b) => a - b).join(", ");
  const id =
    first?.method === "pace" && first.single
      ? "forecast-method-pace-single"
      : METHODS[first?.method ?? "as-given"];
  const method = words.format(id, { day: dateWords(observedOn, words), years });
  return {
    name: asked.quantity,
    band: words.format("forecast-band", {
      now: number(observed),
      low: number(band.low),
      middle: number(band.middle),
      high: number(band.high),
    }),
    nature: words.format("forecast-nature", { nature, evidence }),
    method: projections.length > 1 ? `${method} ${words.format("forecast-units")}` : method,
    doubt: doubtful ? words.format("forecast-doubt") : null,
  };
}
