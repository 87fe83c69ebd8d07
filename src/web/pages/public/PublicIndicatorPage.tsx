import type { FC } from "hono/jsx";
import type { Edition, PublicEntry } from "../../../application/publication/edition.ts";
import type { RecomputedAchievement } from "../../../application/publication/recompute.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ChartFigure } from "../../components/chart/ChartFigure.tsx";
import { GradeMark } from "../../components/evidence-grade/GradeMark.tsx";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import type { PageContext } from "../../page-context.ts";
import { FormulaSection } from "../indicator/FormulaSection.tsx";
import { Eyebrow, Lead } from "../indicator/IndicatorPage.tsx";
import type { IndicatorView } from "../indicator/view-model.ts";
import { Doubts } from "../surveys/Doubts.tsx";
import { PublicFrame } from "./PublicFrame.tsx";
import { publicPages } from "./public-addresses.ts";
import { publicSetting } from "./public-setting.ts";
import { RecomputeAchievement } from "./RecomputeAchievement.tsx";

/** An indicator for the public: value, target, the explanation step by step, every datum with the office that gave it. */
export const PublicIndicatorPage: FC<{
  context: PageContext;
  edition: Edition;
  view: IndicatorView;
  recomputed: RecomputedAchievement | null;
}> = ({ context, edition, view, recomputed }) => {
  const { words } = context;
  const { indicator, explanation, moment, path } = view;
  const pages = publicPages(edition);
  const doubts = edition.doubts.get(indicator.id);
  const entries = edition.entries.filter(({ measurement }) => measurement.indicator === indicator.id);
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="plan"
      title={indicator.name}
      eyebrow={<Eyebrow view={view} context={context} />}
      lead={<Lead view={view} context={context} shares={edition.shares.indicators.get(indicator.id)} />}
      crumbs={[
        { label: words.format("public-part", { part: "plan" }), href: pages.plan },
        ...path.map((node) => ({ label: node.code ?? node.title, href: pages.node(node.id) })),
        { label: indicator.id, href: null },
      ]}
      islands={["recompute"]}
    >
      {doubts === undefined ? null : <Doubts {...doubts} needed={null} words={words} />}
      <div class="indicator-columns">
        <section id="why" class="why" aria-labelledby="why-title">
          <h2 id="why-title">{words.format("indicator-why")}</h2>
          {explanation === null ? (
            <p>{words.format("explain-nothing")}</p>
          ) : (
            <Explanation step={explanation} setting={publicSetting(edition, words)} />
          )}
        </section>
        <section aria-labelledby="chart-title">
          <h2 id="chart-title">{words.format("indicator-over-years")}</h2>
          <ChartFigure chart={view.chart} words={words} />
        </section>
      </div>
      {recomputed === null ? null : (
        <RecomputeAchievement
          recomputed={recomputed}
          edition={edition}
          indicator={indicator.id}
          action={pages.indicator(indicator.id)}
          words={words}
        />
      )}
      <FormulaSection formula={view.formula} year={moment.year} words={words} />
      <Entries entries={entries} words={words} />
    </PublicFrame>
  );
};

const Entries: FC<{ entries: readonly PublicEntry[]; words: Catalogue }> = ({ entries, words }) => (
  <section aria-labelledby="entries">
    <h2 id="entries">{words.format("public-entries")}</h2>
    {entries.length === 0 ? (
      <p>{words.format("public-no-entries")}</p>
    ) : (
      <DataTable
        caption={words.format("public-entries-caption")}
        captionHidden
        columns={[
          { label: words.format("public-datum"), headerScope: "row" },
          { label: words.format("chart-value"), align: "end" },
          { label: words.format("public-observed") },
          { label: words.format("public-recorded") },
          { label: words.format("public-source") },
        ]}
        rows={entries.toReversed().map(({ sequence, measurement: row, recordedOn, corrects, grade }) => ({
          id: `entry-${sequence}`,
          cells: [
            <>
              {row.quantity ?? words.format("public-own-datum")}, {String(row.year)}
              {row.unit === null ? null : <span class="entry-unit">{row.unit}</span>}
            </>,
            <span class="figure">{datumText(row.value, words)}</span>,
            <DateWords date={row.observedOn} words={words} />,
            <DateWords date={recordedOn} words={words} />,
            <>
              <GradeMark grade={grade} words={words} /> {row.source}
              {corrects === null ? null : (
                <span class="entry-evidence">
                  {words.format("public-corrects", { reason: corrects.reason })}
                </span>
              )}
            </>,
          ],
        }))}
      />
    )}
  </section>
);
