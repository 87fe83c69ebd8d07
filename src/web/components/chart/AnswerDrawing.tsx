import type { FC } from "hono/jsx";
import type { YearOfAnswers } from "./chart.ts";
import { SLOT } from "./places.ts";

const HEIGHT = 96;

/** Yes and no over the years, by shape and word. */
export const AnswerDrawing: FC<{ years: readonly YearOfAnswers[]; title: string }> = ({ years, title }) => (
  <svg
    class={`chart-drawing chart-years-${Math.min(years.length, 6)}`}
    viewBox={`0 0 ${years.length * SLOT} ${HEIGHT}`}
    role="img"
    aria-label={title}
  >
    {years.map(({ year, answer, label }, index) => {
      const x = index * SLOT + SLOT / 2;
      return (
        <g>
          {answer === null ? (
            <circle class="stated" cx={x} cy="22" r="14" stroke-dasharray="4 3" />
          ) : answer ? (
            <>
              <circle class="point" cx={x} cy="22" r="14" />
              <path class="mark" d={`M${x - 6} 22l4.5 5 8-9`} />
            </>
          ) : (
            <>
              <rect class="point" x={x - 13} y="9" width="26" height="26" />
              <path class="mark" d={`M${x - 6} 16l12 12M${x + 6} 16l-12 12`} />
            </>
          )}
          <text class="value-label" x={x} y="56" text-anchor="middle">
            {label}
          </text>
          <text class="year-label" x={x} y={HEIGHT - 14} text-anchor="middle">
            {String(year)}
          </text>
        </g>
      );
    })}
  </svg>
);
