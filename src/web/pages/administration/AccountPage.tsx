import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import { LANGUAGES, type Language } from "../../../messages/language.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import { readerRoles } from "../../layout/reader-roles.ts";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemWords } from "../draft/fault-words.ts";
import { accountAddress } from "./addresses.ts";
import { type SessionLine, SessionTable } from "./SessionTable.tsx";

export interface AccountPageProps {
  readonly context: PageContext;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly hasPassword: boolean;
  /** What one is written to in. */
  readonly language: Language;
  readonly sessions: readonly SessionLine[];
  /** Providers whose identity may still be linked. */
  readonly providers: readonly { readonly id: string; readonly label: string }[];
  readonly problem: Problem | null;
}

/** One's own page: how one comes in, and where one is signed in. */
export const AccountPage: FC<AccountPageProps> = (props) => {
  const { context, name, email, roles, problem, providers } = props;
  const { words, body } = context;
  const here = accountAddress(body?.code ?? "");
  return (
    <Layout
      context={context}
      title={name}
      eyebrow={words.format("account-title")}
      lead={<p>{`${email} · ${readerRoles(roles, words)}`}</p>}
    >
      {problem === null ? null : (
        <Notice tone="error" live>
          {problemWords(problem, words)}
        </Notice>
      )}
      <LanguageSection {...props} />
      {props.hasPassword ? <PasswordSection {...props} /> : null}
      {providers.length === 0 ? null : (
        <section>
          <h2>{words.format("account-providers")}</h2>
          {providers.map(({ id, label }) => (
            <Form action={`${here}/link/${id}`} context={context}>
              <button class="btn btn-outline-primary" type="submit">
                {words.format("account-link", { label })}
              </button>
            </Form>
          ))}
        </section>
      )}
      <h2>{words.format("account-sessions")}</h2>
      <SessionTable context={context} sessions={props.sessions} action={`${here}/sessions`} />
    </Layout>
  );
};

const LanguageSection: FC<AccountPageProps> = ({ context, language, problem }) => {
  const { words, body } = context;
  return (
    <section>
      <h2>{words.format("account-language")}</h2>
      <Form action={`${accountAddress(body?.code ?? "")}/language`} context={context}>
        <Field
          name="language"
          type="select"
          width="short"
          label={words.format("account-language-label")}
          help={words.format("account-language-help")}
          value={language}
          error={faultWords(problem, words)("language")}
          choices={LANGUAGES.map((value) => ({
            value,
            label: words.format("letter-language", { language: value }),
          }))}
        />
        <button class="btn btn-outline-primary" type="submit">
          {words.format("account-language-button")}
        </button>
      </Form>
    </section>
  );
};

const PasswordSection: FC<AccountPageProps> = ({ context, problem }) => {
  const { words, body } = context;
  const error = faultWords(problem, words);
  return (
    <section>
      <h2>{words.format("account-password")}</h2>
      <Form action={`${accountAddress(body?.code ?? "")}/password`} context={context}>
        <Field
          name="present"
          type="password"
          label={words.format("account-present")}
          error={error("present")}
          autocomplete="current-password"
          required
        />
        <Field
          name="password"
          type="password"
          label={words.format("welcome-password")}
          help={words.format("welcome-password-help")}
          error={error("password")}
          autocomplete="new-password"
          required
        />
        <button class="btn btn-primary" type="submit">
          {words.format("account-password-button")}
        </button>
      </Form>
    </section>
  );
};
