import type { FC } from "hono/jsx";
import type { Payments } from "../../../core/payments/payments.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { daysText } from "./figures.ts";
import { QUARTERS_CHART, quartersChart } from "./quarters-chart.ts";

/** The quarters of a year as bars about the due day; the table beneath says the same. */
export const QuartersChart: FC<{ payments: Payments; words: Catalogue }> = ({ payments, words }) => {
  const { bars, zero } = quartersChart(payments);
  const { width, height, left, right } = QUARTERS_CHART;
  const said = bars.map(({ quarter, index }) =>
    words.format("payments-chart-bar", { quarter, days: daysText(index, words) }),
  );
  return (
    <svg
      class="payments-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.format("payments-chart", { year: String(payments.year), quarters: said })}
    >
      <text class="side" x={left} y="14">
        {words.format("payments-chart-late")}
      </text>
      {bars.map(({ quarter, index, middle, from, to, top, height, figure }) => (
        <>
          {height === 0 ? null : (
            <rect class={top < zero ? "late" : "early"} x={from} y={top} width={to - from} height={height} />
          )}
          <text class="value" x={middle} y={figure} text-anchor="middle">
            {daysText(index, words)}
          </text>
          <text class="quarter" x={middle} y={QUARTERS_CHART.height - 6} text-anchor="middle">
            {words.format("payments-quarter-short", { quarter })}
          </text>
        </>
      ))}
      <path class="due" d={`M${left} ${zero}H${right}`} />
    </svg>
  );
};
