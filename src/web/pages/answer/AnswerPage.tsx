import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { Answering } from "../../../application/requests/answer.ts";
import { SURVEY_LANGUAGES } from "../../../core/survey/survey.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { Deadline } from "../../components/text/DateWords.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { SurveyLayout } from "../surveys/SurveyLayout.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { AnswerView } from "./view-model.ts";

export interface AnswerPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly token: string;
  readonly view: AnswerView;
  readonly typed: Answering;
  readonly problem: Problem | null;
}

/** What the office wrote is Italian, whatever the page is in. What a link asks for: the question, who asks, by when, what becomes of the answer; and the form. */
export const AnswerPage: FC<AnswerPageProps> = (props) => {
  const { context, view } = props;
  const { words, today } = context;
  return (
    <SurveyLayout
      context={context}
      title={view.question}
      titleIn="it"
      languages={SURVEY_LANGUAGES}
      demonstration="request-demonstration"
    >
      {view.message === "" ? null : (
        <p class="lead reply-text" lang="it">
          {view.message}
        </p>
      )}
      <dl class="reply-facts">
        <div>
          <dt>{words.format("request-answer-from")}</dt>
          <dd>{words.format("request-answer-from-by", { body: context.body?.name ?? "", by: view.by })}</dd>
        </div>
        <div>
          <dt>{words.format("request-answer-until")}</dt>
          <dd>
            <Deadline date={view.until} today={today} words={words} />
          </dd>
        </div>
        {view.serves === null ? null : (
          <div>
            <dt>{words.format("request-answer-why")}</dt>
            <dd>
              {words.format("request-answer-why-text", {
                indicator: view.serves.indicator,
                year: String(view.serves.year),
              })}
            </dd>
          </div>
        )}
      </dl>
      {view.refusedFor === null ? null : (
        <Notice tone="warning" title={words.format("request-answer-again")}>
          <p class="reply-text" lang="it">
            {view.refusedFor}
          </p>
        </Notice>
      )}
      <AnswerForm {...props} />
    </SurveyLayout>
  );
};

/** What was answered, read-only, and what the office did of it. */
export const AnsweredPage: FC<Omit<AnswerPageProps, "token" | "typed">> = ({ context, view, problem }) => {
  const { words } = context;
  const { answer, state, settledOn, reason } = view;
  const known = {
    state,
    body: context.body?.name ?? "",
    day: settledOn === null ? "" : dateWords(settledOn, words),
  };
  const facts: readonly (readonly [string, unknown])[] = [
    ["request-shown-question", <span lang="it">{view.question}</span>],
    ["request-answer-field-value", <strong class="figure">{answer?.text}</strong>],
    ["request-answer-field-observed", observedWords(answer?.observedOn ?? "", context)],
    ["request-answer-field-n", answer?.n || null],
    [
      "request-answer-evidence",
      <ul class="reply-files">
        {answer?.evidence.map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>,
    ],
    ["request-answer-note", answer?.note ? <span class="reply-text">{answer.note}</span> : null],
    ["request-answer-capacity", answer?.capacity || null],
  ];
  return (
    <SurveyLayout
      context={context}
      title={words.format("request-shown-title", { state })}
      languages={SURVEY_LANGUAGES}
      demonstration="request-demonstration"
    >
      {problem === null ? null : (
        <Notice tone="error" live title={words.format(problem.id)}>
          <p>{words.format(problem.id, {}, "remedy")}</p>
        </Notice>
      )}
      <p class="lead">{words.format("request-shown-lead", known)}</p>
      {state === "refused" && reason !== null ? (
        <Notice tone="warning" title={words.format("request-fact-reason")}>
          <p class="reply-text" lang="it">
            {reason}
          </p>
        </Notice>
      ) : null}
      <h2>{words.format("request-shown-sent")}</h2>
      <dl class="reply-facts">
        {facts.map(([label, fact]) =>
          fact === null ? null : (
            <div>
              <dt>{words.format(label)}</dt>
              <dd>{fact as string}</dd>
            </div>
          ),
        )}
      </dl>
      <p class="field-help">{words.format("request-shown-until", { day: dateWords(view.until, words) })}</p>
    </SurveyLayout>
  );
};

function observedWords(text: string, { words }: PageContext): string | null {
  if (text === "") return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateWords(text, words) : text;
}

/** What is told where a link opens nothing; it does not say whether there ever was one. */
export const NothingPage: FC<{ context: PageContext; problem: Problem }> = ({ context, problem }) => (
  <SurveyLayout
    context={context}
    title={context.words.format(problem.id)}
    languages={SURVEY_LANGUAGES}
    demonstration={null}
  >
    <p class="lead">{context.words.format(problem.id, {}, "remedy")}</p>
  </SurveyLayout>
);
