import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";

/** Primo avvio: the body (where there is none yet) and its administrator. */
export const FirstStartPage: FC<{
  context: PageContext;
  /** What was typed before. */
  typed: Readonly<Record<string, string>>;
  problem: Problem | null;
}> = ({ context, typed, problem }) => {
  const { words } = context;
  const fault = faultWords(problem, words);
  return (
    <Layout
      context={context}
      title={words.format("first-start-title")}
      lead={words.format(context.body === null ? "first-start-lead" : "first-start-lead-administrator")}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemWords(problem, words)}
        </Notice>
      )}
      <Form action={context.path} context={context}>
        {context.body !== null ? null : (
          <fieldset>
            <legend>{words.format("first-start-body")}</legend>
            <Field
              name="bodyName"
              label={words.format("first-start-body-name")}
              value={typed["bodyName"] ?? null}
              autocomplete="organization"
              error={fault("bodyName")}
              required
            />
            <Field
              name="code"
              label={words.format("first-start-body-code")}
              value={typed["code"] ?? null}
              help={words.format("first-start-body-code-help")}
              error={fault("code")}
              width="short"
              required
            />
          </fieldset>
        )}
        <fieldset>
          <legend>{words.format("first-start-you")}</legend>
          <p>{words.format("first-start-you-text")}</p>
          <Field
            name="name"
            label={words.format("first-start-name")}
            value={typed["name"] ?? null}
            autocomplete="name"
            error={fault("name")}
            required
          />
          <Field
            name="email"
            label={words.format("first-start-email")}
            type="email"
            value={typed["email"] ?? null}
            autocomplete="username"
            error={fault("email")}
            required
          />
          <Field
            name="password"
            label={words.format("welcome-password")}
            type="password"
            autocomplete="new-password"
            help={words.format("welcome-password-help")}
            error={fault("password")}
            required
          />
        </fieldset>
        <button class="btn btn-primary" type="submit">
          {words.format("first-start-button")}
        </button>
      </Form>
    </Layout>
  );
};
