import type { FC } from "hono/jsx";
import { progressOf } from "../../../application/validation/state.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { faultWords } from "../draft/fault-words.ts";
import type { DeskPageProps } from "./DeskPage.tsx";

/** An end as it was typed. */
export interface ClosingTyped {
  readonly outcome: string;
  readonly remarks: string;
}

export const OUTCOMES = ["validated", "validated-with-remarks", "not-validated"] as const;

/** Ends the validation: says what will happen, and what is still missing. */
export const CloseForm: FC<DeskPageProps> = ({ context, body, state, refused }) => {
  const { words } = context;
  const { left } = progressOf(state);
  const mine = refused?.form === "close" ? refused : null;
  const fault = faultWords(mine?.problem ?? null, words);
  return (
    <section aria-labelledby="close">
      <h2 id="close">{words.format("validation-close")}</h2>
      <p>{words.format("validation-close-meaning", { left })}</p>
      <p class="actions">
        {(["docx", "pdf"] as const).map((format) => (
          <a href={`${address.validationOf(body, state.year)}/document.${format}`}>
            {words.format("validation-document-so-far", { format: format.toUpperCase() })}
          </a>
        ))}
      </p>
      <Form action={`${address.validationOf(body, state.year)}/close`} context={context}>
        <Field
          name="outcome"
          type="select"
          label={words.format("validation-outcome-label")}
          choices={[
            { value: "", label: words.format("validation-outcome-choose") },
            ...OUTCOMES.map((outcome) => ({
              value: outcome,
              label: words.format("validation-outcome", { outcome }),
            })),
          ]}
          value={mine?.typed.outcome ?? ""}
          error={fault("outcome")}
        />
        <Field
          name="remarks"
          type="textarea"
          rows={6}
          label={words.format("validation-remarks")}
          help={words.format("validation-remarks-help")}
          value={mine?.typed.remarks ?? ""}
          error={fault("remarks")}
        />
        <button class="btn btn-primary" type="submit">
          {words.format("validation-close")}
        </button>
      </Form>
    </section>
  );
};
