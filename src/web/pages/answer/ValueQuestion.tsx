import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { Field } from "../../components/form/Field.tsx";
import type { ValueField } from "./view-model.ts";

interface ValueQuestionProps {
  readonly field: ValueField;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly error: string | null;
  readonly words: Catalogue;
}

/** Where the datum goes, by what it is. Numbers and answers are read in Italian form, whatever the page's language. */
export const ValueQuestion: FC<ValueQuestionProps> = ({ field, label, help, value, error, words }) => {
  if (field !== "yes-no")
    return (
      <Field
        name="value"
        label={label}
        help={field === "date" ? null : help}
        value={value}
        error={error}
        required
        width="short"
        {...(field === "date" ? { type: "date" as const } : { inputmode: "text" as const })}
      />
    );
  const choices = [
    ["sì", "request-answer-yes"],
    ["no", "request-answer-no"],
  ] as const;
  return (
    <fieldset
      class={`survey-question reply-choice${error === null ? "" : " survey-wrong"}`}
      id="field-value"
      {...(error === null ? {} : { "aria-describedby": "field-value-error" })}
    >
      <legend>{label}</legend>
      {error === null ? null : (
        <p class="field-error" id="field-value-error">
          {error}
        </p>
      )}
      <div class="survey-choices">
        {choices.map(([answer, message]) => (
          <label>
            <input
              type="radio"
              name="value"
              value={answer}
              {...(value === answer ? { checked: true } : {})}
            />
            <span>{words.format(message)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
