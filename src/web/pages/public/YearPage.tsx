import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import type { Recomputation } from "../../../application/publication/recompute.ts";
import type { Step } from "../../../core/evaluation/explanation.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { score } from "../../../messages/figures.ts";
import { valueWords } from "../../../messages/value-words.ts";
import { IndicatorGrade } from "../../components/evidence-grade/IndicatorGrade.tsx";
import { SharesLine } from "../../components/evidence-grade/SharesLine.tsx";
import { Explanation } from "../../components/explanation/Explanation.tsx";
import { Bar, ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Card } from "../../components/text/Card.tsx";
import { Door } from "../../components/text/Door.tsx";
import { TargetText } from "../../components/text/TargetText.tsx";
import type { PageContext } from "../../page-context.ts";
import { DoubtMark } from "../surveys/DoubtMark.tsx";
import { DocumentList } from "./DocumentList.tsx";
import { PublicFrame } from "./PublicFrame.tsx";
import { publicPages } from "./public-addresses.ts";
import { publicSetting } from "./public-setting.ts";
import { RecomputeMean } from "./RecomputeMean.tsx";
import {
  officialScore,
  type StateGroup,
  scoreSentences,
  type YearView,
  yearTitle,
  yearView,
} from "./year-view.ts";

export interface YearPageProps {
  readonly context: PageContext;
  readonly edition: Edition;
  /** The other years that are public, and the numbers of this one's editions. */
  readonly years: readonly number[];
  readonly numbers: readonly number[];
  readonly explanation: Step | null;
  readonly recomputation: Recomputation | null;
}

/** A published year for whoever wants to know: the score in plain words, the areas, what was reached and what was not. */
export const YearPage: FC<YearPageProps> = (props) => {
  const { context, edition, explanation, recomputation } = props;
  const { words } = context;
  const pages = publicPages(edition);
  const view = yearView(edition);
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="results"
      title={yearTitle(edition, words)}
      eyebrow={edition.body.name}
      crumbs={[]}
      islands={["recompute"]}
    >
      <YearScore edition={edition} context={context} />
      <Areas view={view} edition={edition} context={context} />
      <Reached view={view} edition={edition} context={context} />
      <section aria-labelledby="downloads">
        <h2 id="downloads">{words.format("public-downloads")}</h2>
        <DocumentList edition={edition} words={words} />
        <p>
          <a href={pages.data}>{words.format("public-to-data")}</a>
        </p>
      </section>
      {explanation === null ? null : (
        <section id="why" aria-labelledby="why-title">
          <h2 id="why-title">{words.format("public-why")}</h2>
          <Explanation step={explanation} setting={publicSetting(edition, words)} levels={1} />
        </section>
      )}
      {recomputation === null ? null : (
        <RecomputeMean
          recomputation={recomputation}
          edition={edition}
          of={null}
          action={pages.year}
          words={words}
        />
      )}
      <OtherEditions {...props} />
    </PublicFrame>
  );
};

const YearScore: FC<{ edition: Edition; context: PageContext }> = ({ edition, context: { words } }) => {
  const { body } = edition.evaluation;
  const official = officialScore(edition);
  const shown = official ?? body.score;
  return (
    <div class="public-score">
      {shown === null ? null : (
        <p class="public-score-figure">
          <a href="#why">
            <b class="figure">{score(shown, words.language)}</b>
            <span class="visually-hidden"> {words.format("door-why")}</span>
          </a>
          <span class="public-score-of">
            {words.format("public-score-of", { official: official === null ? "no" : "yes" })}
          </span>
        </p>
      )}
      <div class="public-score-words">
        <Bar result={body} />
        {scoreSentences(edition, words).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <SharesLine shares={edition.shares.body} words={words} />
      </div>
    </div>
  );
};

const Areas: FC<{ view: YearView; edition: Edition; context: PageContext }> = ({
  view,
  edition,
  context: { words },
}) => {
  const pages = publicPages(edition);
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{words.format("public-areas")}</h2>
      <div class="cards">
        {view.areas.map(({ node, result, state }) => (
          <Card title={node.title} href={pages.node(node.id)} eyebrow={node.code} level={3}>
            <p>
              <ScoreBar
                result={result}
                words={words}
                href={`${pages.node(node.id)}#why`}
                shares={edition.shares.nodes.get(node.id)}
              />
            </p>
            <p>
              <State state={state} words={words} />
            </p>
          </Card>
        ))}
      </div>
    </section>
  );
};

