import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { named } from "../../../core/register/column.ts";
import { LONGEST_ANSWER } from "../../../core/survey/answer.ts";
import { type Question, type Survey, stepsOf } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, told } from "../draft/fault-words.ts";
import { SurveyLayout } from "./SurveyLayout.tsx";

export interface QuestionnaireProps {
  readonly context: PageContext;
  readonly body: string;
  readonly token: string;
  readonly survey: Survey;
  /** By question, as it was sent; what was chosen stays, mistake or not. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: Problem | null;
}

/** The questionnaire of whoever holds a token. */
export const QuestionnairePage: FC<QuestionnaireProps> = (props) => {
  const { context, body, token, survey, typed, problem } = props;
  const { words } = context;
  const { language } = words;
  const fault = faultWords(problem, words);
  const whole = problem?.faults.find(({ at }) => at === null);
  const intro = named(survey.intro, language);
  return (
    <SurveyLayout context={context} title={named(survey.title, language)} languages={survey.languages}>
      {problem === null ? null : (
        <Notice tone="error" live title={words.format(problem.id, problem.params)}>
          {whole === undefined ? null : <p>{told(whole.message, whole.params, words)}</p>}
          <ul>
            {survey.questions.flatMap((question) =>
              fault(question.id) === null
                ? []
                : [
                    <li>
                      <a href={`#${fieldId(question)}`}>{named(question.text, language)}</a>
                    </li>,
                  ],
            )}
          </ul>
        </Notice>
      )}
      {intro === "" ? null : <p class="lead">{intro}</p>}
      <p class="survey-privacy">{words.format("survey-privacy")}</p>
      <Form
        action={`${address.questionnaire(body, token)}?in=${language}`}
        context={context}
        class="survey-form"
      >
        {survey.questions.map((question, at) => (
          <QuestionField
            question={question}
            number={at + 1}
            typed={typed[question.id] ?? ""}
            error={fault(question.id)}
            words={words}
          />
        ))}
        <button class="btn btn-primary survey-send" type="submit">
          {words.format("survey-send")}
        </button>
        <p class="field-help">{words.format("survey-until", { day: dateWords(survey.period.to, words) })}</p>
      </Form>
    </SurveyLayout>
  );
};

interface QuestionFieldProps {
  readonly question: Question;
  readonly number: number;
  readonly typed: string;
  readonly error: string | null;
  readonly words: Catalogue;
}

function fieldId({ id }: Question): string {
  return `q-${id}`;
}

const QuestionField: FC<QuestionFieldProps> = (props) => {
  const { question, number, typed, error, words } = props;
  const id = fieldId(question);
  const text = `${number}. ${named(question.text, words.language)}`;
  const wrong = error === null ? "" : " survey-wrong";
  const said = (
    <>
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
  if (question.kind === "text")
    return (
      <div class={`survey-question${wrong}`}>
        <label for={id} class="survey-text">
          {text}
        </label>
        {said}
        <p class="field-help" id={`${id}-help`}>
          {words.format("survey-no-names")}
        </p>
        <textarea
          id={id}
          name={`q.${question.id}`}
          class="form-control"
          rows={4}
          maxlength={LONGEST_ANSWER}
          aria-describedby={error === null ? `${id}-help` : `${id}-error ${id}-help`}
          {...(error === null ? {} : { "aria-invalid": "true" })}
        >
          {typed}
        </textarea>
      </div>
    );
  const choices = choicesOf(question, words);
  return (
    <fieldset
      class={`survey-question survey-${question.kind}${wrong}`}
      id={id}
      {...(error === null ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend>
        {text}
        {question.required ? <span class="survey-required"> {words.format("survey-required")}</span> : null}
      </legend>
      {said}
      {question.kind === "scale" ? (
        <p class="survey-ends">
          <span>
            {question.from} = {named(question.low, words.language)}
          </span>
          <span>
            {question.to} = {named(question.high, words.language)}
          </span>
        </p>
      ) : null}
      <div class="survey-choices">
        {choices.map(({ value, label, more }) => (
          <label class={value === "" ? "survey-blank" : ""}>
            <input
              type="radio"
              name={`q.${question.id}`}
              value={value}
              {...(typed === value && (value !== "" || !question.required) ? { checked: true } : {})}
            />
            <span>
              {label}
              {more === "" ? null : <span class="visually-hidden"> ({more})</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface Offered {
  readonly value: string;
  readonly label: string;
  /** What the ends of a scale mean, for who hears one choice at a time. */
  readonly more: string;
}

function choicesOf(question: Exclude<Question, { kind: "text" }>, words: Catalogue): readonly Offered[] {
  const { language } = words;
  // A choice once made cannot be taken back without scripts: the blank one does it.
  const blank = question.required ? [] : [{ value: "", label: words.format("survey-blank"), more: "" }];
  switch (question.kind) {
    case "scale": {
      const { from, to, low, high } = question;
      const steps = stepsOf(question).map((step) => ({
        value: String(step),
        label: String(step),
        more: step === from ? named(low, language) : step === to ? named(high, language) : "",
      }));
      return [...steps, ...blank];
    }
    case "choice": {
      const { choices } = question;
      return [
        ...choices.map(({ id, title }) => ({ value: id, label: named(title, language), more: "" })),
        ...blank,
      ];
    }
    case "yes-no":
      return [
        { value: "yes", label: words.format("survey-yes"), more: "" },
        { value: "no", label: words.format("survey-no"), more: "" },
        ...blank,
      ];
  }
}

/** What is told where there is nothing to answer: thanks, or why a token opens nothing. */
export const SurveyToldPage: FC<{ context: PageContext; title: string; texts: readonly string[] }> = ({
  context,
  title,
  texts,
}) => (
  <SurveyLayout context={context} title={title} languages={[]}>
    {texts.map((text) => (
      <p class="lead">{text}</p>
    ))}
  </SurveyLayout>
);
