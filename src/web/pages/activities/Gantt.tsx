import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { StateShape } from "../../components/state/State.tsx";
import { SHAPE_OF } from "./ActivityMark.tsx";
import { GANTT, type GanttDay, type GanttRow, type GanttView } from "./gantt.ts";

/** The year as a line of months, each thing programmed on a row; its table beneath says the same. */
export const Gantt: FC<{ view: GanttView; name: string; title: string; words: Catalogue }> = ({
  view,
  name,
  title,
  words,
}) => (
  <section class="gantt-frame" aria-label={words.format("activities-gantt", { part: name })} tabindex={0}>
    <svg class="gantt" viewBox={`0 0 ${GANTT.width} ${view.height}`} role="img" aria-label={title}>
      {view.months.map(({ number, from, to }) => (
        <>
          {number % 2 === 0 ? (
            <path class="month" d={`M${from} ${GANTT.months}H${to}V${view.height - 8}H${from}z`} />
          ) : null}
          <text class="month-name" x={(from + to) / 2} y={GANTT.months - 10} text-anchor="middle">
            {words.format("activities-month", { month: number })}
          </text>
        </>
      ))}
      {view.nodes.map(({ top, label }) => (
        <>
          <path class="node-line" d={`M0 ${top + 4}H${GANTT.width}`} />
          <text class="node-name" x="0" y={top + 23}>
            {label}
          </text>
        </>
      ))}
      <path class="today" d={`M${view.day} ${GANTT.months - 4}V${view.height - 8}`} />
      {view.rows.map((row) => (
        <Row row={row} words={words} />
      ))}
    </svg>
  </section>
);

const SIGNS = [
  { sign: "bar", d: "M0 8H20", label: "activities-key-bar" },
  { sign: "delay", d: "M0 8H20", label: "activities-key-delay" },
  { sign: "today", d: "M10 0V16", label: "activities-key-day" },
] as const;

/** What the signs of the drawing mean. */
export const GanttKey: FC<{ words: Catalogue }> = ({ words }) => (
  <ul class="gantt-key">
    <li>
      <svg viewBox="0 -4 20 24" width="16" height="19" aria-hidden="true">
        <Due at={{ x: 10, outside: null }} y={8} />
      </svg>
      {words.format("activities-key-due")}
    </li>
    {SIGNS.map(({ sign, d, label }) => (
      <li>
        <svg viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
          <path class={sign} d={d} />
        </svg>
        {words.format(label)}
      </li>
    ))}
  </ul>
);

const Row: FC<{ row: GanttRow; words: Catalogue }> = ({ row, words }) => {
  const y = row.top + GANTT.row / 2;
  const first = row.label.length > 1 ? y - 4 : y + 4;
  return (
    <>
      {row.label.map((line, at) => (
        <text class="label" x="0" y={first + at * 16}>
          {line}
        </text>
      ))}
      <path class="rail" d={`M${GANTT.left} ${y}H${GANTT.right}`} />
      {row.bar === null ? null : <path class="bar" d={`M${row.bar.from} ${y}H${row.bar.to}`} />}
      {row.delay === null ? null : <path class="delay" d={`M${row.delay.from} ${y}H${row.delay.to}`} />}
      {row.due === null ? null : <Due at={row.due} y={y} />}
      {row.done === null ? null : (
        <g class={`state-${SHAPE_OF[row.state]}`} transform={`translate(${row.done.x - 8} ${y - 8})`}>
          <StateShape state={SHAPE_OF[row.state]} />
        </g>
      )}
      <g class={`state-${SHAPE_OF[row.state]}`}>
        <g transform={`translate(${GANTT.right + 14} ${y - 8})`}>
          <StateShape state={SHAPE_OF[row.state]} />
        </g>
        <text class="state-word" x={GANTT.right + 36} y={y + 4}>
          {words.format("activities-state-short", { state: row.state })}
        </text>
      </g>
    </>
  );
};

/** A tick on its day; an arrow where the day is in another year. */
const Due: FC<{ at: GanttDay; y: number }> = ({ at: { x, outside }, y }) =>
  outside === null ? (
    <path class="due" d={`M${x} ${y - 12}V${y + 12}`} />
  ) : (
    <path
      class="due-outside"
      d={outside === "after" ? `M${x - 8} ${y - 6}l8 6-8 6z` : `M${x + 8} ${y - 6}l-8 6 8 6z`}
    />
  );
