import type { FC } from "hono/jsx";
import type { PageContext } from "../../page-context.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { sessionsAddress } from "./addresses.ts";
import { type SessionLine, SessionTable } from "./SessionTable.tsx";

export interface SessionsPageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly sessions: readonly SessionLine[];
}

/** Who is signed in, and ending it. */
export const SessionsPage: FC<SessionsPageProps> = ({ context, parts, sessions }) => {
  const { words, body } = context;
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="sessions"
      title={words.format("administration-sessions")}
      lead={<p>{words.format("administration-sessions-lead", { count: sessions.length })}</p>}
    >
      <SessionTable context={context} sessions={sessions} action={sessionsAddress(body?.code ?? "")} />
    </AdministrationFrame>
  );
};
