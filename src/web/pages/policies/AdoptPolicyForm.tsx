import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { ReasonFields } from "../../components/form/ReasonFields.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { faultWords, problemWords, told } from "../draft/fault-words.ts";
import type { WhatIfPageProps } from "./WhatIfPage.tsx";

/** Adopts the rules that were tried: from which year, why, by which act. */
export const AdoptPolicyForm: FC<WhatIfPageProps> = ({
  context,
  body,
  document,
  adopting: { typed, problem },
}) => {
  const { words } = context;
  const fault = faultWords(problem, words);
  return (
    <section class="decision-form" aria-labelledby="adopt-policy">
      <h2 id="adopt-policy">{words.format("policy-adopt-heading")}</h2>
      <p>{words.format("policy-adopt-meaning")}</p>
      {problem === null ? null : (
        <Notice tone="error" live title={problemWords(problem, words)}>
          {problem.faults
            .filter(({ at }) => !FIELDS.has(at ?? ""))
            .map(({ message, params }) => (
              <p>{told(message, params, words)}</p>
            ))}
        </Notice>
      )}
      <Form action={address.policies(body)} context={context}>
        <input type="hidden" name="document" value={JSON.stringify(document)} />
        <Field
          name="fromYear"
          label={words.format("policy-field-from-year")}
          help={words.format("policy-field-from-year-help")}
          inputmode="numeric"
          width="short"
          value={typed.fromYear}
          error={fault("fromYear")}
          required
        />
        <ReasonFields form="policy" context={context} typed={typed} fault={fault} />
        <button class="btn btn-primary" type="submit">
          {words.format("policy-adopt-button")}
        </button>
      </Form>
    </section>
  );
};

const FIELDS: ReadonlySet<string> = new Set(["fromYear", "reason", "number", "date"]);
