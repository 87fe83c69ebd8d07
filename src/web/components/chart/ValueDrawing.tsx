import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { YearOfValues } from "./chart.ts";
import { HEIGHT, type PlacedYear, placesOf, SLOT } from "./places.ts";

const TICK = 34;
const DOT = 6;

/** Values as points joined where no year is missing between them, targets as ticks; each with its own figure beside it. */
export const ValueDrawing: FC<{ years: readonly YearOfValues[]; title: string; words: Catalogue }> = ({
  years,
  title,
  words,
}) => {
  const placed = placesOf(years);
  const width = placed.length * SLOT;
  return (
    <svg
      class={`chart-drawing chart-years-${Math.min(placed.length, 6)}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={title}
    >
      <path class="axis" d={`M0 ${HEIGHT - 26}H${width}`} />
      <path class="line" d={lineThrough(placed)} />
      {placed.map((one) => (
        <g>
          {one.target === null ? null : <TargetTick x={one.x} target={one.target} />}
          {one.value === null ? null : (
            <>
              <circle class={one.stated ? "stated" : "point"} cx={one.x} cy={one.value.y} r={DOT} />
              <text class="value-label" x={one.x} y={one.value.labelY} text-anchor="middle">
                {one.value.label}
              </text>
            </>
          )}
          <text class="year-label" x={one.x} y={HEIGHT - 9} text-anchor="middle">
            {one.stated ? words.format("chart-stated-year", { year: String(one.year) }) : String(one.year)}
          </text>
        </g>
      ))}
    </svg>
  );
};

const TargetTick: FC<{ x: number; target: NonNullable<PlacedYear["target"]> }> = ({ x, target }) => {
  const { y, y2, labelY, label } = target;
  return (
    <>
      {y === y2 ? null : (
        <rect
          class="target-band"
          x={x - TICK}
          y={Math.min(y, y2)}
          width={2 * TICK}
          height={Math.abs(y - y2)}
        />
      )}
      <path
        class="target"
        d={`M${x - TICK} ${y}h${2 * TICK}${y === y2 ? "" : `M${x - TICK} ${y2}h${2 * TICK}`}`}
      />
      <text class="target-label" x={x} y={labelY} text-anchor="middle">
        {label}
      </text>
    </>
  );
};

/** A missing year is a gap: only neighbours are joined. */
function lineThrough(placed: readonly PlacedYear[]): string {
  return placed
    .map(({ x, value, year }, at) => {
      const before = placed[at - 1];
      if (value === null) return "";
      return before?.value && before.year === year - 1 ? `L${x} ${value.y}` : `M${x} ${value.y}`;
    })
    .join("");
}
