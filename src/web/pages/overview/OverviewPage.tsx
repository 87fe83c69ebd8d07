import type { FC } from "hono/jsx";
import type { ActivityLine } from "../../../application/activities/programme.ts";
import type { RoundNotice } from "../../../application/notices/mine.ts";
import type { News } from "../../../application/overview/overview.ts";
import type { WaitingValues } from "../../../application/sources/waiting.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import type { IndicatorForecast, ScoreForecast } from "../../../core/forecast/forecast.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure, score } from "../../../messages/figures.ts";
import { address } from "../../addresses.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { latestShort } from "../../components/forecast/latest-words.ts";
import { ScoreForecastLine } from "../../components/forecast/ScoreForecast.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Card } from "../../components/text/Card.tsx";
import { Deadline } from "../../components/text/DateWords.tsx";
import { Door } from "../../components/text/Door.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { LateActivities } from "../activities/LateActivities.tsx";
import { AskedNotice } from "../notices/AskedNotice.tsx";
import { type Block, blocksFor } from "./blocks.ts";
import type { OverviewView } from "./view-model.ts";
import { WaitingNotice } from "./WaitingNotice.tsx";

export interface OverviewProps {
  readonly context: PageContext;
  /** Code of the body. */
  readonly body: string;
  readonly view: OverviewView;
  readonly news: News;
  readonly mayMeasure: boolean;
  /** What open rounds ask of the reader. */
  readonly asked: readonly RoundNotice[];
  /** Values that the sources have come to and the reader has yet to record. */
  readonly waiting: readonly WaitingValues[];
  /** Activities and milestones that are late, the longest first. */
  readonly late: readonly ActivityLine[];
  /** What each score rests on. */
  readonly shares?: EvaluationShares | null;
}

/** Cruscotto: where the body stands, what is at risk, what is due, what is new, what would help most. */
export const OverviewPage: FC<OverviewProps> = (props) => {
  const { context, body, view } = props;
  const { words } = context;
  const to = sameMoment(context.path);
  return (
    <Layout
      context={context}
      title={words.format("overview-title")}
      lead={
        <>
          <span class="score-and-state">
            <ScoreBar result={view.body} words={words} href={to(address.why(body))} />{" "}
            <State state={view.state} words={words} />
          </span>
          <SharesLine shares={props.shares?.body} words={words} />
        </>
      }
    >
      <AskedNotice context={context} body={body} notices={props.asked} />
      <WaitingNotice context={context} body={body} waiting={props.waiting} />
      <p class="overview-counts">{words.format("overview-counts", { ...countParams(view) })}</p>
      {view.forecast === null ? null : <Ahead {...props} forecast={view.forecast} />}
      {view.unmeasured && props.mayMeasure ? (
        <p class="overview-begin">
          {words.format("overview-unmeasured")}{" "}
          <a href={address.measurements(body)}>{words.format("overview-measure")}</a>
        </p>
      ) : null}
      {blocksFor(context.reader?.roles ?? []).map((block) => {
        const Section = SECTIONS[block];
        return <Section {...props} />;
      })}
    </Layout>
  );
};

/** Where the year is expected to end. */
const Ahead: FC<OverviewProps & { forecast: ScoreForecast }> = ({ context, body, forecast }) => {
  const { words, path, cycle } = context;
  const scenario = address.scenario(body);
  return (
    <div class="overview-ahead">
      <p>
        <ScoreForecastLine forecast={forecast} words={words} />
      </p>
      <p class="forecast-note">
        {words.format("forecast-about-body")}{" "}
        {cycle.some(({ href }) => href === scenario) ? (
          <a href={sameMoment(path)(scenario)}>{words.format("forecast-scenario")}</a>
        ) : null}
      </p>
    </div>
  );
};

function countParams({ counts }: OverviewView): Record<string, number> {
  return {
    reached: counts.reached,
    track: counts["on-track"],
    risk: counts["at-risk"],
    missed: counts["not-reached"],
    none: counts["no-data"],
  };
}

const Areas: FC<OverviewProps> = ({ context: { words, path }, body, view, shares }) => {
  const to = sameMoment(path);
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{words.format("overview-areas")}</h2>
      <div class="overview-cards">
        {view.areas.map(({ node, code, title, result, state, forecast }) => (
          <Card title={title} href={to(address.node(body, node))} eyebrow={code} level={3}>
            <p>
              <ScoreBar
                result={result}
                words={words}
                href={to(address.whyNode(body, node))}
                shares={shares?.nodes.get(node)}
              />
            </p>
            <p>
              <State state={state} words={words} />
            </p>
            {forecast === null ? null : (
              <p>
                <ScoreForecastLine forecast={forecast} words={words} />
              </p>
            )}
          </Card>
        ))}
      </div>
    </section>
  );
};

/** What an indicator is expected to come to, and until when something can be done. */
function aheadCells(forecast: IndicatorForecast | null, words: Catalogue) {
  const middle = forecast?.achievement?.middle ?? null;
  return [
    middle === null ? "–" : <span class="figure">{score(middle, words.language)}</span>,
    forecast === null ? "–" : latestShort(forecast.latest, words),
  ];
}

