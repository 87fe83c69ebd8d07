import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DataTable } from "../table/DataTable.tsx";
import { Figure } from "../text/Figure.tsx";
import { AnswerDrawing } from "./AnswerDrawing.tsx";
import type { Chart } from "./chart.ts";
import { DayDrawing } from "./DayDrawing.tsx";
import { ValueDrawing } from "./ValueDrawing.tsx";

/** A chart that says its finding, is drawn on the server, and has its figures as a table beneath. */
export const ChartFigure: FC<{ chart: Chart; words: Catalogue }> = ({ chart, words }) => (
  <div class="chart">
    <h3 class="chart-title">{chart.title}</h3>
    <Drawing chart={chart} words={words} />
    <DataTable
      caption={words.format("chart-table")}
      columns={[
        { label: words.format("chart-year"), headerScope: "row" },
        { label: words.format("chart-value"), align: "end" },
        { label: words.format("chart-target"), align: "end" },
        { label: words.format("chart-achievement"), align: "end" },
      ]}
      rows={chart.table.map(({ year, value, target, achievement, rests }) => [
        year,
        value === null ? words.format("score-none") : <Figure>{value}</Figure>,
        target === null ? words.format("chart-without-target") : <Figure>{target}</Figure>,
        achievement === null ? (
          "–"
        ) : (
          <>
            <Figure>{achievement}</Figure>
            {rests === null ? null : <span class="rests">{rests}</span>}
          </>
        ),
      ])}
    />
  </div>
);

const Drawing: FC<{ chart: Chart; words: Catalogue }> = ({ chart: { drawing, title }, words }) => {
  switch (drawing.kind) {
    case "values":
      return <ValueDrawing years={drawing.years} title={title} words={words} />;
    case "days":
      return <DayDrawing years={drawing.years} title={title} words={words} />;
    case "answers":
      return <AnswerDrawing years={drawing.years} title={title} />;
    case "none":
      return null;
  }
};
