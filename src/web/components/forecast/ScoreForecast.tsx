import type { FC } from "hono/jsx";
import type { ScoreForecast } from "../../../core/forecast/forecast.ts";
import { place } from "../../../documents/drawing/spans.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { wholePercent } from "../../../messages/score-words.ts";

/** "A fine anno 79,48 · fra 60,36 e 81,82 · su 75 % del peso", with its band drawn. */
export const ScoreForecastLine: FC<{
  forecast: Omit<ScoreForecast, "coverage"> & { readonly coverage?: ScoreForecast["coverage"] };
  label?: string;
  words: Catalogue;
}> = ({ forecast, label, words }) => {
  const { low, middle, high, coverage } = forecast;
  const ends = { low: score(low, words.language), high: score(high, words.language) };
  return (
    <span class="score forecast-score">
      <ForecastBar forecast={forecast} />
      <span class="score-words">
        {label ?? words.format("forecast-expected")}{" "}
        {middle === null ? (
          words.format("forecast-between", ends)
        ) : (
          <>
            <b class="figure">{score(middle, words.language)}</b>
            {low.equals(high) ? null : (
              <span class="score-detail">
                {" · "}
                <span>{words.format("forecast-range", ends)}</span>
              </span>
            )}
          </>
        )}
        {coverage === undefined || coverage.equals(1) ? null : (
          <span class="score-detail">
            {" · "}
            <span>{words.format("forecast-coverage", { coverage: wholePercent(coverage) })}</span>
          </span>
        )}
      </span>
    </span>
  );
};

/** The band on the scale 0-100: a lighter stretch from low to high, a broken line in the middle. Said in words beside it. */
const ForecastBar: FC<{ forecast: Omit<ScoreForecast, "coverage"> }> = ({
  forecast: { low, middle, high },
}) => {
  const [from, to] = [place(low), place(high)];
  return (
    <svg class="score-bar forecast-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="0" width="100" height="8" />
      <rect class="open" x={from} y="0" width={Math.max(0.6, Math.round((to - from) * 10) / 10)} height="8" />
      {middle === null ? null : <path class="forecast-middle" d={`M${place(middle)} -2v12`} />}
    </svg>
  );
};
