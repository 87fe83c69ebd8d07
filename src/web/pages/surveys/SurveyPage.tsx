import type { FC } from "hono/jsx";
import type { SurveyDetail } from "../../../application/surveys/list.ts";
import { MOST_TOKENS } from "../../../application/surveys/tokens.ts";
import { ratio } from "../../../core/number/rational.ts";
import { named } from "../../../core/register/column.ts";
import type { QuestionResult } from "../../../core/survey/results.ts";
import { doubtsOf } from "../../../core/survey/small.ts";
import type { Survey } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Figure } from "../../components/text/Figure.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { DistributionChart, percent, twoPlaces } from "./DistributionChart.tsx";
import { Doubts, intervalWords } from "./SurveysPage.tsx";

export interface SurveyPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly detail: SurveyDetail;
  /** Why what was sent was refused. */
  readonly refused: string | null;
}

/** One questionnaire: what can be done with it now, and what was answered once it is closed. */
export const SurveyPage: FC<SurveyPageProps> = ({ context, body, detail, refused }) => {
  const { words } = context;
  const { kept, issued, answered, rate, results, mayRun } = detail;
  const { survey, state } = kept;
  return (
    <SourcesFrame
      context={context}
      title={named(survey.title, words.language)}
      lead={words.format("surveys-stands", {
        state,
        from: dateWords(survey.period.from, words),
        to: dateWords(kept.closedOn ?? survey.period.to, words),
      })}
    >
      {refused === null ? null : (
        <Notice tone="error" live>
          <p>{refused}</p>
        </Notice>
      )}
      {issued === 0 ? null : (
        <dl class="survey-figures">
          <div>
            <dt>{words.format("surveys-column-issued")}</dt>
            <dd>{issued}</dd>
          </div>
          <div>
            <dt>{words.format("surveys-column-answers")}</dt>
            <dd>{answered}</dd>
          </div>
          <div>
            <dt>{words.format("surveys-column-rate")}</dt>
            <dd>{rate === null ? "–" : percent(rate, words)}</dd>
          </div>
        </dl>
      )}
      {mayRun ? <Steps context={context} body={body} detail={detail} /> : null}
      {results === null ? (
        <section aria-labelledby="questions">
          {state === "prepared" ? null : <p>{words.format("surveys-results-later")}</p>}
          <h2 id="questions">{words.format("surveys-questions")}</h2>
          <ol>
            {survey.questions.map((question) => (
              <li>
                {named(question.text, words.language)}{" "}
                <span class="muted">({words.format("surveys-kind", { kind: question.kind })})</span>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <section aria-labelledby="results">
          <h2 id="results">{words.format("surveys-results")}</h2>
          <p>{words.format("surveys-results-meaning")}</p>
          {results.questions.map((result, at) => (
            <section class="card-plain">
              <h3 class="card-title">
                {at + 1}. {named(result.question.text, words.language)}
              </h3>
              <Result result={result} words={words} />
            </section>
          ))}
        </section>
      )}
    </SourcesFrame>
  );
};

const Steps: FC<Omit<SurveyPageProps, "refused">> = ({ context, body, detail }) => {
  const { words } = context;
  const { survey, state, number } = detail.kept;
  const here = address.survey(body, survey.id);
  if (state === "closed") return null;
  if (state === "prepared")
    return (
      <section aria-labelledby="next">
        <h2 id="next">{words.format("surveys-next")}</h2>
        <p>{words.format("surveys-open-meaning")}</p>
        <Form action={`${here}/open`} context={context} class="actions">
          <input type="hidden" name="seen" value={String(number)} />
          <button class="btn btn-primary" type="submit">
            {words.format("surveys-open")}
          </button>{" "}
          <a class="btn btn-outline-primary" href={`${here}/definition`}>
            {words.format("surveys-change")}
          </a>
        </Form>
      </section>
    );
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{words.format("surveys-codes")}</h2>
      <p>{words.format("surveys-codes-meaning")}</p>
      <Form action={`${here}/tokens`} context={context}>
        <Field
          name="count"
          type="number"
          inputmode="numeric"
          width="short"
          label={words.format("surveys-codes-count")}
          help={words.format("surveys-codes-count-help", { most: MOST_TOKENS })}
          value="50"
        />
        <p class="actions">
          <button class="btn btn-primary" type="submit" name="as" value="page">
            {words.format("surveys-codes-page")}
          </button>{" "}
          <button class="btn btn-outline-primary" type="submit" name="as" value="csv">
            {words.format("surveys-codes-csv")}
          </button>
        </p>
      </Form>
      <h2>{words.format("surveys-close-title")}</h2>
      <p>{words.format("surveys-close-meaning")}</p>
      <Form action={`${here}/close`} context={context}>
        <input type="hidden" name="seen" value={String(number)} />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("surveys-close")}
        </button>
      </Form>
    </section>
  );
};

const Result: FC<{ result: QuestionResult; words: Catalogue }> = ({ result, words }) => {
  const { language } = words;
  switch (result.kind) {
    case "hidden":
      return <p>{words.format("surveys-hidden")}</p>;
    case "texts":
      return (
        <ul>
          {result.texts.map((text) => (
            <li>{text}</li>
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
          <Doubts doubts={doubtsOf(score, null)} words={words} />
          <DistributionChart score={score} title={title} words={words} />
          {groups.map(({ by, groups }) => (
            <>
              <h4>{words.format("surveys-by", { question: named(by.text, language) })}</h4>
              <DataTable
                caption={named(by.text, language)}
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

function answerWords(question: Survey["questions"][number], value: string | null, words: Catalogue): string {
  if (value === null) return words.format("surveys-not-said");
  if (question.kind === "yes-no") return words.format(value === "yes" ? "survey-yes" : "survey-no");
  const choice = question.kind === "choice" ? question.choices.find(({ id }) => id === value) : undefined;
  return choice ? named(choice.title, words.language) : value;
}
