import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { named } from "../../../core/register/column.ts";
import type { Survey } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, told } from "../draft/fault-words.ts";
import { fieldId, QuestionField } from "./QuestionField.tsx";
import { SurveyLayout } from "./SurveyLayout.tsx";

export interface QuestionnaireProps {
  readonly context: PageContext;
  readonly body: string;
  /** Null where it is only looked at by who prepares it: nothing can be sent. */
  readonly token: string | null;
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
  const wrong = survey.questions.filter(({ id }) => fault(id) !== null);
  const intro = named(survey.intro, language);
  return (
    <SurveyLayout context={context} title={named(survey.title, language)} languages={survey.languages}>
      {problem === null ? null : (
        <Notice tone="error" live title={words.format(problem.id, problem.params)}>
          {whole === undefined ? (
            <ul>
              {wrong.map((question) => (
                <li>
                  <a href={`#${fieldId(question)}`}>{named(question.text, language)}</a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{told(whole.message, whole.params, words)}</p>
          )}
        </Notice>
      )}
      {intro === "" ? null : <p class="lead">{intro}</p>}
      <Protection words={words} holder={context.body?.name ?? ""} />
      <Form
        action={token === null ? "" : `${address.questionnaire(body, token)}?in=${language}`}
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
        {token === null ? (
          <Notice tone="info">
            <p>{words.format("survey-preview")}</p>
          </Notice>
        ) : (
          <>
            <button class="btn btn-primary survey-send" type="submit">
              {words.format("survey-send")}
            </button>
            <p class="field-help">
              {words.format("survey-until", { day: dateWords(survey.period.to, words) })}
            </p>
          </>
        )}
      </Form>
    </SurveyLayout>
  );
};

const KEPT = ["what", "who", "words", "results", "free"] as const;

/** What becomes of the answers, in the page that asks for them (GDPR, art. 12 and 13). */
const Protection: FC<{ words: Catalogue; holder: string }> = ({ words, holder }) => (
  <div class="survey-privacy">
    <p>{words.format("survey-privacy")}</p>
    <details>
      <summary>{words.format("survey-privacy-more")}</summary>
      <ul>
        {KEPT.map((part) => (
          <li>{words.format("survey-privacy-part", { part, holder })}</li>
        ))}
      </ul>
    </details>
  </div>
);

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
