import type { FC } from "hono/jsx";
import type { PageContext } from "../../page-context.ts";
import { Field } from "./Field.tsx";

/** What every decision is signed with, as typed. */
export interface ReasonTyped {
  readonly reason: string;
  readonly number: string;
  readonly date: string;
}

export const NO_REASON: ReasonTyped = { reason: "", number: "", date: "" };

export interface ReasonFieldsProps {
  readonly context: PageContext;
  readonly typed: ReasonTyped;
  /** The mistake beside each field ("reason", "number", "date"). */
  readonly fault: (at: string) => string | null;
  /** Tells the fields of several forms in one page apart. */
  readonly form: string;
  readonly help?: string | null;
}

/** The reason, without which nothing is decided, and the act where there is one. */
export const ReasonFields: FC<ReasonFieldsProps> = ({
  context: { words },
  typed,
  fault,
  form,
  help = null,
}) => (
  <>
    <Field
      name="reason"
      id={`${form}-reason`}
      type="textarea"
      rows={3}
      label={words.format("decision-reason")}
      help={help}
      value={typed.reason}
      error={fault("reason")}
      required
    />
    <div class="field-row">
      <Field
        name="number"
        id={`${form}-number`}
        label={words.format("decision-act-number")}
        help={words.format("decision-act-help")}
        value={typed.number}
        error={fault("number")}
      />
      <Field
        name="date"
        id={`${form}-date`}
        type="date"
        width="short"
        label={words.format("decision-act-date")}
        value={typed.date}
        error={fault("date")}
      />
    </div>
  </>
);
