import type { FC } from "hono/jsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { PageContext } from "../../page-context.ts";
import { browserName } from "./browser-name.ts";

export interface SessionLine {
  readonly id: string;
  /** Whose it is; null on one's own page. */
  readonly name: string | null;
  readonly agent: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly method: "password" | "oidc" | "link" | "demonstration";
  /** The one that the page is read in. */
  readonly current: boolean;
}

const METHODS = {
  password: "session-by-password",
  oidc: "session-by-oidc",
  link: "session-by-link",
  demonstration: "session-by-demonstration",
} as const;

export interface SessionTableProps {
  readonly context: PageContext;
  readonly sessions: readonly SessionLine[];
  /** Address to which a session's id and "/end" are added. */
  readonly action: string;
}

/** Open sessions, each with the button that ends it. */
export const SessionTable: FC<SessionTableProps> = ({ context, sessions, action }) => {
  const { words } = context;
  const named = sessions.some(({ name }) => name !== null);
  return (
    <DataTable
      caption={words.format("administration-sessions")}
      captionHidden
      columns={[
        ...(named ? [{ label: words.format("administration-name"), headerScope: "row" as const }] : []),
        { label: words.format("session-browser") },
        { label: words.format("session-method") },
        { label: words.format("session-since") },
        { label: words.format("session-last") },
        { label: words.format("session-end") },
      ]}
      rows={sessions.map((one) => [
        ...(named ? [one.name] : []),
        browserName(one.agent) ?? words.format("session-browser-unknown"),
        words.format(METHODS[one.method]),
        momentWords(one.createdAt, words),
        momentWords(one.lastUsedAt, words),
        <EndButton session={one} action={action} context={context} />,
      ])}
    />
  );
};

const EndButton: FC<{ session: SessionLine; action: string; context: PageContext }> = (props) => {
  const { session, action, context } = props;
  const { words } = context;
  if (session.current) return <>{words.format("session-current")}</>;
  return (
    <Form action={`${action}/${session.id}/end`} context={context}>
      <button class="btn btn-outline-primary btn-sm" type="submit">
        {words.format("session-end-button")}
        <span class="visually-hidden">
          {" "}
          {session.name} {browserName(session.agent)}
        </span>
      </button>
    </Form>
  );
};
