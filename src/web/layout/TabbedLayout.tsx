import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { MenuEntry, PageContext } from "../page-context.ts";
import { Layout } from "./Layout.tsx";

export interface TabbedPageProps {
  readonly context: PageContext;
  readonly title: string;
  readonly lead?: Child;
  /** As `Layout` takes them. */
  readonly islands?: readonly string[];
}

interface TabbedLayoutProps extends TabbedPageProps {
  /** Message id of what stands above the title. */
  readonly eyebrow: string;
  /** Message id of the name of the tabs. */
  readonly label: string;
  readonly tabs: readonly MenuEntry[];
}

/** A page among others of its kind, with the way to them. */
export const TabbedLayout: FC<PropsWithChildren<TabbedLayoutProps>> = (props) => {
  const { context, title, lead = null, islands = [], eyebrow, label, tabs, children } = props;
  const { words } = context;
  return (
    <Layout context={context} title={title} eyebrow={words.format(eyebrow)} lead={lead} islands={islands}>
      {tabs.length < 2 ? null : (
        <nav class="parts" aria-label={words.format(label)}>
          <ul>
            {tabs.map((tab) => (
              <li>
                <a href={tab.href} {...(tab.current ? { "aria-current": "page" } : {})}>
                  {words.format(tab.label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </Layout>
  );
};
