import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { PageContext } from "../page-context.ts";
import { Layout } from "./Layout.tsx";

export interface CycleFrameProps {
  readonly context: PageContext;
  readonly title: string;
  readonly lead?: Child;
  /** As `Layout` takes them. */
  readonly islands?: readonly string[];
}

/** A page of the yearly cycle (reports, amendments, decisions, validation, rules, scenarios), with the way to the others. */
export const CycleFrame: FC<PropsWithChildren<CycleFrameProps>> = ({
  context,
  title,
  lead = null,
  islands = [],
  children,
}) => {
  const { words, cycle } = context;
  return (
    <Layout
      context={context}
      title={title}
      eyebrow={words.format("menu-reports")}
      lead={lead}
      islands={islands}
    >
      {cycle.length < 2 ? null : (
        <nav class="parts" aria-label={words.format("cycle-menu-label")}>
          <ul>
            {cycle.map(({ label, href, current }) => (
              <li>
                <a href={href} {...(current ? { "aria-current": "page" } : {})}>
                  {words.format(label)}
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
