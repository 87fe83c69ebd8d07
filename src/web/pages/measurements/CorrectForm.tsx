import type { FC } from "hono/jsx";
import { checkRow, toConfirm } from "../../../application/measurements/check-row.ts";
import type { EntryView } from "../../../application/measurements/entry-view.ts";
import { typedDay, typedValue } from "../../../application/measurements/typed-value.ts";
import type { Fault } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { DoubtsCheck } from "../../components/form/DoubtsCheck.tsx";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import { asksAnswers } from "./row-view.ts";
import { entryAddress } from "./sheet-addresses.ts";

/** A correction as it was typed. */
export interface CorrectionTyped {
  readonly text: string;
  readonly observedOn: string;
  readonly n: string;
  readonly source: string;
  readonly reason: string;
  readonly confirmed: readonly string[];
}

export interface CorrectFormProps {
  readonly context: PageContext;
  readonly body: string;
  readonly view: EntryView;
  readonly typed: CorrectionTyped | null;
  readonly faults: readonly Fault[];
}

/** A correction is a new entry that takes the old one's place and says why. */
export const CorrectForm: FC<CorrectFormProps> = ({ context, body, view, typed, faults }) => {
  const { words } = context;
  const { entry, row } = view;
  const { measurement } = entry;
  const wrong = (field: string): string | null => faultWords(faults, field, words);
  const shown = typed ?? {
    text: typedValue(measurement.value, words),
    observedOn: typedDay(measurement.observedOn),
    n: measurement.n === null ? "" : typedValue({ kind: "number", value: measurement.n }, words),
    source: measurement.source,
    reason: "",
    confirmed: [],
  };
  const read = typed === null || row === null ? null : checkRow(row, shown, context.today);
  const doubtful = toConfirm(read?.findings ?? []);
  const doubts = faults.filter(({ message }) => doubtful.includes(message));
  return (
    <section aria-labelledby="correct-heading">
      <h2 id="correct-heading">{words.format("entry-correct")}</h2>
      <p>{words.format("entry-correct-why")}</p>
      <Form action={`${entryAddress(body, entry.sequence)}/correct`} context={context}>
        <Field
          name="value"
          label={words.format("entry-correct-value")}
          value={shown.text}
          error={wrong("value")}
          width="short"
        />
        <Field
          name="observed"
          label={words.format("sheet-head-observed")}
          value={shown.observedOn}
          error={wrong("observed")}
          width="short"
        />
        {row !== null && asksAnswers(row) ? (
          <Field
            name="n"
            label={words.format("sheet-answers")}
            value={shown.n}
            error={wrong("n")}
            width="short"
          />
        ) : null}
        <Field
          name="source"
          label={words.format("sheet-column-source")}
          value={shown.source}
          error={wrong("source")}
        />
        <Field
          name="reason"
          type="textarea"
          rows={3}
          label={words.format("entry-correct-reason")}
          help={words.format("entry-correct-reason-help")}
          value={shown.reason}
          error={wrong("reason")}
          required
        />
        <DoubtsCheck doubts={doubts} words={words} />
        <button class="btn btn-primary" type="submit">
          {words.format("entry-correct-do")}
        </button>
      </Form>
    </section>
  );
};

/** The first fault of a field with its remedy; null where it has none. */
export function faultWords(faults: readonly Fault[], field: string, words: Catalogue): string | null {
  const fault = faults.find(({ at }) => at === field);
  if (!fault) return null;
  const remedy = words.has(fault.message, "remedy")
    ? words.format(fault.message, fault.params, "remedy")
    : "";
  return `${words.format(fault.message, fault.params)} ${remedy}`.trim();
}
