import type { FC } from "hono/jsx";
import { sharesIn } from "../../../application/evidence/grades.ts";
import type { RoundPicture } from "../../../application/rounds/picture.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { State } from "../../components/state/State.tsx";
import { stateOf } from "../../components/state/state.ts";
import { DateWords, Deadline } from "../../components/text/DateWords.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { reportAddress } from "../reports/report-addresses.ts";
import { Board } from "./Board.tsx";
import { ClosingForm, type ClosingTyped, MoveForm } from "./ClosingForm.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import { KnownLaterSection } from "./KnownLaterSection.tsx";
import { Light } from "./Light.tsx";
import { ProgressBar } from "./ProgressBar.tsx";
import { ReferenceList } from "./ReferenceList.tsx";
import type { Refused } from "./refused.ts";
import { roundPart } from "./round-addresses.ts";
import type { RoundView } from "./round-view.ts";

export interface RoundPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly picture: RoundPicture;
  readonly view: RoundView;
  readonly mayRun: boolean;
  readonly maySeeReports: boolean;
  /** What was typed to close it or to move its last day, with the mistakes. */
  readonly typed: ClosingTyped;
  readonly refused: Refused | null;
}

/** One round: how far it is, who has answered, what every indicator shows; once closed, what it rests on. */
export const RoundPage: FC<RoundPageProps> = (props) => {
  const { context, body, picture, view, mayRun, typed, refused } = props;
  const { words } = context;
  const { round, total, standing } = picture;
  return (
    <Layout
      context={context}
      title={round.title}
      eyebrow={words.format("round-eyebrow", { year: String(round.year) })}
      lead={<Lead picture={picture} context={context} />}
      crumbs={[
        { label: words.format("rounds-title"), href: address.rounds(body) },
        { label: round.title, href: null },
      ]}
      wide
    >
      {refused === null ? null : (
        <Notice tone="error" title={refused.text} live>
          {refused.remedy}
        </Notice>
      )}
      <ClosedNotice picture={picture} context={context} />
      <p>{words.format("round-scope", { what: view.scope })}</p>
      <div class="round-actions">
        {view.mine.asked === 0 ? null : (
          <a
            class={`btn ${view.mine.missing === 0 ? "btn-outline-primary" : "btn-primary"}`}
            href={`${roundPart(body, round.id, "answers")}${view.mine.missing === 0 ? "?show=all" : ""}`}
          >
            {words.format("round-answer-link", { count: view.mine.missing })}
          </a>
        )}
        <a class="btn btn-outline-primary" href={roundPart(body, round.id, "table.csv")}>
          {words.format("round-download")}
        </a>
        {props.maySeeReports ? (
          <a class="btn btn-outline-primary" href={reportAddress(body, `monitoring-${round.id}`)}>
            {words.format("round-report")}
          </a>
        ) : null}
        {round.closing !== null ? null : (
          <a class="btn btn-outline-primary" href={address.roundCalendar(body, round.id)}>
            {words.format("round-calendar")}
          </a>
        )}
      </div>
      <section aria-labelledby="progress">
        <h2 id="progress">{words.format("round-progress-title")}</h2>
        <div class="round-where">
          <div>
            <p class="round-answered">{words.format("round-progress", { ...total })}</p>
            <ProgressBar {...total} words={words} />
          </div>
          <div>
            <p>{words.format("round-body-score", { day: dateWords(round.asOf, words) })}</p>
            <ScoreBar result={standing.evaluation.body} words={words} shares={sharesIn(standing).body} />{" "}
            <State state={stateOf(standing.evaluation.body, standing.moment)} words={words} />
          </div>
          <Lights view={view} context={context} />
        </div>
      </section>
      <Board picture={picture} body={body} words={words} />
      <IndicatorTable view={view} round={round} body={body} context={context} />
      <KnownLaterSection picture={picture} body={body} words={words} />
      <ReferenceList
        picture={picture}
        proof={props.maySeeReports && round.closing ? `${address.proof(body)}?round=${round.id}` : null}
        words={words}
      />
      {mayRun && round.closing === null ? (
        <>
          <MoveForm picture={picture} typed={typed} body={body} context={context} />
          <ClosingForm picture={picture} typed={typed} body={body} context={context} />
        </>
      ) : null}
    </Layout>
  );
};

const Lead: FC<{ picture: RoundPicture; context: PageContext }> = ({
  picture: { round },
  context: { words, today },
}) => (
  <p>
    {round.closing === null ? <strong>{words.format("round-state-open")} · </strong> : null}
    {words.format("round-as-of")} <DateWords date={round.asOf} words={words} />, {words.format("round-due")}{" "}
    {round.closing === null ? (
      <Deadline date={round.due} today={today} words={words} />
    ) : (
      <DateWords date={round.due} words={words} />
    )}
  </p>
);

const ClosedNotice: FC<{ picture: RoundPicture; context: PageContext }> = ({
  picture: { round, knownLater },
  context: { words },
}) => {
  const { closing } = round;
  if (closing === null) return null;
  const params = { day: momentWords(closing.at, words), by: closing.by };
  return (
    <>
      <Notice tone="info" title={words.format("round-closed-title", params)}>
        <p>{words.format("round-closed-meaning", { unanswered: closing.unanswered })}</p>
        {knownLater === null ? null : (
          <p>
            <a href="#later">{words.format("round-closed-later")}</a>
          </p>
        )}
      </Notice>
      {closing.note === "" ? null : (
        <section aria-labelledby="note">
          <h2 id="note">{words.format("round-note")}</h2>
          <p class="round-text">{closing.note}</p>
        </section>
      )}
    </>
  );
};

const Lights: FC<{ view: RoundView; context: PageContext }> = ({ view: { lights }, context: { words } }) => (
  <div>
    <p id="lights">{words.format("round-lights")}</p>
    <ul class="round-lights" aria-labelledby="lights">
      {(["green", "amber", "red", "none"] as const).map((light) => (
        <li>
          <Light light={light === "none" ? null : light} words={words} />{" "}
          <span class="figure">{lights[light]}</span>
        </li>
      ))}
    </ul>
  </div>
);
