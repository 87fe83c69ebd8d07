import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { DataTable } from "../table/DataTable.tsx";
import { Figure } from "../text/Figure.tsx";
import { CourseDrawing } from "./CourseDrawing.tsx";
import type { IndicatorForecastView } from "./forecast-view.ts";
import { ScoreForecastLine } from "./ScoreForecast.tsx";

/** What an indicator is expected to come to: value, achievement, how it is made, and until when one can act. */
export const ForecastSection: FC<{
  view: IndicatorForecastView;
  words: Catalogue;
  /** The scenario with this indicator; null where it is not for this reader. */
  scenarioHref: string | null;
}> = ({ view, words, scenarioHref }) => (
  <section id="forecast" class="forecast" aria-labelledby="forecast-title">
    <h2 id="forecast-title">{words.format("forecast-title")}</h2>
    {view.why === null ? (
      <>
        {view.outlook === null ? null : <p class="forecast-outlook">{view.outlook}</p>}
        {view.chart === null ? null : (
          <div class="chart">
            <h3 class="chart-title">{view.finding}</h3>
            <CourseDrawing chart={view.chart} title={view.finding} words={words} />
            <details>
              <summary>{words.format("forecast-course-table")}</summary>
              <CourseTable view={view} words={words} />
            </details>
          </div>
        )}
        {view.value === null ? null : (
          <p>
            {words.format("forecast-value")} <b class="figure">{view.value.middle}</b>
            {view.value.range === null ? null : (
              <span class="score-detail">
                {" · "}
                {view.value.range}
              </span>
            )}
          </p>
        )}
        {view.achievement === null ? null : (
          <p>
            <ScoreForecastLine
              forecast={view.achievement}
              label={words.format("forecast-achievement")}
              words={words}
            />
          </p>
        )}
        {view.notes.map((note) => (
          <p class="forecast-note">{note}</p>
        ))}
        {view.quantities.length === 0 ? null : (
          <details>
            <summary>{words.format("forecast-how")}</summary>
            <ul class="plain-list forecast-how">
              {view.quantities.map(({ name, band, nature, method, doubt }) => (
                <li>
                  {name === null ? null : <b>{name}</b>} {nature}. {method} {band}.
                  {doubt === null ? null : ` ${doubt}`}
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    ) : (
      <p>
        {words.format("forecast-none")}. {view.why}
      </p>
    )}
    {view.latest === null ? null : (
      <>
        <h3>{words.format("latest-title")}</h3>
        <p>{view.latest.join(" ")}</p>
      </>
    )}
    {view.offices.length === 0 ? null : (
      <>
        <h3>{words.format("forecast-offices")}</h3>
        <p class="forecast-note">{words.format("forecast-offices-about")}</p>
        <ul>
          {view.offices.map((said) => (
            <li>{said}</li>
          ))}
        </ul>
      </>
    )}
    {scenarioHref === null ? null : (
      <p class="no-print">
        <a href={scenarioHref}>{words.format("forecast-scenario")}</a>
      </p>
    )}
  </section>
);

const CourseTable: FC<{ view: IndicatorForecastView; words: Catalogue }> = ({
  view: { chart, value },
  words,
}) =>
  chart === null ? null : (
    <DataTable
      caption={words.format("forecast-course-table")}
      captionHidden
      columns={[
        { label: words.format("forecast-course-day"), headerScope: "row" },
        { label: words.format("chart-value"), align: "end" },
      ]}
      rows={[
        ...chart.marks.map((mark) => [dateWords(mark.day, words), <Figure>{mark.value.label}</Figure>]),
        [
          words.format("forecast-course-end"),
          <>
            <Figure>{chart.end.middle.label}</Figure> {value?.range ?? ""}
          </>,
        ],
      ]}
    />
  );
