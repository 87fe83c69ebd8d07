import type { FC } from "hono/jsx";
import type { KeyInput } from "../../../application/people/keys.ts";
import { SCOPES } from "../../../application/people/roles.ts";
import type { Problem } from "../../../application/problem.ts";
import type { Unit } from "../../../core/plan/plan.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords } from "../draft/fault-words.ts";
import { keysAddress } from "./addresses.ts";
import { CheckList } from "./CheckList.tsx";
import { SCOPE_WORDS } from "./scope-words.ts";
import { unitChoices } from "./unit-choices.ts";

export interface KeyFormProps {
  readonly context: PageContext;
  readonly units: readonly Unit[];
  readonly typed: KeyInput;
  readonly problem: Problem | null;
}

/** What a new key is for, may do, and until when. */
export const KeyForm: FC<KeyFormProps> = ({ context, units, typed, problem }) => {
  const { words, body } = context;
  const error = faultWords(problem, words);
  return (
    <details {...(problem === null ? {} : { open: true })}>
      <summary>{words.format("key-add")}</summary>
      <Form action={keysAddress(body?.code ?? "")} context={context}>
        <Field
          name="name"
          label={words.format("key-name")}
          help={words.format("key-name-help")}
          value={typed.name}
          error={error("name")}
          required
        />
        <CheckList
          name="scopes"
          legend={words.format("key-scopes")}
          choices={SCOPES.map((scope) => ({ value: scope, label: words.format(SCOPE_WORDS[scope]) }))}
          chosen={typed.scopes}
          error={error("scopes")}
        />
        {units.length === 0 ? null : (
          <CheckList
            name="units"
            legend={words.format("key-units")}
            help={words.format("key-units-help")}
            choices={unitChoices(units)}
            many
            chosen={typed.units}
            error={error("units")}
          />
        )}
        <Field
          name="lastDay"
          type="date"
          label={words.format("key-last-day")}
          help={words.format("key-last-day-help")}
          value={typed.lastDay}
          error={error("lastDay")}
          width="short"
        />
        <button class="btn btn-primary" type="submit">
          {words.format("key-add-button")}
        </button>
      </Form>
    </details>
  );
};
