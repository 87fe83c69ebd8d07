import {
  NO_QUESTION,
  QUESTION_FIELDS,
  type QuestionTyped,
  type SurveyTyped,
} from "../../web/pages/surveys/definition-form.ts";
import { type Sent, textIn, textsIn } from "./form-fields.ts";

/** A questionnaire as its form sent it: fields of questions come as often as there are questions. */
export function surveyTyped(sent: Sent): SurveyTyped {
  const columns = new Map(QUESTION_FIELDS.map((field) => [field, textsIn(sent, `q.${field}`)]));
  const count = columns.get("it")?.length ?? 0;
  const questions = Array.from({ length: count }, (_, at): QuestionTyped => {
    const fields = QUESTION_FIELDS.map((field) => [field, columns.get(field)?.[at] ?? NO_QUESTION[field]]);
    return { ...NO_QUESTION, ...Object.fromEntries(fields) };
  });
  return {
    id: textIn(sent, "id"),
    titleIt: textIn(sent, "titleIt"),
    titleEn: textIn(sent, "titleEn"),
    introIt: textIn(sent, "introIt"),
    introEn: textIn(sent, "introEn"),
    english: textIn(sent, "english"),
    from: textIn(sent, "from"),
    to: textIn(sent, "to"),
    // Rows left empty are offered anew.
    questions: questions.filter(({ it }) => it.trim() !== ""),
  };
}