const Reached: FC<{ view: YearView; edition: Edition; context: PageContext }> = ({
  view,
  edition,
  context: { words },
}) => (
  <section aria-labelledby="reached">
    <h2 id="reached">{words.format("public-reached")}</h2>
    <ul class="public-counts">
      {view.groups.map(({ state, indicators }) => (
        <li>
          <a href={`#state-${state}`}>
            <b class="figure">{indicators.length}</b> <State state={state} words={words} />
          </a>
        </li>
      ))}
    </ul>
    <p>{words.format("public-counted", { count: view.counted })}</p>
    {view.groups.map((group) => (
      <details
        id={`state-${group.state}`}
        class="public-group"
        {...(group.state === "not-reached" || group.state === "at-risk" ? { open: true } : {})}
      >
        <summary>
          {words.format("public-group", { state: group.state, count: group.indicators.length })}
        </summary>
        <GroupTable
          group={{ ...group, indicators: group.indicators.slice(0, AT_ONCE) }}
          edition={edition}
          words={words}
        />
        {group.indicators.length <= AT_ONCE ? null : (
          <details>
            <summary>
              {words.format("public-group-rest", { count: group.indicators.length - AT_ONCE })}
            </summary>
            <GroupTable
              group={{ ...group, indicators: group.indicators.slice(AT_ONCE) }}
              edition={edition}
              words={words}
            />
          </details>
        )}
      </details>
    ))}
  </section>
);

/** Indicators of a group shown at once; the rest opens in place. */
const AT_ONCE = 10;

const GroupTable: FC<{ group: StateGroup; edition: Edition; words: Catalogue }> = ({
  group,
  edition,
  words,
}) => {
  const pages = publicPages(edition);
  return (
    <DataTable
      caption={words.format("public-group", { state: group.state, count: group.indicators.length })}
      captionHidden
      columns={[
        { label: words.format("public-indicator"), headerScope: "row" },
        { label: words.format("public-target"), align: "end" },
        { label: words.format("public-value"), align: "end" },
        { label: words.format("public-achievement"), align: "end" },
      ]}
      rows={group.indicators.map(({ indicator, result }) => [
        <a href={pages.indicator(indicator.id)}>
          {indicator.id} {indicator.name}
        </a>,
        result.target === null ? "–" : <TargetText target={result.target} words={words} />,
        <>
          <span class="figure">{valueWords(result, words) ?? words.format("public-unmeasured")}</span>
          <DoubtMark doubts={edition.doubts.get(indicator.id)?.doubts} words={words} />
        </>,
        result.achievement === null ? (
          words.format("public-unmeasured")
        ) : (
          <>
            <Door href={`${pages.indicator(indicator.id)}#why`} words={words}>
              {score(result.achievement, words.language)}
            </Door>
            <IndicatorGrade shares={edition.shares.indicators.get(indicator.id)} words={words} />
          </>
        ),
      ])}
    />
  );
};

const OtherEditions: FC<YearPageProps> = ({ context: { words }, edition, years, numbers }) => {
  const others = numbers.filter((number) => number !== edition.number);
  const otherYears = years.filter((year) => year !== edition.year);
  if (others.length === 0 && otherYears.length === 0) return null;
  const last = numbers.at(-1);
  return (
    <section aria-labelledby="others">
      <h2 id="others">{words.format("public-others")}</h2>
      <ul>
        {otherYears.map((year) => (
          <li>
            <a href={publicPages({ ...edition, year, current: true }).year}>
              {words.format("public-year-other", { year: String(year) })}
            </a>
          </li>
        ))}
        {others.toReversed().map((number) => (
          <li>
            <a href={publicPages({ ...edition, number, current: number === last }).year}>
              {words.format("public-edition-number", { number, year: String(edition.year) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
