import type { FC } from "hono/jsx";
import type { PersonInput } from "../../../application/people/person-input.ts";
import { ROLES } from "../../../application/people/roles.ts";
import type { Problem } from "../../../application/problem.ts";
import type { Unit } from "../../../core/plan/plan.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { roleWord } from "../../layout/reader-roles.ts";
import type { PageContext } from "../../page-context.ts";
import { faultWords } from "../draft/fault-words.ts";
import { CheckList } from "./CheckList.tsx";
import { unitChoices } from "./unit-choices.ts";

export interface PersonFormProps {
  readonly context: PageContext;
  readonly action: string;
  readonly typed: PersonInput;
  readonly units: readonly Unit[];
  readonly problem: Problem | null;
  readonly button: string;
}

/** Name, e-mail, roles, units. */
export const PersonForm: FC<PersonFormProps> = ({ context, action, typed, units, problem, button }) => {
  const { words } = context;
  const error = faultWords(problem, words);
  return (
    <Form action={action} context={context}>
      <Field
        name="name"
        label={words.format("administration-name")}
        value={typed.name}
        error={error("name")}
        autocomplete="off"
        required
      />
      <Field
        name="email"
        type="email"
        label={words.format("administration-email")}
        value={typed.email}
        error={error("email")}
        autocomplete="off"
        inputmode="email"
        required
      />
      <CheckList
        name="roles"
        legend={words.format("administration-roles")}
        choices={ROLES.map((role) => ({ value: role, label: roleWord(role, words) }))}
        chosen={typed.roles}
        error={error("roles")}
      />
      {units.length === 0 ? (
        <p class="field-help">{words.format("administration-no-units")}</p>
      ) : (
        <CheckList
          name="units"
          legend={words.format("administration-units")}
          help={words.format("administration-units-help")}
          choices={unitChoices(units)}
          many
          chosen={typed.units}
          error={error("units")}
        />
      )}
      <button class="btn btn-primary" type="submit">
        {button}
      </button>
    </Form>
  );
};
