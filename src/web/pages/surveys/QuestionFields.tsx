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
  readonly fault: (name: string) => string | null;
}

/** Scales to which indicators hold means, beside the question's own. */
const SCALES = ["1-10", "0-10", "1-5", "0-100"];

/**
 * The fields of one question of whatever kind; a question without a text is none. What the kind chosen does not ask is
 * hidden by the style sheet, so that it needs no script.
 */
export const QuestionFields: FC<QuestionFieldsProps> = ({ line, at, indicators, context, fault }) => {
  const { words } = context;
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
      error={fault(name)}
      {...rest}
    />
  );
  const yesNo: readonly Choice[] = [
    { value: "", label: words.format("survey-no") },
    { value: "yes", label: words.format("survey-yes") },
  ];
  const kinds = QUESTION_KINDS.map((kind) => ({
    value: kind,
    label: words.format("surveys-kind", { kind }),
  }));
  return (
    <fieldset class="survey-question">
      <legend>{words.format("surveys-form-question", { number: at + 1 })}</legend>
      <input type="hidden" name="q.id" value={line.id} />
      {field("it")}
      <div class="survey-english">{field("en")}</div>
      <div class="field-row">
        {field("kind", { choices: kinds })}
        {field("required", { choices: yesNo })}
      </div>
      <div class="survey-only-scale">
        <div class="field-row">
          {field("from", { width: "short" })}
          {field("lowIt")}
          <div class="survey-english">{field("lowEn")}</div>
        </div>
        <div class="field-row">
          {field("to", { width: "short" })}
          {field("highIt")}
          <div class="survey-english">{field("highEn")}</div>
        </div>
        {field("faces", { choices: yesNo })}
        {field("feeds", {
          choices: [{ value: "", label: words.format("surveys-form-no-indicator") }, ...indicators],
        })}
        <div class="survey-only-fed">{field("feedsScale", { choices: scalesFor(line, context) })}</div>
      </div>
      <div class="survey-only-choice">
        <Field
          name="q.choices"
          id={`q-${at}-choices`}
          type="textarea"
          rows={3}
          label={words.format("surveys-form-question-field", { field: "choices" })}
          help={words.format("surveys-form-choices-help")}
          value={line.choices}
          error={fault("choices")}
        />
      </div>
    </fieldset>
  );
};

function scalesFor({ feedsScale }: QuestionTyped, { words }: PageContext): readonly Choice[] {
  const known = SCALES.includes(feedsScale) || feedsScale === "" ? SCALES : [feedsScale, ...SCALES];
  return [
    { value: "", label: words.format("surveys-form-own-scale") },
    ...known.map((value) => {
      const [, from = "", to = ""] = /^(-?\d+)-(\d+)$/.exec(value) ?? [];
      return { value, label: words.format("surveys-form-other-scale", { from, to }) };
    }),
  ];
}
