import type { FC } from "hono/jsx";
import type { PlaceQuestion } from "../../../application/plans/place-questions.ts";
import type { Problem } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords, told } from "./fault-words.ts";
import { PlaceQuestions } from "./PlaceQuestions.tsx";

/** What was typed in the form, and why it was not done. */
export interface Adopting {
  readonly number: string;
  readonly date: string;
  /** Why the plan in force changes. */
  readonly reason: string;
  /** Places whose indicator is said to be the one that was there. */
  readonly same: readonly string[];
  readonly problem: Problem | null;
}

interface AdoptFormProps {
  readonly action: string;
  readonly revision: number;
  readonly errors: number;
  readonly unsettled: number;
  /** It takes the place of a plan in force: reasons are asked for. */
  readonly amends: boolean;
  readonly questions: readonly PlaceQuestion[];
  readonly adopting: Adopting;
  readonly context: PageContext;
}

/** The act that puts the plan in force: number, date, and the errors taken knowingly. */
export const AdoptForm: FC<AdoptFormProps> = ({
  action,
  revision,
  errors,
  unsettled,
  amends,
  questions,
  adopting,
  context,
}) => {
  const { words } = context;
  const { number, date, reason, same, problem } = adopting;
  const fault = faultWords(problem, words);
  return (
    <Form action={action} context={context} class="adopt">
      <input type="hidden" name="revision" value={String(revision)} />
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
          {problem.faults
            .filter(({ at }) => at === null)
            .map(({ message, params }) => (
              <p>{told(message, params, words)}</p>
            ))}
        </Notice>
      )}
      {unsettled === 0 ? null : (
        <Notice tone="warning">
          <p>
            {words.format("adopt-unsettled", { count: unsettled })}{" "}
            <a href="#doubts">{words.format("adopt-see-doubts")}</a>
          </p>
        </Notice>
      )}
      <Field
        name="number"
        label={words.format("adopt-number")}
        help={words.format("adopt-number-help")}
        value={number}
        error={fault("number")}
        required
      />
      <Field
        name="date"
        type="date"
        label={words.format("adopt-date")}
        value={date}
        error={fault("date")}
        required
        width="short"
      />
      {amends ? (
        <Field
          name="reason"
          type="textarea"
          rows={3}
          label={words.format("adopt-reason")}
          help={words.format("adopt-reason-help")}
          value={reason}
          error={fault("reason")}
        />
      ) : null}
      <PlaceQuestions questions={questions} same={same} words={words} />
      {errors === 0 ? null : (
        <div class={fault("errors") === null ? "field" : "field field-wrong"}>
          <div class="check">
            <input
              type="checkbox"
              id="field-errors"
              name="errors"
              value={String(errors)}
              {...(fault("errors") === null
                ? {}
                : { "aria-invalid": "true", "aria-describedby": "field-errors-error" })}
            />
            <label for="field-errors">{words.format("adopt-errors", { count: errors })}</label>
          </div>
          {fault("errors") === null ? null : (
            <p class="field-error" id="field-errors-error">
              {fault("errors")}
            </p>
          )}
        </div>
      )}
      <p class="field-help adopt-effect">{words.format("adopt-effect")}</p>
      <button type="submit" class="btn btn-primary">
        {words.format("adopt-button")}
      </button>
    </Form>
  );
};
