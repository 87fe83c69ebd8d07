import type { FC } from "hono/jsx";
import { QUESTION_KINDS } from "../../../core/survey/survey.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import type { PageContext } from "../../page-context.ts";
import type { QuestionTyped } from "./definition-form.ts";

export interface QuestionFieldsProps {
  readonly line: QuestionTyped;
  readonly at: number;
  readonly indicators: readonly Choice[];
  readonly context: PageContext;
}

/** The fields of one question of whatever kind; a question without a text is none. */
export const QuestionFields: FC<QuestionFieldsProps> = ({ line, at, indicators, context: { words } }) => {
  const field = (
    name: Exclude<keyof QuestionTyped, "id" | "choices">,
    rest: { width?: "short"; choices?: readonly Choice[] } = {},
  ) => (
    <Field
      name={`q.${name}`}
      id={`q-${at}-${name}`}
      type={rest.choices ? "select" : "text"}
      label={words.format("surveys-form-question-field", { field: name })}
      value={line[name]}
      {...rest}
    />
  );
  return (
    <fieldset class="survey-question">
      <legend>{words.format("surveys-form-question", { number: at + 1 })}</legend>
      <input type="hidden" name="q.id" value={line.id} />
      {field("it")}
      {field("en")}
      <div class="field-row">
        {field("kind", {
          choices: QUESTION_KINDS.map((kind) => ({
            value: kind,
            label: words.format("surveys-kind", { kind }),
          })),
        })}
        {field("required", {
          choices: [
            { value: "", label: words.format("survey-no") },
            { value: "yes", label: words.format("survey-yes") },
          ],
        })}
      </div>
      <div class="field-row">
        {field("from", { width: "short" })}
        {field("to", { width: "short" })}
      </div>
      <div class="field-row">
        {field("lowIt")}
        {field("highIt")}
      </div>
      <div class="field-row">
        {field("lowEn")}
        {field("highEn")}
      </div>
      {field("feeds", {
        choices: [{ value: "", label: words.format("surveys-form-no-indicator") }, ...indicators],
      })}
      <Field
        name="q.choices"
        id={`q-${at}-choices`}
        type="textarea"
        rows={3}
        label={words.format("surveys-form-question-field", { field: "choices" })}
        help={words.format("surveys-form-choices-help")}
        value={line.choices}
      />
    </fieldset>
  );
};
