import type { FC } from "hono/jsx";
import { dayNumber, type IsoDate } from "../../../core/period/iso-date.ts";
import { lastDayOf } from "../../../core/period/years.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { CourseChart } from "./course-chart.ts";

const WIDTH = 440;
const HEIGHT = 210;
const LEFT = 12;
/** Room for the figures at the year's end. */
const RIGHT = 92;
const TOP = 38;
const BOTTOM = 34;
/** Least distance between two labels at the year's end. */
const LINE = 17;

/** The year as a line of days: what was observed as points, and from the last the band in which it is expected to end. */
export const CourseDrawing: FC<{ chart: CourseChart; title: string; words: Catalogue }> = ({
  chart,
  title,
  words,
}) => {
  const { year, marks, end, target } = chart;
  const first = dayNumber(`${year}-01-01`);
  const last = dayNumber(lastDayOf(year));
  const x = (day: IsoDate): number =>
    round(LEFT + (Math.max(0, dayNumber(day) - first) / (last - first)) * (WIDTH - LEFT - RIGHT));
  const shown = [
    ...marks.map(({ value }) => value.at),
    end.low.at,
    end.high.at,
    ...(target ? [target.from, target.to] : []),
  ].map((at) => Number(at.valueOf()));
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const y = (at: { valueOf(): number }): number => {
    const share = most > least ? (Number(at.valueOf()) - least) / (most - least) : 0.5;
    return round(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM));
  };
  const from = marks.at(-1);
  if (!from) return null;
  const [fromX, fromY, endX] = [x(from.day), y(from.value.at), WIDTH - RIGHT];
  const [low, middle, high] = [y(end.low.at), y(end.middle.at), y(end.high.at)];
  const line = marks.map(({ day, value }, i) => `${i === 0 ? "M" : "L"}${x(day)} ${y(value.at)}`).join("");
  return (
    <svg class="chart-drawing chart-course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path class="axis" d={`M${LEFT} ${HEIGHT - BOTTOM + 8}H${endX}`} />
      {target === null ? null : (
        <>
          <path class="target" d={`M${LEFT} ${y(target.from)}H${endX}`} />
          <text class="target-label" x={LEFT} y={y(target.from) - 6}>
            {target.label}
          </text>
        </>
      )}
      <path class="forecast-area" d={`M${fromX} ${fromY}L${endX} ${high}V${low}Z`} />
      <path class="forecast-line" d={`M${fromX} ${fromY}L${endX} ${middle}`} />
      <path class="line" d={line} />
      {marks.map(({ day, value }) => (
        <circle class="point" cx={x(day)} cy={y(value.at)} r="6" />
      ))}
      <text class="value-label" x={fromX + 4} y={fromY - 12} text-anchor="end">
        {from.value.label}
      </text>
      {labels([
        { y: high, text: end.high.label, main: false },
        { y: middle, text: end.middle.label, main: true },
        { y: low, text: end.low.label, main: false },
      ]).map(({ y: at, text, main }) => (
        <text class={main ? "value-label" : "forecast-label"} x={endX + 8} y={at + 5}>
          {text}
        </text>
      ))}
      {QUARTERS.map(({ day, label }) => (
        <>
          <path class="axis" d={`M${x(`${year}-${day}`)} ${HEIGHT - BOTTOM + 8}v5`} />
          <text
            class="year-label"
            x={x(`${year}-${day}`)}
            y={HEIGHT - 8}
            text-anchor={day === "01-01" ? "start" : "middle"}
          >
            {words.format(label)}
          </text>
        </>
      ))}
    </svg>
  );
};

const QUARTERS = [
  { day: "01-01", label: "month-1" },
  { day: "04-01", label: "month-4" },
  { day: "07-01", label: "month-7" },
  { day: "10-01", label: "month-10" },
] as const;

interface Label {
  readonly y: number;
  readonly text: string;
  readonly main: boolean;
}

/** Labels from the top down, apart from one another; one figure is written once. */
function labels(wanted: readonly [Label, Label, Label]): readonly Label[] {
  const [high, middle, low] = wanted;
  const kept = [
    ...(high.text === middle.text ? [] : [{ ...high, y: Math.min(high.y, middle.y - LINE) }]),
    middle,
    ...(low.text === middle.text ? [] : [{ ...low, y: Math.max(low.y, middle.y + LINE) }]),
  ];
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
