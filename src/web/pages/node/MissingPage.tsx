import type { FC } from "hono/jsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";

export interface MissingPageProps {
  readonly context: PageContext;
  readonly crumbs: readonly Crumb[];
  readonly title: string;
  readonly message: string;
  /** Things with names like the one asked for. */
  readonly near: readonly { readonly label: string; readonly href: string }[];
  /** Where all there is can be seen. */
  readonly all: { readonly label: string; readonly href: string };
}

/** What was asked for is not in the plan: what is named alike, and where to find the rest. */
export const MissingPage: FC<MissingPageProps> = ({ context, crumbs, title, message, near, all }) => (
  <Layout context={context} title={title} lead={<p>{message}</p>} crumbs={crumbs}>
    {near.length === 0 ? null : (
      <>
        <p>{context.words.format("node-near")}</p>
        <ul>
          {near.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="actions">
      <a class="btn btn-primary" href={all.href}>
        {all.label}
      </a>
    </p>
  </Layout>
);
