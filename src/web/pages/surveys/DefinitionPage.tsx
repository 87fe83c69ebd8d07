import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { type Choice, Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemFaults, problemWords } from "../draft/fault-words.ts";
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
  const text = (name: "titleIt" | "titleEn" | "introIt" | "introEn", label: string) => (
    <Field
      name={name}
      type={name.startsWith("intro") ? "textarea" : "text"}
      rows={3}
      label={words.format(label)}
      value={typed[name]}
    />
  );
  const lines = [...typed.questions, ...Array.from({ length: SPARE }, () => NO_QUESTION)];
  return (
    <SourcesFrame
      context={context}
      title={words.format(seen === null ? "surveys-new" : "surveys-change")}
      lead={words.format("surveys-form-lead")}
    >
      {problem === null ? null : (
        <Notice tone="error" live title={problemWords(problem, words)}>
          {problem.faults.length === 0 ? null : (
            <ul>
              {problemFaults(problem, words).map((fault) => (
                <li>{fault}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <Form action={address.surveys(body)} context={context} class="rule-form">
        <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
        {seen === null ? (
          <Field
            name="id"
            width="short"
            label={words.format("surveys-form-id")}
            help={words.format("surveys-form-id-help")}
            value={typed.id}
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
        {text("titleIt", "surveys-form-titleIt")}
        {text("titleEn", "surveys-form-titleEn")}
        {text("introIt", "surveys-form-introIt")}
        {text("introEn", "surveys-form-introEn")}
        <div class="field-row">
          <Field
            name="from"
            type="date"
            width="short"
            label={words.format("surveys-form-from")}
            value={typed.from}
          />
          <Field
            name="to"
            type="date"
            width="short"
            label={words.format("surveys-form-to")}
            value={typed.to}
          />
        </div>
        <p class="field-help">{words.format("surveys-form-questions-help")}</p>
        {lines.map((line, at) => (
          <QuestionFields line={line} at={at} indicators={indicators} context={context} />
        ))}
        <button class="btn btn-primary" type="submit">
          {words.format("surveys-form-save")}
        </button>
      </Form>
    </SourcesFrame>
  );
};
