import type { FC } from "hono/jsx";
import { EVIDENCE_KINDS } from "../../../application/evidence/media-type.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import { DoubtsCheck } from "../../components/form/DoubtsCheck.tsx";
import { type Choice, Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { faultWords } from "../draft/fault-words.ts";
import type { VerdictPageProps } from "./VerdictPage.tsx";
import { CONFIRMABLE, type VerdictTyped } from "./verdict-typed.ts";

const VERDICTS = ["confirmed", "corrected", "not-verifiable"] as const;

/** The verdict, its reason, and the right datum where it corrects. */
export const VerdictForm: FC<VerdictPageProps> = ({ context, body, state, item, refused }) => {
  const { words } = context;
  const { verdict, indicator, rows } = item;
  const fault = faultWords(refused?.problem ?? null, words);
  const typed: VerdictTyped = refused?.typed ?? {
    verdict: verdict?.content.verdict ?? "",
    reason: verdict?.content.reason ?? "",
    ...{ row: "", text: "", observedOn: "", n: "", source: "", confirmed: [] },
  };
  const doubts = (refused?.problem.faults ?? []).filter(({ message }) => CONFIRMABLE.includes(message));
  return (
    <Form action={address.verdict(body, state.year, indicator.id)} context={context} files>
      <input type="hidden" name="seen" value={String(verdict?.number ?? "")} />
      <fieldset>
        <legend>{words.format("validation-give")}</legend>
        {VERDICTS.map((one) => (
          <div class="check">
            <input
              type="radio"
              id={`verdict-${one}`}
              name="verdict"
              value={one}
              checked={typed.verdict === one}
            />
            <label for={`verdict-${one}`}>
              {words.format("validation-verdict", { verdict: one })}
              <span class="muted"> · {words.format("validation-verdict-meaning", { verdict: one })}</span>
            </label>
          </div>
        ))}
        {fault("verdict") === null ? null : <p class="field-error">{fault("verdict")}</p>}
      </fieldset>
      <Field
        name="reason"
        type="textarea"
        rows={3}
        label={words.format("validation-reason")}
        help={words.format("validation-reason-help")}
        value={typed.reason}
        error={fault("reason")}
      />
      <fieldset class="validation-correction">
        <legend>{words.format("validation-correction")}</legend>
        <p class="field-help">{words.format("validation-correction-help")}</p>
        <Field
          name="row"
          type="select"
          label={words.format("validation-correction-row")}
          choices={choicesOf(item, words)}
          value={typed.row}
          error={fault("correction")}
        />
        <div class="field-row">
          <Field
            name="value"
            label={words.format("validation-correction-value")}
            value={typed.text}
            error={fault("value")}
            width="short"
          />
          <Field
            name="observed"
            label={words.format("validation-correction-observed")}
            help={words.format("validation-correction-observed-help")}
            value={typed.observedOn}
            error={fault("observed")}
            width="short"
          />
          {rows.some(({ entry }) => entry.measurement.n !== null) ? (
            <Field
              name="n"
              label={words.format("validation-correction-answers")}
              value={typed.n}
              error={fault("n")}
              width="short"
            />
          ) : null}
        </div>
        <Field
          name="source"
          label={words.format("sheet-column-source")}
          value={typed.source}
          error={fault("source")}
        />
        <Field
          name="evidence"
          type="file"
          label={words.format("validation-correction-evidence")}
          accept={EVIDENCE_KINDS.map((kind) => `.${kind}`).join(",")}
          error={fault("evidence")}
        />
        <DoubtsCheck doubts={doubts} words={words} />
      </fieldset>
      <button class="btn btn-primary" type="submit">
        {words.format("validation-verdict-do")}
      </button>
    </Form>
  );
};

/** The rows that may be corrected, and the corrections that offices have recorded. */
function choicesOf({ rows, earlier }: VerdictPageProps["item"], words: VerdictPageProps["context"]["words"]) {
  const told = (id: string, { entry }: (typeof rows)[number]): string =>
    words.format(id, {
      sequence: String(entry.sequence),
      what: entry.measurement.quantity ?? "",
      value: datumWords(entry.measurement.value, words),
    });
  const correctable = rows.filter(({ correctedBy }) => correctedBy === null);
  const recorded = [...rows, ...earlier].filter(({ entry }) => entry.corrects !== null);
  const choices: Choice[] = [
    { value: "", label: words.format("validation-row-none") },
    ...correctable.map((row) => ({
      value: String(row.entry.sequence),
      label: told("validation-row-correct", row),
    })),
    ...recorded.map((row) => ({
      value: `recorded ${row.entry.sequence}`,
      label: told("validation-row-recorded-already", row),
    })),
  ];
  return choices;
}
