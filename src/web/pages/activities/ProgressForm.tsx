import type { FC } from "hono/jsx";
import { EVIDENCE_KINDS } from "../../../application/evidence/media-type.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { CheckList } from "../administration/CheckList.tsx";
import { toldFault } from "../rounds/list-view.ts";
import type { ActivityPageProps } from "./ActivityPage.tsx";

/** Who carries it out, from when, by when, when it was done, and what proves it. */
export const ProgressForm: FC<ActivityPageProps> = ({ context, body, detail, typed }) => {
  const { words } = context;
  const { line, standing } = detail;
  const { programmed, report } = line;
  const error = (field: string): string | null => {
    const found = typed.faults.filter(({ at }) => at === field);
    return found.length === 0 ? null : found.map((fault) => toldFault(fault, words)).join(" ");
  };
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{words.format("activities-report")}</h2>
      <Form action={address.activity(body, programmed.node, programmed.key)} context={context} files>
        <input type="hidden" name="seen" value={typed.seen === null ? "" : String(typed.seen)} />
        <Field
          name="owner"
          type="select"
          label={words.format("activities-field-owner")}
          value={typed.owner}
          error={error("owner")}
          choices={[
            { value: "", label: words.format("activities-field-owner-none") },
            ...standing.version.plan.units.map(({ code, name }) => ({
              value: code,
              label: `${code} ${name}`,
            })),
          ]}
        />
        <div class="activities-days">
          <Field
            name="starts"
            label={words.format("activities-field-starts")}
            value={typed.starts}
            help={words.format("activities-field-day-help")}
            error={error("starts")}
          />
          {programmed.due === null ? (
            <Field
              name="due"
              label={words.format("activities-field-due")}
              value={typed.due}
              help={words.format("activities-field-due-help")}
              error={error("due")}
            />
          ) : null}
          <Field
            name="doneOn"
            label={words.format("activities-field-done")}
            value={typed.doneOn}
            help={words.format("activities-field-done-help")}
            error={error("doneOn")}
          />
        </div>
        {programmed.due === null ? null : (
          <>
            <p class="field-help activities-fixed">{words.format("activities-due-fixed")}</p>
            {error("due") === null ? null : <p class="field-error">{error("due")}</p>}
          </>
        )}
        {report === null || report.evidence.length === 0 ? null : (
          <CheckList
            name="evidence"
            legend={words.format("activities-field-evidence")}
            choices={report.evidence.map(({ hash, name }) => ({ value: hash, label: name }))}
            chosen={typed.evidence}
            error={null}
            help={words.format("activities-field-evidence-help")}
          />
        )}
        <Field
          name="file"
          type="file"
          label={words.format("activities-field-file")}
          help={words.format("activities-field-file-help")}
          error={error("evidence")}
          accept={EVIDENCE_KINDS.map((kind) => `.${kind}`).join(",")}
        />
        <Field
          name="note"
          type="textarea"
          label={words.format("activities-field-note")}
          value={typed.note}
          error={error("note")}
          rows={3}
        />
        <button class="btn btn-primary" type="submit">
          {words.format("activities-report-do")}
        </button>
      </Form>
    </section>
  );
};
