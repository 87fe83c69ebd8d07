import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Refusal } from "../../components/form/Refusal.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords, told } from "../draft/fault-words.ts";
import { whatIf } from "./addresses.ts";
import { type PolicyTyped, placeOf, RULE_IDS } from "./policy-form.ts";

export interface PolicyFormPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly typed: PolicyTyped;
  /** Why the rules sent cannot be used; null where nothing was sent yet. */
  readonly problem: Problem | null;
}

/** The form of a body's rules: a rule, its parameters, its bands as rows; or a file. Sending it only shows what would change. */
export const PolicyFormPage: FC<PolicyFormPageProps> = (props) => {
  const { context, body, typed, problem } = props;
  const { words } = context;
  const fault = faultWords(problem, words);
  return (
    <CycleFrame
      context={context}
      title={words.format("policy-form-title")}
      lead={words.format("policy-form-lead")}
    >
      {problem === null ? null : (
        <Refusal
          title={problemWords(problem, words)}
          faults={problem.faults.map(({ message, params }) => told(message, params, words))}
        />
      )}
      <Form action={whatIf(body)} context={context} files class="policy-form">
        <div class="field-row">
          <Field
            name="id"
            label={words.format("policy-field-id")}
            help={words.format("policy-field-id-help")}
            value={typed.id}
            error={fault("id")}
            required
          />
          <Field
            name="version"
            label={words.format("policy-field-version")}
            help={words.format("policy-field-version-help")}
            value={typed.version}
            error={fault("version")}
            required
          />
        </div>
        <Field
          name="description"
          label={words.format("policy-field-description")}
          help={words.format("policy-field-description-help")}
          value={typed.description}
          error={fault("description")}
        />
        <RuleChoice {...props} />
        <div class="field-row">
          <Field
            name="tolerance"
            label={words.format("policy-field-tolerance")}
            help={words.format("policy-field-tolerance-help")}
            inputmode="decimal"
            value={typed.tolerance}
            error={fault("parameters.tolerance")}
          />
          <Field
            name="graceDays"
            label={words.format("policy-field-grace")}
            help={words.format("policy-field-grace-help")}
            inputmode="numeric"
            value={typed.graceDays}
            error={fault("parameters.graceDays")}
          />
        </div>
        <Bands {...props} />
        <Field
          name="file"
          type="file"
          accept=".json,application/json"
          label={words.format("policy-field-file")}
          help={words.format("policy-field-file-help")}
          error={fault("document")}
        />
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("policy-form-preview")}
          </button>{" "}
          <a href={address.policies(body)}>{words.format("policy-form-back")}</a>
        </p>
      </Form>
    </CycleFrame>
  );
};

const RuleChoice: FC<PolicyFormPageProps> = ({ context: { words }, typed, problem }) => {
  const error = faultWords(problem, words)("rule");
  return (
    <fieldset class="policy-rules">
      <legend>{words.format("policy-field-rule")}</legend>
      {error === null ? null : <p class="field-error">{error}</p>}
      {RULE_IDS.map((rule) => (
        <div class="check">
          <input
            type="radio"
            name="rule"
            value={rule}
            id={`rule-${rule}`}
            {...(typed.rule === rule ? { checked: true } : {})}
          />
          <label for={`rule-${rule}`}>
            <b>{words.format("why-rule", { rule })}.</b> {words.format("policy-rule-meaning", { rule })}
          </label>
        </div>
      ))}
    </fieldset>
  );
};

const PARTS = ["from", "to", "achievement"] as const;

/** The bands, one a row: from (included), to (excluded), what it is worth. */
const Bands: FC<PolicyFormPageProps> = ({ context: { words }, typed, problem }) => {
  const fault = faultWords(problem, words);
  return (
    <fieldset>
      <legend>{words.format("policy-bands")}</legend>
      <p class="field-help">{words.format("policy-bands-help")}</p>
      <div class="policy-band-rows">
        {typed.bands.map((band, row) => {
          const place = placeOf(typed.bands, row);
          const at = `parameters.bands[${place}]`;
          const error =
            place === null
              ? null
              : (fault(at) ??
                PARTS.map((part) => fault(`${at}.${part}`)).find((one) => one !== null) ??
                null);
          return (
            <div class="policy-band-row">
              {PARTS.map((part) => (
                <Field
                  name={part}
                  id={`band-${row}-${part}`}
                  label={words.format("policy-band-field", { part, row: row + 1 })}
                  inputmode="decimal"
                  width="short"
                  value={band[part]}
                  error={part === "from" ? error : null}
                />
              ))}
            </div>
          );
        })}
      </div>
      <button class="btn btn-outline-primary btn-sm" type="submit" name="do" value="rows">
        {words.format("policy-bands-more")}
      </button>
    </fieldset>
  );
};
