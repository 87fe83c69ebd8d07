import type { FC } from "hono/jsx";
import type { DraftEffect } from "../../../application/amendments/draft-effect.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { LateNotice } from "../amendments/LateNotice.tsx";
import { lateView } from "../amendments/late-view.ts";
import { MovingList } from "./MovingList.tsx";

/** What adopting a draft today would do: the body's score by the plan in force and by the draft, and targets changed late. */
export const Effect: FC<{ effect: DraftEffect; words: Catalogue }> = ({
  effect: { year, score, shares, late, moving, questions },
  words,
}) => (
  <>
    {score === null ? null : (
      <>
        <h3>{words.format("draft-effect", { year: String(year) })}</h3>
        <dl class="facts">
          <dt>{words.format("draft-effect-in-force")}</dt>
          <dd>
            <ScoreBar result={score.inForce} words={words} shares={shares} />
          </dd>
          <dt>{words.format("draft-effect-draft")}</dt>
          <dd>
            <ScoreBar result={score.draft} words={words} />
          </dd>
        </dl>
      </>
    )}
    {late.map((one) => (
      <LateNotice late={lateView(one, words)} words={words} />
    ))}
    <MovingList moving={moving} words={words} />
    {questions.length === 0 ? null : (
      <p>
        {words.format("draft-places-asked", { count: questions.length })}{" "}
        <a href="#adopt">{words.format("draft-places-answer")}</a>
      </p>
    )}
  </>
);
