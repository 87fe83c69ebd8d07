import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";

/** The page of a one-time link: whom it lets in chooses a password. */
export const WelcomePage: FC<{
  context: PageContext;
  name: string;
  email: string;
  problem: Problem | null;
}> = ({ context, name, email, problem }) => {
  const { words } = context;
  return (
    <Layout
      context={context}
      title={words.format("welcome-title")}
      lead={words.format("welcome-lead", { name })}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemWords(problem, words)}
        </Notice>
      )}
      <div class="sign-in">
        <Form action={context.path} context={context}>
          <input type="hidden" name="username" value={email} autocomplete="username" />
          <Field
            name="password"
            label={words.format("welcome-password")}
            type="password"
            autocomplete="new-password"
            help={words.format("welcome-password-help")}
            error={faultWords(problem, words)("password")}
            required
          />
          <button class="btn btn-primary" type="submit">
            {words.format("welcome-button")}
          </button>
        </Form>
      </div>
    </Layout>
  );
};
