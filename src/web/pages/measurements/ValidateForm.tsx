import type { FC } from "hono/jsx";
import type { EntryView } from "../../../application/measurements/entry-view.ts";
import type { Fault } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords } from "./CorrectForm.tsx";
import { entryAddress } from "./sheet-addresses.ts";

export interface ValidateFormProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: EntryView;
  readonly reason: string;
  readonly faults: readonly Fault[];
}

/** The judgement of a third person; where two of the three are one, who did what is said instead. */
export const ValidateForm: FC<ValidateFormProps> = ({ context, body, view, reason, faults }) => {
  const { words } = context;
  const { clash, targetSetter, declarer } = view.duties;
  return (
    <section aria-labelledby="validate-heading">
      <h2 id="validate-heading">{words.format("entry-validate")}</h2>
      {clash === null ? (
        <Form action={`${entryAddress(body, view.entry.sequence)}/validate`} context={context}>
          <Field
            name="reason"
            id="field-validate-reason"
            type="textarea"
            rows={3}
            label={words.format("entry-validate-reason")}
            help={words.format("entry-validate-reason-help")}
            value={reason}
            error={faultWords(faults, "reason", words)}
          />
          <p class="sheet-actions">
            <button class="btn btn-primary" type="submit" name="verdict" value="confirmed">
              {words.format("entry-validate-confirm")}
            </button>
            <button class="btn btn-outline-primary" type="submit" name="verdict" value="rejected">
              {words.format("entry-validate-reject")}
            </button>
          </p>
        </Form>
      ) : (
        <Notice tone="info">
          {words.format("entry-duties-clash", {
            clash,
            setter: targetSetter?.name ?? "",
            declarer: declarer.name,
          })}{" "}
          {words.format("entry-duties-clash", {}, "remedy")}
        </Notice>
      )}
    </section>
  );
};
