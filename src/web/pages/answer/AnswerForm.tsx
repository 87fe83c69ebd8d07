import type { FC } from "hono/jsx";
import { LARGEST_FILE } from "../../../application/evidence/attach.ts";
import { EVIDENCE_KINDS } from "../../../application/evidence/media-type.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { told } from "../draft/fault-words.ts";
import type { AnswerPageProps } from "./AnswerPage.tsx";
import { FilesField } from "./FilesField.tsx";
import { ValueQuestion } from "./ValueQuestion.tsx";

/** Fields in the order in which the form shows them, with the message of their label. */
const LABELS = {
  value: "request-answer-field-value",
  observed: "request-answer-field-observed",
  n: "request-answer-field-n",
  files: "request-answer-field-files",
  note: "request-answer-field-note",
  capacity: "request-answer-field-capacity",
} as const;
const FIELDS = Object.keys(LABELS) as readonly (keyof typeof LABELS)[];

/** Where one answers: big fields, one under another; what was typed stays where something is wrong. */
export const AnswerForm: FC<AnswerPageProps> = ({ context, body, token, view, typed, problem }) => {
  const { words } = context;
  const label = (field: keyof typeof LABELS) => words.format(LABELS[field]);
  /** Several files may each be wrong in their own way. */
  const error = (field: keyof typeof LABELS): string | null => {
    const found = (problem?.faults ?? []).filter(({ at }) => at === field);
    return found.length === 0 ? null : found.map((one) => told(one.message, one.params, words)).join(" ");
  };
  return (
    <>
      {problem === null ? null : (
        <Notice tone="error" live title={words.format(problem.id, problem.params)}>
          <ul>
            {FIELDS.filter((field) => error(field) !== null).map((field) => (
              <li>
                <a href={`#field-${field}`}>{label(field)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form
        action={`${address.answer(body, token)}?in=${words.language}`}
        context={context}
        files
        class="reply-form"
      >
        <div class="reply-fields">
          <div class="reply-value">
            <ValueQuestion
              field={view.field}
              label={label("value")}
              help={words.format("request-answer-form", { measure: view.measure })}
              value={typed.value}
              error={error("value")}
              words={words}
            />
          </div>
          <Field
            name="observed"
            type="date"
            width="short"
            label={label("observed")}
            value={typed.observed}
            error={error("observed")}
          />
          {view.counts ? (
            <Field
              name="n"
              width="short"
              label={label("n")}
              help={words.format("request-answer-field-n-help")}
              inputmode="numeric"
              value={typed.n}
              error={error("n")}
            />
          ) : null}
          <FilesField
            label={label("files")}
            help={[
              ...(problem === null ? [] : [words.format("request-answer-field-files-again")]),
              words.format("request-answer-field-files-help", {
                size: LARGEST_FILE / 1024 / 1024,
                kinds: EVIDENCE_KINDS,
              }),
            ].join(" ")}
            error={error("files")}
            accept={EVIDENCE_KINDS.map((kind) => `.${kind}`).join(",")}
          />
          <Field
            name="note"
            type="textarea"
            rows={3}
            label={label("note")}
            help={words.format("request-answer-field-note-help")}
            value={typed.note}
            error={error("note")}
          />
          <Field
            name="capacity"
            label={label("capacity")}
            help={words.format("request-answer-field-capacity-help")}
            value={typed.capacity}
            error={error("capacity")}
          />
        </div>
        <section class="reply-privacy" aria-labelledby="privacy">
          <h2 id="privacy">{words.format("request-privacy-title")}</h2>
          <p>{words.format("request-privacy")}</p>
        </section>
        <button class="btn btn-primary survey-send" type="submit">
          {words.format("request-answer-send")}
        </button>
        <p class="field-help">{words.format("request-answer-once")}</p>
      </Form>
    </>
  );
};