const Risks: FC<OverviewProps> = ({ context: { words, path }, body, view, shares }) => {
  const to = sameMoment(path);
  const ahead = view.risks.some(({ forecast }) => forecast !== null);
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">{words.format("overview-risks")}</h2>
      {view.risks.length === 0 ? (
        <p>{words.format("overview-no-risks")}</p>
      ) : (
        <DataTable
          caption={words.format("overview-risks-caption")}
          captionHidden
          columns={[
            { label: words.format("overview-indicator"), headerScope: "row" },
            { label: words.format("overview-state") },
            { label: words.format("overview-achievement"), align: "end" },
            { label: words.format("overview-weight"), align: "end", unit: words.format("overview-points") },
            ...(ahead
              ? [
                  { label: words.format("forecast-expected"), align: "end" as const },
                  { label: words.format("latest-short") },
                ]
              : []),
          ]}
          rows={view.risks.map(({ indicator, name, state, result, weight, forecast }) => [
            <a href={to(address.indicator(body, indicator))}>
              {indicator} {name}
            </a>,
            <State state={state} words={words} />,
            result.achievement === null ? (
              words.format("overview-unknown")
            ) : (
              <>
                <Door href={`${to(address.indicator(body, indicator))}#why`} words={words}>
                  {score(result.achievement, words.language)}
                </Door>
                <IndicatorGrade shares={shares?.indicators.get(indicator)} words={words} />
              </>
            ),
            <span class="figure">{score(weight, words.language)}</span>,
            ...(ahead ? aheadCells(forecast, words) : []),
          ])}
        />
      )}
    </section>
  );
};

const Late: FC<OverviewProps> = ({ context, body, view, late }) => (
  <LateActivities lines={late} day={view.from} body={body} context={context} />
);

const Due: FC<OverviewProps> = ({ context: { words, path }, body, view }) => {
  const to = sameMoment(path);
  const owed = view.owed.slice(0, MOST_OWED);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{words.format("overview-due")}</h2>
      {view.due.length === 0 ? (
        <p>{words.format("overview-nothing-due")}</p>
      ) : (
        <ul class="overview-list">
          {view.due.map(({ date, text, node }) => (
            <li>
              <a href={to(address.node(body, node))}>{text}</a>{" "}
              <Deadline date={date} today={view.from} words={words} />
            </li>
          ))}
        </ul>
      )}
      {owed.length === 0 ? (
        <p>{words.format("overview-nothing-owed")}</p>
      ) : (
        <>
          <h3>{words.format("overview-owed")}</h3>
          <ul class="overview-list">
            {owed.map(({ unit, name, count }) => (
              <li>
                <a href={to(address.unit(body, unit))}>
                  {unit} {name}
                </a>{" "}
                {words.format("overview-owed-count", { count })}
              </li>
            ))}
          </ul>
          {view.owed.length > owed.length ? (
            <p>
              <a href={to(address.units(body))}>{words.format("overview-all-units")}</a>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
};

const MOST_OWED = 8;

const Changes: FC<OverviewProps> = ({ context: { words, path }, body, view, news, shares }) => {
  const to = sameMoment(path);
  const { language } = words;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{words.format("overview-news")}</h2>
      {news.since === null ? (
        <p>{words.format("overview-first-visit")}</p>
      ) : isQuiet(news) ? (
        <p>{words.format("overview-nothing-new", { since: momentWords(news.since, words) })}</p>
      ) : (
        <>
          {news.plan ? <p>{words.format("overview-new-plan")}</p> : null}
          {news.validations > 0 ? (
            <p>{words.format("overview-new-validations", { count: news.validations })}</p>
          ) : null}
          <p>
            {words.format("overview-new-entries", {
              count: news.entries.length,
              since: momentWords(news.since, words),
            })}
          </p>
          <ul class="overview-list">
            {view.changes.map(({ indicator, name, change: { before, after, effect } }) => (
              <li>
                <a href={to(address.indicator(body, indicator))}>
                  {indicator} {name}
                </a>{" "}
                {words.format("overview-change", {
                  before: before.achievement === null ? "—" : score(before.achievement, language),
                  after: after.achievement === null ? "—" : score(after.achievement, language),
                })}
                <IndicatorGrade shares={shares?.indicators.get(indicator)} words={words} />
                {effect === null || effect.equals(0) ? null : (
                  <>
                    {" "}
                    {words.format("overview-effect", {
                      points: `${effect.compare(0) > 0 ? "+" : "−"}${figure(effect.abs(), language, { places: 2, fixed: true })}`,
                    })}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

function isQuiet({ entries, plan, validations }: News): boolean {
  return entries.length === 0 && !plan && validations === 0;
}

const Levers: FC<OverviewProps> = ({ context: { words, path }, body, view }) => {
  const to = sameMoment(path);
  return (
    <section aria-labelledby="levers">
      <h2 id="levers">{words.format(view.forecast ? "forecast-levers" : "overview-levers")}</h2>
      {view.forecast ? <p class="forecast-note">{words.format("forecast-levers-about")}</p> : null}
      {view.levers.length === 0 ? (
        <p>{words.format("overview-no-levers")}</p>
      ) : (
        <ol class="overview-levers">
          {view.levers.map(({ indicator, name, points, unmeasured }) => (
            <li>
              <a href={to(address.indicator(body, indicator))}>
                {indicator} {name}
              </a>{" "}
              <span class="overview-gain">
                {words.format("overview-lever", {
                  points: score(points, words.language),
                  unmeasured: unmeasured ? "yes" : "no",
                })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const SECTIONS: Readonly<Record<Block, FC<OverviewProps>>> = {
  areas: Areas,
  risks: Risks,
  late: Late,
  due: Due,
  news: Changes,
  levers: Levers,
};
