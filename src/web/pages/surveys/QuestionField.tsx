import type { FC } from "hono/jsx";
import { named } from "../../../core/register/column.ts";
import { LONGEST_ANSWER } from "../../../core/survey/answer.ts";
import { type Question, stepsOf } from "../../../core/survey/survey.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Face } from "./Face.tsx";

interface QuestionFieldProps {
  readonly question: Question;
  readonly number: number;
  readonly typed: string;
  readonly error: string | null;
  readonly words: Catalogue;
}

/** Where a mistake leads. */
export function fieldId({ id }: Question): string {
  return `q-${id}`;
}

/** A question and where it is answered: radio buttons as wide as a thumb, or lines to write in. */
export const QuestionField: FC<QuestionFieldProps> = (props) => {
  const { question, number, typed, error, words } = props;
  const id = fieldId(question);
  const text = `${number}. ${named(question.text, words.language)}`;
  const wrong = error === null ? "" : " survey-wrong";
  const said =
    error === null ? null : (
      <p class="field-error" id={`${id}-error`}>
        {error}
      </p>
    );
  const needed = question.required ? (
    <span class="survey-required"> {words.format("survey-required")}</span>
  ) : null;
  if (question.kind === "text")
    return (
      <div class={`survey-question${wrong}`}>
        <label for={id} class="survey-text">
          {text}
          {needed}
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
      class={`survey-question survey-${question.kind}${kindOfScale(question)}${wrong}`}
      id={id}
      {...(error === null ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend>
        {text}
        {needed}
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
        {choices.map(({ value, label, more, gladness }) => (
          <label class={value === "" ? "survey-blank" : ""}>
            <input
              type="radio"
              name={`q.${question.id}`}
              value={value}
              {...(typed === value && (value !== "" || !question.required) ? { checked: true } : {})}
            />
            {gladness === null ? null : <Face gladness={gladness} />}
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

/** As many columns as stand well side by side on a phone. */
function kindOfScale(question: Question): string {
  if (question.kind !== "scale") return "";
  const steps = stepsOf(question).length;
  return ` survey-steps-${steps <= 5 ? "few" : steps % 5 === 0 ? "ten" : "many"}`;
}

interface Offered {
  readonly value: string;
  readonly label: string;
  /** What the ends of a scale mean, for who hears one choice at a time. */
  readonly more: string;
  /** Of the face beside it, from 0 to 1; null for none. */
  readonly gladness: number | null;
}

function offered(value: string, label: string): Offered {
  return { value, label, more: "", gladness: null };
}

function choicesOf(question: Exclude<Question, { kind: "text" }>, words: Catalogue): readonly Offered[] {
  const { language } = words;
  // A choice once made cannot be taken back without scripts: the blank one does it.
  const blank = question.required ? [] : [offered("", words.format("survey-blank"))];
  switch (question.kind) {
    case "scale": {
      const { from, to, low, high } = question;
      const steps = stepsOf(question).map((step) => ({
        value: String(step),
        label: String(step),
        more: step === from ? named(low, language) : step === to ? named(high, language) : "",
        gladness: question.faces ? (step - from) / (to - from) : null,
      }));
      return [...steps, ...blank];
    }
    case "choice": {
      const { choices } = question;
      return [...choices.map(({ id, title }) => offered(id, named(title, language))), ...blank];
    }
    case "yes-no":
      return [offered("yes", words.format("survey-yes")), offered("no", words.format("survey-no")), ...blank];
  }
}
