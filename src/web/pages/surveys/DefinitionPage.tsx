import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords, told } from "../draft/fault-words.ts";
import { definitionFaults, isBesideField } from "./definition-faults.ts";
import { NO_QUESTION, type SurveyTyped } from "./definition-form.ts";
import { QuestionFields } from "./QuestionFields.tsx";

export interface SurveyDefinitionProps {
  readonly context: PageContext;
  readonly body: string;
  readonly typed: SurveyTyped;
  /** The record that holds; null for a new questionnaire. */
  readonly seen: number | null;
  /** Indicators whose value is a number. */
  readonly indicators: readonly Choice[];
  readonly problem: Problem | null;
}

const SPARE = 2;

/** A questionnaire written without programming: its days, its languages, its questions. */
export const SurveyDefinitionPage: FC<SurveyDefinitionProps> = (props) => {
  const { context, body, typed, seen, indicators, problem } = props;
  const { words } = context;
  const fault = definitionFaults(problem, typed, words);
  const text = (name: "titleIt" | "titleEn" | "introIt" | "introEn", label: string) => (
    <Field
      name={name}
      type={name.startsWith("intro") ? "textarea" : "text"}
      rows={3}
      label={words.format(label)}
      value={typed[name]}
      error={fault(name)}
    />
  );
  const loose = problem?.faults.filter(({ at }) => !isBesideField(at ?? "", typed)) ?? [];
  const lines = [...typed.questions, ...Array.from({ length: SPARE }, () => NO_QUESTION)];
  return (
    <SourcesFrame
      context={context}
      title={words.format(seen === null ? "surveys-new" : "surveys-change")}
      lead={words.format("surveys-form-lead")}
    >
      {problem === null ? null : (
        <Refusal
          title={problemWords(problem, words)}
          faults={loose.map(({ message, params }) => told(message, params, words))}
        />
      )}
      <Form action={address.surveys(body)} context={context} class="rule-form survey-definition">
        <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
        {seen === null ? (
          <Field
            name="id"
            width="short"
            label={words.format("surveys-form-id")}
            help={words.format("surveys-form-id-help")}
            value={typed.id}
            error={fault("id")}
            required
          />
        ) : (
          <input type="hidden" name="id" value={typed.id} />
        )}
        <Field
          name="english"
          type="select"
          width="short"
          label={words.format("surveys-form-languages")}
          value={typed.english}
          choices={[
            { value: "", label: words.format("surveys-form-only-italian") },
            { value: "yes", label: words.format("surveys-form-both") },
          ]}
        />
        {text("titleIt", "surveys-form-title-it")}
        <div class="survey-english">{text("titleEn", "surveys-form-title-en")}</div>
        {text("introIt", "surveys-form-intro-it")}
        <p class="field-help">{words.format("surveys-form-intro-help")}</p>
        <div class="survey-english">{text("introEn", "surveys-form-intro-en")}</div>
        <div class="field-row">
          <Field
            name="from"
            type="date"
            width="short"
            label={words.format("surveys-form-from")}
            value={typed.from}
            error={fault("from")}
          />
          <Field
            name="to"
            type="date"
            width="short"
            label={words.format("surveys-form-to")}
            value={typed.to}
            error={fault("to")}
          />
        </div>
        <p class="field-help">{words.format("surveys-form-questions-help")}</p>
        {lines.map((line, at) => (
          <QuestionFields {...{ line, at, indicators, context }} fault={(name) => fault(`${at}.${name}`)} />
        ))}
        <button class="btn btn-primary" type="submit">
          {words.format("surveys-form-save")}
        </button>
      </Form>
    </SourcesFrame>
  );
};
