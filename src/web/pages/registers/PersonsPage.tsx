import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { SourcesFrame } from "../../layout/SourcesFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { personsAddress } from "./addresses.ts";

export interface PersonsPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly problem: Problem | null;
}

/** Where what identifies a person is erased, at the request of whom it concerns. What was typed is not shown again. */
export const PersonsPage: FC<PersonsPageProps> = ({ context, body, problem }) => {
  const { words } = context;
  return (
    <SourcesFrame
      context={context}
      title={words.format("register-persons-title")}
      lead={words.format("register-persons-lead")}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          <p>{problemWords(problem, words)}</p>
        </Notice>
      )}
      <p>{words.format("register-erase-meaning")}</p>
      <Form action={personsAddress(body)} context={context}>
        <Field
          name="code"
          label={words.format("register-persons-code")}
          error={faultWords(problem, words)("code")}
          autocomplete="off"
          width="short"
          required
        />
        <button class="btn btn-primary" type="submit">
          {words.format("register-persons-erase")}
        </button>
      </Form>
    </SourcesFrame>
  );
};
