import type { Child, FC } from "hono/jsx";
import { type Rational, ratio } from "../../../core/number/rational.ts";
import { named } from "../../../core/register/column.ts";
import type { QuestionResult } from "../../../core/survey/results.ts";
import { answersNeeded, doubtsOf } from "../../../core/survey/small.ts";
import type { Question } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { DistributionChart, percent, twoPlaces } from "./DistributionChart.tsx";
import { Doubts, intervalWords } from "./Doubts.tsx";

export interface QuestionResultsProps {
  readonly result: QuestionResult;
  /** Of the indicator that it feeds, on the scale of the question; null for none. */
  readonly target: Rational | null;
  readonly words: Catalogue;
  /** The button that takes out own words; null for who may not. */
  readonly removing: ((text: string) => Child) | null;
}

/** What a question was answered: a score with its drawing, counts, own words, or that it is not shown. */
export const QuestionResults: FC<QuestionResultsProps> = ({ result, target, words, removing }) => {
  const { language } = words;
  switch (result.kind) {
    case "hidden":
      return <p>{words.format("surveys-hidden")}</p>;
    case "texts":
      return (
        <ul class="survey-words">
          {result.texts.map((text) => (
            <li>
              {text === "" ? (
                <em class="muted">{words.format("surveys-words-removed")}</em>
              ) : (
                <>
                  <span>{text}</span> {removing?.(text)}
                </>
              )}
            </li>
          ))}
        </ul>
      );
    case "counts":
      return (
        <DataTable
          caption={named(result.question.text, language)}
          captionHidden
          columns={[
            { label: words.format("surveys-column-answer"), headerScope: "row" },
            { label: words.format("surveys-column-answers"), align: "end" },
            { label: words.format("surveys-column-share"), align: "end" },
          ]}
          rows={result.counts.map(({ value, count }) => [
            answerWords(result.question, value, words),
            <Figure>{count}</Figure>,
            <Figure>{percent(ratio(count, result.n), words)}</Figure>,
          ])}
        />
      );
    case "score": {
      const { score, question, groups } = result;
      const { interval } = score;
      const title = words.format("surveys-finding", {
        mean: twoPlaces(score.mean, words),
        from: question.from,
        to: question.to,
        n: score.n,
      });
      return (
        <>
          <p>
            <strong>{title}</strong>{" "}
            {interval === null
              ? null
              : words.format("surveys-finding-interval", { interval: intervalWords(interval, words) })}
          </p>
          <Doubts
            doubts={doubtsOf(score, target)}
            target={target}
            needed={target === null ? null : answersNeeded(score, target)}
            words={words}
          />
          <DistributionChart
            score={score}
            target={target}
            question={named(question.text, language)}
            title={title}
            words={words}
          />
          {groups.map(({ by, groups }) => (
            <>
              <h4>{words.format("surveys-by", { question: named(by.text, language) })}</h4>
              <DataTable
                caption={words.format("surveys-by-table", {
                  what: named(question.text, language),
                  question: named(by.text, language),
                })}
                captionHidden
                columns={[
                  { label: words.format("surveys-column-group"), headerScope: "row" },
                  { label: words.format("surveys-n"), align: "end" },
                  { label: words.format("surveys-mean"), align: "end" },
                ]}
                rows={groups.map(({ value, score }) => [
                  answerWords(by, value, words),
                  score === null ? words.format("surveys-group-hidden") : <Figure>{score.n}</Figure>,
                  score === null ? "–" : <Figure>{twoPlaces(score.mean, words)}</Figure>,
                ])}
              />
            </>
          ))}
        </>
      );
    }
  }
};

function answerWords(question: Question, value: string | null, words: Catalogue): string {
  if (value === null) return words.format("surveys-not-said");
  if (question.kind === "yes-no") return words.format(value === "yes" ? "survey-yes" : "survey-no");
  const choice = question.kind === "choice" ? question.choices.find(({ id }) => id === value) : undefined;
  return choice ? named(choice.title, words.language) : value;
}
