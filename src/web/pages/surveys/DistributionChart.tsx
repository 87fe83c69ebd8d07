import type { FC } from "hono/jsx";
import { type Rational, ratio, rational } from "../../../core/number/rational.ts";
import type { Score } from "../../../core/survey/score.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";

/** Units of the drawing: as wide as a phone, so that its words stay readable there. */
const DRAWING = { width: 360, height: 190, base: 130, top: 20 } as const;

export interface DistributionChartProps {
  readonly score: Score;
  /** What was asked. */
  readonly question: string;
  /** The finding, which the drawing says too. */
  readonly title: string;
  readonly words: Catalogue;
}

/** How often each step was chosen, as bars with the mean under them, and as a table beneath. */
export const DistributionChart: FC<DistributionChartProps> = ({ score, question, title, words }) => {
  const { counts, from } = score.distribution;
  const most = Math.max(1, ...counts);
  const step = DRAWING.width / counts.length;
  const mean = score.mean === null ? null : (score.mean.sub(rational(from)).valueOf() + 0.5) * step;
  return (
    <>
      <svg
        class="survey-bars"
        viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
        role="img"
        aria-label={title}
      >
        <path class="rail" d={`M0 ${DRAWING.base}h${DRAWING.width}v2H0z`} />
        {counts.map((count, at) => {
          const height = Math.round(((DRAWING.base - DRAWING.top) * count) / most);
          const middle = Math.round((at + 0.5) * step);
          const half = Math.round(step * 0.36);
          return (
            <>
              <path class="bar" d={`M${middle - half} ${DRAWING.base}v-${height}h${2 * half}v${height}z`} />
              {count === 0 ? null : (
                <text x={middle} y={DRAWING.base - height - 6} text-anchor="middle">
                  {count}
                </text>
              )}
              <text x={middle} y={DRAWING.base + 19} text-anchor="middle">
                {from + at}
              </text>
            </>
          );
        })}
        {mean === null ? null : (
          <>
            <path class="mean" d={`M${mean.toFixed(1)} ${DRAWING.base + 25}l6 9h-12z`} />
            <text
              x={mean.toFixed(1)}
              y={DRAWING.height - 6}
              text-anchor={mean > DRAWING.width - 50 ? "end" : mean < 50 ? "start" : "middle"}
            >
              {words.format("surveys-chart-mean", { mean: twoPlaces(score.mean, words) })}
            </text>
          </>
        )}
      </svg>
      <DataTable
        caption={words.format("surveys-chart-table", { what: question })}
        captionHidden
        columns={[
          { label: words.format("surveys-column-step"), headerScope: "row" },
          { label: words.format("surveys-column-answers"), align: "end" },
          { label: words.format("surveys-column-share"), align: "end" },
        ]}
        rows={counts.map((count, at) => [
          String(from + at),
          <Figure>{count}</Figure>,
          <Figure>{score.n === 0 ? "–" : percent(ratio(count, score.n), words)}</Figure>,
        ])}
      />
    </>
  );
};

export function twoPlaces(value: Rational | null, words: Catalogue): string {
  return value === null ? "–" : figure(value, words.language, { places: 2, fixed: true });
}

export function percent(share: Rational, words: Catalogue): string {
  return `${figure(share.mul(rational(100)), words.language, { places: 1 })} %`;
}
