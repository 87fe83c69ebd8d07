import type { FC } from "hono/jsx";
import { type Rational, ratio, rational } from "../../../core/number/rational.ts";
import type { Score } from "../../../core/survey/score.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";

/** Units of the drawing: as wide as a phone, so that its words stay readable there. */
const DRAWING = { width: 360, height: 176, base: 122, top: 30 } as const;
/** How far from the edges a label stands that is centred on its mark. */
const MARGIN = 48;

export interface DistributionChartProps {
  readonly score: Score;
  /** On the scale of the question; null for none. */
  readonly target: Rational | null;
  /** What was asked. */
  readonly question: string;
  /** The finding, which the drawing says too. */
  readonly title: string;
  readonly words: Catalogue;
}

/** How often each step was chosen, as bars, with the mean and its interval beneath and the target across; and as a table. */
export const DistributionChart: FC<DistributionChartProps> = ({ score, target, question, title, words }) => {
  const { steps, interval } = score;
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const step = DRAWING.width / steps.length;
  const [first, last] = [steps.at(0)?.value ?? rational(0), steps.at(-1)?.value ?? rational(1)];
  const span = last.sub(first).valueOf();
  const place = (value: Rational): number =>
    (0.5 + (value.sub(first).valueOf() / span) * (steps.length - 1)) * step;
  const rail = DRAWING.base + 30;
  return (
    <div class="survey-distribution">
      <svg
        class="survey-bars"
        viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
        role="img"
        aria-label={title}
      >
        <path class="rail" d={`M0 ${DRAWING.base}h${DRAWING.width}v1.5H0z`} />
        {target === null ? null : (
          <>
            <path class="target" d={`M${place(target).toFixed(1)} 14V${DRAWING.base}`} />
            <Label
              at={place(target)}
              y={11}
              text={words.format("surveys-chart-target", { target: twoPlaces(target, words) })}
            />
          </>
        )}
        {steps.map(({ value, count }, at) => {
          const height = Math.round(((DRAWING.base - DRAWING.top) * count) / most);
          const middle = Math.round((at + 0.5) * step);
          const half = Math.min(26, Math.round(step * 0.36));
          return (
            <>
              {count === 0 ? null : (
                <path class="bar" d={`M${middle - half} ${DRAWING.base}v-${height}h${2 * half}v${height}z`} />
              )}
              <text class={count === 0 ? "none" : "count"} x={middle} y={DRAWING.base - height - 5}>
                {count}
              </text>
              <text x={middle} y={DRAWING.base + 16}>
                {figure(value, words.language, { places: 2 })}
              </text>
            </>
          );
        })}
        {interval === null ? null : (
          <path
            class="interval"
            d={`M${place(interval.low).toFixed(1)} ${rail - 2}H${place(interval.high).toFixed(1)}v4H${place(interval.low).toFixed(1)}z`}
          />
        )}
        {score.mean === null ? null : (
          <>
            <path class="mean" d={`M${place(score.mean).toFixed(1)} ${rail - 6}l6 6l-6 6l-6 -6z`} />
            <Label
              at={place(score.mean)}
              y={DRAWING.height - 4}
              text={words.format("surveys-chart-mean", { mean: twoPlaces(score.mean, words) })}
            />
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
        rows={steps.map(({ value, count }) => [
          figure(value, words.language, { places: 2 }),
          <Figure>{count}</Figure>,
          <Figure>{score.n === 0 ? "–" : percent(ratio(count, score.n), words)}</Figure>,
        ])}
      />
    </div>
  );
};

/** Centred on its mark, or ending at the edge that it would cross. */
const Label: FC<{ at: number; y: number; text: string }> = ({ at, y, text }) => {
  const right = DRAWING.width - MARGIN;
  const [x, end] = at > right ? [DRAWING.width, "end"] : at < MARGIN ? [0, "start"] : [at, "middle"];
  return (
    <text class={`label ${end}`} x={x.toFixed(1)} y={y}>
      {text}
    </text>
  );
};

export function twoPlaces(value: Rational | null, words: Catalogue): string {
  return value === null ? "–" : figure(value, words.language, { places: 2, fixed: true });
}

export function percent(share: Rational, words: Catalogue): string {
  return words.format("report-percent", {
    percent: figure(share.mul(rational(100)), words.language, { places: 1 }),
  });
}
