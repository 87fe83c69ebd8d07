import type { FC } from "hono/jsx";
import type { IndicatorDoubts } from "../../../application/surveys/indicator-doubts.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { score } from "../../../messages/figures.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { valueWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { ChartFigure } from "../../components/chart/ChartFigure.tsx";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import type { Setting } from "../../components/explanation/setting.ts";
import { ForecastSection } from "../../components/forecast/ForecastSection.tsx";
import { Bar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { Doubts } from "../surveys/Doubts.tsx";
import { type CommonData, CommonSection } from "./CommonSection.tsx";
import { DisagreementNotice } from "./DisagreementNotice.tsx";
import { FormulaSection } from "./FormulaSection.tsx";
import { HistorySection } from "./HistorySection.tsx";
import { MissingSection } from "./MissingSection.tsx";
import type { IndicatorView } from "./view-model.ts";

export interface IndicatorPageProps {
  readonly context: PageContext;
  readonly view: IndicatorView;
  readonly setting: Setting;
  /** Address of a file among the evidence, by its hash; null where this reader may not open it. */
  readonly evidenceHref: (hash: string) => string | null;
  /** The page of an entry, where it is corrected and judged. */
  readonly entryHref: (sequence: number) => string;
  /** The scenario with this indicator; null where it is not for this reader. */
  readonly scenarioHref?: string | null;
  /** Where its quantities are bound to a register; null where it is not for this reader. */
  readonly bindingHref?: string | null;
  /** Where its data are asked of somebody without an account; null where it is not for this reader. */
  readonly askHref?: string | null;
  /** What the achievement rests on. */
  readonly shares?: Shares | null;
  /** What it measures together with other indicators, and where last year and its baseline say two things. */
  readonly common?: CommonData | null;
  /** Why its mean rests on too few answers to be set against the target. */
  readonly doubts?: IndicatorDoubts | null;
}

/** The page of an indicator: where it stands, how it is computed, why that number, over the years, what is missing, what was recorded. */
export const IndicatorPage: FC<IndicatorPageProps> = ({
  context,
  view,
  setting,
  evidenceHref,
  entryHref,
  scenarioHref = null,
  bindingHref = null,
  askHref = null,
  shares = null,
  common = null,
  doubts = null,
}) => {
  const { words } = context;
  const { indicator, explanation, moment } = view;
  return (
    <Layout
      context={context}
      title={indicator.name}
      eyebrow={<Eyebrow view={view} context={context} />}
      lead={<Lead view={view} context={context} shares={shares} />}
      crumbs={crumbsOf(view, context)}
    >
      {common === null ? null : (
        <DisagreementNotice common={common} indicator={indicator} context={context} />
      )}
      {doubts === null ? null : <Doubts {...doubts} words={words} />}
      <div class="indicator-columns">
        <section id="why" class="why" aria-labelledby="why-title">
          <h2 id="why-title">{words.format("indicator-why")}</h2>
          {explanation === null ? (
            <p>{words.format("explain-nothing")}</p>
          ) : (
            <Explanation step={explanation} setting={setting} />
          )}
        </section>
        <div>
          <section aria-labelledby="chart-title">
            <h2 id="chart-title">{words.format("indicator-over-years")}</h2>
            <ChartFigure chart={view.chart} words={words} />
          </section>
          {view.forecast === null ? null : (
            <ForecastSection view={view.forecast} words={words} scenarioHref={scenarioHref} />
          )}
          <MissingSection view={view} context={context} />
          {common === null ? null : <CommonSection common={common} context={context} />}
          {bindingHref === null ? null : (
            <p>
              <a href={bindingHref}>{words.format("register-bind")}</a>
            </p>
          )}
          {askHref === null ? null : (
            <p>
              <a href={askHref}>{words.format("request-new-for")}</a>
            </p>
          )}
        </div>
      </div>
      <FormulaSection formula={view.formula} year={moment.year} words={words} />
      {view.history === null ? null : (
        <HistorySection
          rows={view.history}
          words={words}
          evidenceHref={evidenceHref}
          provenanceOf={setting.provenanceOf}
          entryHref={entryHref}
        />
      )}
    </Layout>
  );
};

export const Eyebrow: FC<{ view: IndicatorView; context: PageContext }> = ({ view, context: { words } }) => {
  const { id, dimension, weight } = view.indicator;
  return (
    <>
      {words.format("indicator-eyebrow", {
        id,
        dimension: dimension ?? "none",
        weight: weight ? score(weight, words.language).replace(/[.,]00$/, "") : "none",
      })}
    </>
  );
};

/** Value against target, state, achievement: the first line. */
export const Lead: FC<{ view: IndicatorView; context: PageContext; shares?: Shares | null | undefined }> = ({
  view,
  context: { words },
  shares = null,
}) => {
  const { result, state, uncapped, moment } = view;
  const value =
    result.value?.kind === "date" ? dateWords(result.value.date, words) : valueWords(result, words);
  const { language } = words;
  return (
    <div class="standing">
      <p class="standing-line">
        <span>
          {words.format("indicator-value", { year: String(moment.year) })}{" "}
          <b class="figure standing-value">{value ?? words.format("score-none")}</b>
        </span>
        <span>
          {words.format("indicator-target")}{" "}
          <b class="figure">
            {result.target ? targetWords(result.target, words) : words.format("chart-without-target")}
          </b>
        </span>
        {result.status === "not-applicable" ? null : <State state={state} words={words} />}
      </p>
      {result.status === "not-applicable" ? (
        <p>{result.reason ? words.describe(result.reason).message : words.format("why-not-scored")}</p>
      ) : (
        <p class="standing-score">
          <Bar result={result} />
          <span>
            {words.format("indicator-achievement")}{" "}
            {result.achievement === null ? (
              words.format("why-achievement-missing", {
                worst: score(result.worst, language),
                best: score(result.best, language),
              })
            ) : (
              <a class="door figure" href="#why">
                {score(result.achievement, language)}
                <span class="visually-hidden">, {words.format("door-why")}</span>
              </a>
            )}
            {result.overridden === null ? null : (
              <>
                {" "}
                <span class="tag">{words.format("indicator-decided")}</span>
              </>
            )}
            {result.status === "known" || result.achievement === null ? null : (
              <PartlyMeasured view={view} words={words} />
            )}
            {uncapped === null ? null : (
              <span class="standing-uncapped">
                {words.format("indicator-uncapped", { uncapped: score(uncapped, language) })}
              </span>
            )}
            <IndicatorGrade shares={shares} words={words} />
          </span>
        </p>
      )}
    </div>
  );
};

const PartlyMeasured: FC<{ view: IndicatorView; words: PageContext["words"] }> = ({ view, words }) => {
  const said = scoreWords({ ...view.result, score: view.result.achievement }, words);
  return said === null ? null : (
    <span>{[said.coverage, said.range].map((one) => (one === null ? "" : ` · ${one}`)).join("")}</span>
  );
};

function crumbsOf({ path, indicator }: IndicatorView, { body, words, path: asked }: PageContext): Crumb[] {
  const code = body?.code ?? "";
  const to = sameMoment(asked);
  return [
    { label: words.format("tree-title"), href: to(address.tree(code)) },
    ...path.map((node) => ({ label: node.code ?? node.title, href: to(address.node(code, node.id)) })),
    { label: indicator.id, href: null },
  ];
}
