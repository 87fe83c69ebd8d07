import type { FC } from "hono/jsx";
import type { PersonInput } from "../../../application/people/person-input.ts";
import type { Problem } from "../../../application/problem.ts";
import type { Unit } from "../../../core/plan/plan.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { problemWords } from "../draft/fault-words.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { personAddress } from "./addresses.ts";
import { type Handover, LinkNotice } from "./LinkNotice.tsx";
import type { PersonLine } from "./PeoplePage.tsx";
import { PersonForm } from "./PersonForm.tsx";

export interface PersonPageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly person: PersonLine & { readonly demonstration: boolean };
  readonly units: readonly Unit[];
  readonly typed: PersonInput;
  readonly problem: Problem | null;
  readonly handover: Handover | null;
}

/** One person: what they are called and may do, how they come in, and keeping them out. */
export const PersonPage: FC<PersonPageProps> = (props) => {
  const { context, parts, person, units, typed, problem, handover } = props;
  const { words, body } = context;
  const here = personAddress(body?.code ?? "", person.id);
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="people"
      title={person.name}
      lead={<p>{words.format(person.active ? "administration-active" : "administration-inactive")}</p>}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemWords(problem, words)}
        </Notice>
      )}
      {handover === null ? null : <LinkNotice context={context} handover={handover} />}
      <h2>{words.format("administration-data")}</h2>
      <PersonForm
        context={context}
        action={here}
        typed={typed}
        units={units}
        problem={problem}
        button={words.format("administration-save")}
      />
      <h2>{words.format("administration-access")}</h2>
      {person.active && !person.demonstration ? (
        <Step
          context={context}
          action={`${here}/link`}
          text={words.format("administration-new-link-text")}
          button={words.format("administration-new-link")}
        />
      ) : null}
      <Step
        context={context}
        action={`${here}/end-sessions`}
        text={words.format("administration-end-sessions-text")}
        button={words.format("administration-end-sessions")}
      />
      <Step
        context={context}
        action={`${here}/${person.active ? "deactivate" : "activate"}`}
        text={words.format(person.active ? "administration-deactivate-text" : "administration-activate-text")}
        button={words.format(person.active ? "administration-deactivate" : "administration-activate")}
      />
    </AdministrationFrame>
  );
};

const Step: FC<{ context: PageContext; action: string; text: string; button: string }> = (props) => (
  <Form action={props.action} context={props.context}>
    <p>{props.text}</p>
    <p>
      <button class="btn btn-outline-primary" type="submit">
        {props.button}
      </button>
    </p>
  </Form>
);
