import type { FC } from "hono/jsx";
import type { Result } from "../../../core/evaluation/evaluation.ts";
import type { Shares } from "../../../core/evidence-grade/shares.ts";
import type { Rational } from "../../../core/number/rational.ts";
import { spans } from "../../../documents/drawing/spans.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { scoreWords } from "../../../messages/score-words.ts";
import { SharesLine } from "../evidence-grade/SharesLine.tsx";
import { Door } from "../text/Door.tsx";

export interface ScoreBarProps {
  readonly result: Result;
  /** 0..100: where the target or the next threshold stands. */
  readonly target?: Rational | null;
  readonly words: Catalogue;
  /** The explanation that the score is a door to. */
  readonly href?: string | null;
  /** What the score rests on, told under it. */
  readonly shares?: Shares | null | undefined;
}

/** A performance as a thin 0-100 scale and, beside it, always in words. */
export const ScoreBar: FC<ScoreBarProps> = ({ result, target = null, words, href = null, shares = null }) => (
  <>
    <span class="score">
      <Bar result={result} target={target} />
      <ScoreLine result={result} words={words} href={href} />
    </span>
    <SharesLine shares={shares} words={words} short />
  </>
);

/** "97,09 · copertura 85 % · fra 82,50 e 97,50"; "nessun dato" where nothing is measured. */
export const ScoreLine: FC<Pick<ScoreBarProps, "result" | "words" | "href">> = ({ result, words, href }) => {
  const said = scoreWords(result, words);
  if (said === null) return <span class="score-words score-none">{words.format("score-none")}</span>;
  return (
    <span class="score-words">
      {href ? (
        <Door href={href} words={words}>
          {said.score}
        </Door>
      ) : (
        <b class="figure">{said.score}</b>
      )}
      <span class="score-detail">
        {" · "}
        <span>{said.coverage}</span>
        {said.range === null ? null : (
          <>
            {" · "}
            <span>{said.range}</span>
          </>
        )}
      </span>
    </span>
  );
};

/** The scale alone; what it shows is said in words beside it, so it is hidden from screen readers. */
export const Bar: FC<{ result: Result; target?: Rational | null }> = ({ result, target = null }) => {
  const { sure, scored, open, tick } = spans(result, target);
  return (
    <svg class="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" x="0" y="0" width="100" height="8" />
      {open.width > 0 && <rect class="open" x={open.x} y="0" width={open.width} height="8" />}
      {scored.width > 0 && <rect class="scored" x={scored.x} y="0" width={scored.width} height="8" />}
      {sure.width > 0 && <rect class="sure" x={sure.x} y="0" width={sure.width} height="8" />}
      {tick !== null && (
        <>
          <path class="tick-ground" d={`M${tick} 0v8`} />
          <path class="tick" d={`M${tick} -3v14`} />
        </>
      )}
    </svg>
  );
};
