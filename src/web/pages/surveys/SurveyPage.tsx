import type { FC } from "hono/jsx";
import type { SurveyDetail } from "../../../application/surveys/list.ts";
import { named } from "../../../core/register/column.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { percent } from "./DistributionChart.tsx";
import { QuestionResults } from "./QuestionResults.tsx";
import { RemoveWords } from "./RemoveWords.tsx";
import { SurveySteps } from "./SurveySteps.tsx";

export interface SurveyPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly detail: SurveyDetail;
  /** Why what was sent was refused. */
  readonly refused: string | null;
  /** Addresses typed so far; null where no mail can leave. */
  readonly invitations: { readonly addresses: string } | null;
}

/** One questionnaire: what can be done with it now, and what was answered once it is closed. */
export const SurveyPage: FC<SurveyPageProps> = ({ context, body, detail, refused, invitations }) => {
  const { words } = context;
  const { kept, issued, answered, rate, results, targets, mayRun } = detail;
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
      {state === "open" || state === "waiting" ? <p>{words.format("surveys-results-later")}</p> : null}
      {mayRun ? <SurveySteps {...{ context, body, detail, invitations }} /> : null}
      {results === null ? (
        <section aria-labelledby="questions">
          <h2 id="questions">{words.format("surveys-questions")}</h2>
          <ol>
            {survey.questions.map((question) => (
              <li>
                {named(question.text, words.language)}{" "}
                <span class="muted">({words.format("surveys-kind", { kind: question.kind })})</span>
              </li>
            ))}
          </ol>
          <p>
            <a href={`${address.survey(body, survey.id)}/preview`}>{words.format("surveys-preview")}</a>
          </p>
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
              <QuestionResults
                result={result}
                target={targets.get(result.question.id) ?? null}
                words={words}
                removing={
                  mayRun
                    ? (text) => (
                        <RemoveWords {...{ context, body, survey, text }} question={result.question.id} />
                      )
                    : null
                }
              />
            </section>
          ))}
        </section>
      )}
    </SourcesFrame>
  );
};
