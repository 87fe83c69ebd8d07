import type { Named } from "../../../core/register/column.ts";
import type { Question, Survey } from "../../../core/survey/survey.ts";
import { NO_QUESTION, type QuestionTyped, type SurveyTyped } from "./definition-form.ts";

/** A questionnaire as the form shows it. */
export function typedOf(survey: Survey): SurveyTyped {
  const [titleIt, titleEn] = texts(survey.title);
  const [introIt, introEn] = texts(survey.intro);
  return {
    id: survey.id,
    titleIt,
    titleEn,
    introIt,
    introEn,
    english: survey.languages.includes("en") ? "yes" : "",
    from: survey.period.from,
    to: survey.period.to,
    questions: survey.questions.map(typedQuestion),
  };
}

function typedQuestion(question: Question): QuestionTyped {
  const [it, en] = texts(question.text);
  const { id, kind } = question;
  const asking = { ...NO_QUESTION, id, kind, it, en, required: question.required ? "yes" : "" };
  if (question.kind === "choice") {
    const lines = question.choices.map(({ id, title }) =>
      [id, ...texts(title)].filter((text) => text !== "").join(" | "),
    );
    return { ...asking, choices: lines.join("\n") };
  }
  if (question.kind !== "scale") return asking;
  const [lowIt, lowEn] = texts(question.low);
  const [highIt, highEn] = texts(question.high);
  const { feeds } = question;
  return {
    ...asking,
    from: String(question.from),
    to: String(question.to),
    lowIt,
    lowEn,
    highIt,
    highEn,
    feeds: feeds === null ? "" : JSON.stringify([feeds.indicator, feeds.quantity]),
    feedsScale: feeds?.scale ? `${feeds.scale.from}-${feeds.scale.to}` : "",
    faces: question.faces ? "yes" : "",
  };
}

function texts(name: Named): [string, string] {
  return typeof name === "string" ? [name, ""] : [name.it, name.en];
}
