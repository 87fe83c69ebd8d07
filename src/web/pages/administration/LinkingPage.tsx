import type { FC } from "hono/jsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";

/** The last step before the provider: a link, for no form may lead to another site. */
export const LinkingPage: FC<{ context: PageContext; label: string; href: string }> = ({
  context,
  label,
  href,
}) => (
  <Layout context={context} title={context.words.format("account-link-title", { label })}>
    <p>{context.words.format("account-link-text", { label })}</p>
    <p>
      <a class="btn btn-primary" href={href}>
        {context.words.format("account-link-go", { label })}
      </a>
    </p>
  </Layout>
);
