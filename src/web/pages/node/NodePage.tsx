import type { FC } from "hono/jsx";
import type { IndicatorDoubts } from "../../../application/surveys/indicator-doubts.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { EvaluationShares } from "../../../core/evidence-grade/shares.ts";
import { address } from "../../addresses.ts";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import type { Setting } from "../../components/explanation/setting.ts";
import { ScoreForecastLine } from "../../components/forecast/ScoreForecast.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { ActivityList } from "./ActivityList.tsx";
import { CheckList } from "./CheckList.tsx";
import { ChildTable } from "./ChildTable.tsx";
import { HistoryList } from "./HistoryList.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import type { NodeLine, NodeView } from "./view-model.ts";

export interface NodePageProps {
  readonly context: PageContext;
  readonly view: NodeView;
  /** Why the score is what it is; null where there is nothing to explain. */
  readonly explanation: Step | null;
  readonly setting: Setting;
  /** What each score rests on. */
  readonly shares?: EvaluationShares | null;
  /** Why means of its indicators rest on too few answers. */
  readonly doubts?: ReadonlyMap<string, IndicatorDoubts> | null;
}

/** Scheda: what a node of the plan is, where it stands, and why. */
export const NodePage: FC<NodePageProps> = ({
  context,
  view,
  explanation,
  setting,
  shares = null,
  doubts = null,
}) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const to = sameMoment(context.path);
  const nodeHref = (key: string): string => to(address.node(body, key));
  const { node, indicators, children, units, year } = view;
  return (
    <Layout
      context={context}
      title={node.title}
      eyebrow={node.code === null ? view.level : `${view.level} ${node.code}`}
      lead={<Standing view={view} href="#why" context={context} shares={shares} />}
      crumbs={[
        { label: words.format("tree-title"), href: to(address.tree(body)) },
        ...view.path.map((one) => ({ label: shortName(one), href: nodeHref(one.key) })),
        { label: shortName(view), href: null },
      ]}
      wide
    >
      <div class={`node hue-${view.area?.hue ?? 0}`}>
        <Notes view={view} context={context} />
        {node.description === "" ? null : (
          <section class="node-description">
            <h2>{words.format("node-description")}</h2>
            {node.description.split(/\n+/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </section>
        )}
        {indicators.length === 0 ? null : (
          <section>
            <h2>{words.format("node-indicators")}</h2>
            <IndicatorTable
              rows={indicators}
              year={year}
              hrefOf={(indicator) => to(address.indicator(body, indicator))}
              words={words}
              shares={shares}
              doubts={doubts}
            />
          </section>
        )}
        {view.programmed === null ? null : (
          <section class="node-views">
            <h2>{words.format("node-two-views")}</h2>
            <p>{words.format("node-two-views-meaning")}</p>
            <dl>
              <dt>{words.format("node-view-outcome")}</dt>
              <dd>
                <ScoreBar result={view.result} words={words} />
              </dd>
              <dt>{words.format("node-view-programmed")}</dt>
              <dd>
                <ScoreBar result={view.programmed} words={words} />
              </dd>
            </dl>
          </section>
        )}
        {children.length === 0 ? null : (
          <section>
            <h2>{words.format("node-children")}</h2>
            <ChildTable rows={children} hrefOf={nodeHref} words={words} shares={shares} />
          </section>
        )}
        {node.activities.length === 0 ? null : (
          <section>
            <h2>{words.format("node-activities")}</h2>
            <ActivityList
              activities={node.activities}
              today={context.today}
              words={words}
              hrefOf={(position) => to(address.activity(body, node.id, String(position)))}
            />
          </section>
        )}
        <section>
          <h2>{words.format("node-units")}</h2>
          {units.length === 0 ? (
            <p>{words.format("node-no-units")}</p>
          ) : (
            <ul class="node-units">
              {units.map(({ code, name }) => (
                <li>
                  <a href={to(address.unit(body, code))}>
                    <b>{code}</b> {name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
        {explanation === null ? null : (
          <section id="why">
            <h2>{words.format("node-why")}</h2>
            <Explanation step={explanation} setting={setting} levels={1} />
          </section>
        )}
        {view.checks.length === 0 ? null : (
          <section>
            <h2>{words.format("node-checks")}</h2>
            <CheckList checks={view.checks} href={address.check(body)} words={words} />
          </section>
        )}
        {view.history.length === 0 ? null : (
          <section>
            <h2>{words.format("node-history")}</h2>
            <HistoryList
              events={view.history}
              hrefOf={(indicator) => to(address.indicator(body, indicator))}
              words={words}
            />
          </section>
        )}
        <Neighbours view={view} nodeHref={nodeHref} context={context} />
      </div>
    </Layout>
  );
};

const Standing: FC<{
  view: NodeView;
  href: string;
  context: PageContext;
  shares: EvaluationShares | null;
}> = ({ view: { key, state, result, forecast }, href, context: { words }, shares }) => (
  <div class="score-large node-standing">
    <State state={state} words={words} />
    <ScoreBar result={result} words={words} href={href} />
    <SharesLine shares={shares?.nodes.get(key)} words={words} />
    {forecast === null ? null : <ScoreForecastLine forecast={forecast} words={words} />}
  </div>
);

/** What one must know to read the score rightly. */
const Notes: FC<{ view: NodeView; context: PageContext }> = ({ view, context: { words } }) => {
  const { result, grouping, year } = view;
  const notes = [
    ...(grouping ? [words.format("node-note-grouping")] : []),
    ...(result.counts ? [] : [words.format("node-note-nothing", { year: String(year) })]),
    ...(result.assumedWeights ? [words.format("node-note-weights")] : []),
  ];
  return notes.length === 0 ? null : (
    <Notice tone="info">
      {notes.map((note) => (
        <p>{note}</p>
      ))}
    </Notice>
  );
};

const Neighbours: FC<{ view: NodeView; nodeHref: (key: string) => string; context: PageContext }> = ({
  view: { before, after },
  nodeHref,
  context: { words },
}) =>
  before === null && after === null ? null : (
    <nav class="node-neighbours" aria-label={words.format("node-neighbours")}>
      {before === null ? (
        <span />
      ) : (
        <a rel="prev" href={nodeHref(before.key)}>
          <span aria-hidden="true">← </span>
          {fullName(before)}
        </a>
      )}
      {after === null ? null : (
        <a rel="next" href={nodeHref(after.key)}>
          {fullName(after)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );

function shortName({ node }: NodeLine): string {
  return node.code ?? node.title;
}

function fullName({ node }: NodeLine): string {
  return node.code === null ? node.title : `${node.code} ${node.title}`;
}
