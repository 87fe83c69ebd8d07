import type { FC } from "hono/jsx";
import type { Person } from "../../../application/people/roles.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Card } from "../../components/text/Card.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";

export interface SignInProps {
  readonly context: PageContext;
  /** Where to go on to. */
  readonly to: string;
  readonly email: string;
  /** Why somebody was not let in, in words. */
  readonly failure: string | null;
  /** OIDC providers that the installation knows. */
  readonly providers: readonly { readonly id: string; readonly label: string }[];
  /** People of the demonstration; none elsewhere. */
  readonly people: readonly Pick<Person, "id" | "name">[];
}

/** Accedi: the ways in, side by side. */
export const SignInPage: FC<SignInProps> = ({ context, to, email, failure, providers, people }) => {
  const { words, reader } = context;
  const code = context.body?.code ?? "";
  const action = address.signIn(code);
  return (
    <Layout
      context={context}
      title={words.format("sign-in-title")}
      lead={words.format("sign-in-lead", { body: context.body?.name ?? "" })}
    >
      {failure === null ? null : (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
      {reader === null ? null : (
        <p>
          {words.format("sign-in-already", { name: reader.name })}{" "}
          <a href={address.overview(code)}>{words.format("sign-in-go-on")}</a>
        </p>
      )}
      <div class="sign-in">
        {people.length === 0 ? null : (
          <Card title={words.format("sign-in-demonstration")}>
            <p>{words.format("sign-in-demonstration-text")}</p>
            <Form action={`${action}/as`} context={context}>
              <input type="hidden" name="to" value={to} />
              <ul class="sign-in-people list-unstyled">
                {people.map(({ id, name }) => (
                  <li>
                    <button class="btn btn-outline-primary" type="submit" name="person" value={id}>
                      {words.format("sign-in-as", { name })}
                    </button>
                  </li>
                ))}
              </ul>
            </Form>
          </Card>
        )}
        {providers.length === 0 ? null : (
          <Card title={words.format("sign-in-with-provider")}>
            {providers.map(({ id, label }) => (
              <p>
                {/* A link and no form: `form-action 'self'` lets no form go on to another site. */}
                <a
                  class="btn btn-primary"
                  href={`${action}/with/${encodeURIComponent(id)}?to=${encodeURIComponent(to)}`}
                >
                  {words.format("sign-in-provider", { label })}
                </a>
              </p>
            ))}
          </Card>
        )}
        <Card title={words.format("sign-in-with-password")}>
          <Form action={action} context={context}>
            <input type="hidden" name="to" value={to} />
            <Field
              name="email"
              label={words.format("sign-in-email")}
              type="email"
              value={email}
              autocomplete="username"
              required
            />
            <Field
              name="password"
              label={words.format("sign-in-password")}
              type="password"
              autocomplete="current-password"
              required
            />
            <button class="btn btn-primary" type="submit">
              {words.format("sign-in-button")}
            </button>
          </Form>
          <p class="field-help">{words.format("sign-in-forgotten")}</p>
        </Card>
      </div>
    </Layout>
  );
};
