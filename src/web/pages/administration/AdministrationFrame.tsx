import type { Child, FC, PropsWithChildren } from "hono/jsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import {
  bodyAddress,
  keysAddress,
  messagesAddress,
  peopleAddress,
  sessionsAddress,
  trailAddress,
} from "./addresses.ts";

/** The parts of the administration; a reader may open some of them. */
export type Part = "people" | "sessions" | "keys" | "messages" | "body" | "audit";

export interface FrameProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly shown: Part;
  readonly title: string;
  readonly lead?: Child;
}

const PARTS: Readonly<Record<Part, { readonly label: string; readonly to: (body: string) => string }>> = {
  people: { label: "administration-people", to: peopleAddress },
  sessions: { label: "administration-sessions", to: sessionsAddress },
  keys: { label: "administration-keys", to: keysAddress },
  messages: { label: "administration-messages", to: messagesAddress },
  body: { label: "administration-body", to: bodyAddress },
  audit: { label: "administration-audit", to: trailAddress },
};

/** A page of the administration, with the way to the others. */
export const AdministrationFrame: FC<PropsWithChildren<FrameProps>> = (props) => {
  const { context, parts, shown, title, lead = null, children } = props;
  const { words, body } = context;
  return (
    <Layout context={context} title={title} eyebrow={words.format("menu-administration")} lead={lead}>
      {parts.length < 2 ? null : (
        <nav class="parts" aria-label={words.format("menu-administration")}>
          <ul>
            {parts.map((part) => (
              <li>
                <a
                  href={PARTS[part].to(body?.code ?? "")}
                  {...(part === shown ? { "aria-current": "page" } : {})}
                >
                  {words.format(PARTS[part].label)}
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
