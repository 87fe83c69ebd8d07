import type { FC } from "hono/jsx";
import { dayNumber, type IsoDate } from "../../../core/period/iso-date.ts";
import { lastDayOf } from "../../../core/period/years.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { YearOfDays } from "./chart.ts";

const WIDTH = 440;
const EDGE = 14;
const ROW = 92;
/** Twelve letters under a year are read; more years would make one drawing a wall. */
const MOST_YEARS = 6;

/** Milestones on the line of their year: the day due as a tick, the day done as a point. */
export const DayDrawing: FC<{ years: readonly YearOfDays[]; title: string; words: Catalogue }> = ({
  years,
  title,
  words,
}) => {
  const rows = years.slice(-MOST_YEARS);
  return (
    <svg
      class="chart-drawing chart-days"
      viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
      role="img"
      aria-label={title}
    >
      {rows.map((row, index) => (
        <YearLine row={row} top={index * ROW} words={words} />
      ))}
    </svg>
  );
};

const YearLine: FC<{ row: YearOfDays; top: number; words: Catalogue }> = ({ row, top, words }) => {
  const { year, due, done, met } = row;
  const y = top + 46;
  const first = dayNumber(`${year}-01-01`);
  const last = dayNumber(lastDayOf(year));
  /** What falls outside the year stands at its edge: its label says the day. */
  const place = (day: IsoDate): number => {
    const share = Math.max(0, Math.min(1, (dayNumber(day) - first) / (last - first)));
    return Math.round(EDGE + share * (WIDTH - 2 * EDGE));
  };
  const dueAt = place(due.day);
  const doneAt = done && place(done.day);
  return (
    <>
      <path class="axis" d={`M${EDGE} ${y}H${WIDTH - EDGE}`} />
      {quarters(year).map((day) => (
        <path class="axis" d={`M${place(day)} ${y - 3}v6`} />
      ))}
      {doneAt === null ? null : <path class={met ? "line" : "line late"} d={`M${EDGE} ${y}H${doneAt}`} />}
      <path class="target" d={`M${dueAt} ${y - 14}v28`} />
      <text class="target-label" x={dueAt} y={y + 30} text-anchor={anchor(dueAt)}>
        {due.label}
      </text>
      {doneAt === null ? null : <circle class="point" cx={doneAt} cy={y} r="7" />}
      <text
        class="value-label"
        x={doneAt ?? EDGE}
        y={y - 20}
        text-anchor={doneAt === null ? "start" : anchor(doneAt)}
      >
        {done?.label ?? words.format("chart-not-done")}
      </text>
    </>
  );
};

function quarters(year: number): IsoDate[] {
  return ["01-01", "04-01", "07-01", "10-01", "12-31"].map((day) => `${year}-${day}`);
}

function anchor(x: number): "start" | "middle" | "end" {
  if (x < WIDTH * 0.3) return "start";
  return x > WIDTH * 0.7 ? "end" : "middle";
}
