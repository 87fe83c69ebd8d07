import type { FC } from "hono/jsx";
import type { MessageLine, MessageState } from "../../../application/notices/messages.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Form } from "../../components/form/Form.tsx";
import { StateShape } from "../../components/state/State.tsx";
import type { StateName } from "../../components/state/state.ts";
import type { PageContext } from "../../page-context.ts";
import { messagesAddress } from "./addresses.ts";

interface CellProps {
  readonly line: MessageLine;
  readonly context: PageContext;
}

const STATES: Readonly<Record<MessageState, { readonly label: string; readonly shape: StateName }>> = {
  waiting: { label: "mail-state-waiting", shape: "on-track" },
  again: { label: "mail-state-again", shape: "at-risk" },
  sent: { label: "mail-state-sent", shape: "reached" },
  failed: { label: "mail-state-failed", shape: "not-reached" },
  dropped: { label: "mail-state-dropped", shape: "no-data" },
};

/** The subject, with the text as it is sent. */
export const MessageText: FC<CellProps> = ({ line: { message }, context: { words } }) => (
  <>
    {message.subject}
    {message.text === "" ? null : (
      <details class="message-text">
        <summary>
          {words.format("mail-read")}
          <span class="visually-hidden"> {message.to}</span>
        </summary>
        <pre lang={message.language.slice(0, 2)}>{message.text}</pre>
        {message.calendar === null ? null : <p>{words.format("mail-with-calendar")}</p>}
      </details>
    )}
  </>
);

/** Where it is, since when, and what the mail server said. */
export const MessageStanding: FC<CellProps> = ({ line, context: { words } }) => {
  const { label, shape } = STATES[line.state];
  const { attempts, lastError } = line.message;
  return (
    <div>
      <span class={`state state-${shape}`}>
        <StateShape state={shape} />
        {words.format(label)}
      </span>
      <div class="message-more">
        <p>{whenWords(line, words)}</p>
        {attempts > 0 && line.state !== "sent" ? (
          <p>{words.format("mail-attempts", { count: attempts })}</p>
        ) : null}
        {lastError === "" ? null : <p>{words.format("mail-answer", { error: lastError })}</p>}
      </div>
    </div>
  );
};

function whenWords({ message, state }: MessageLine, words: PageContext["words"]): string {
  const said = (instant: string) => momentWords(instant, words);
  if (message.sentAt !== null) return said(message.sentAt);
  if (message.abandonedAt !== null) return said(message.abandonedAt);
  return words.format(state === "again" ? "mail-next" : "mail-due-at", { moment: said(message.due) });
}

/** What is still to be sent can be sent now or called off; what was given up can be tried again. */
export const MessageActions: FC<CellProps> = ({ line: { message, state }, context }) => {
  const steps = [
    ...(state === "again" || (state === "failed" && message.to !== "")
      ? ([["retry", "mail-retry"]] as const)
      : []),
    ...(state === "again" || state === "waiting" ? ([["drop", "mail-drop"]] as const) : []),
  ];
  const { words, body } = context;
  if (steps.length === 0) return null;
  return (
    <div class="message-actions">
      {steps.map(([step, label]) => (
        <Form action={`${messagesAddress(body?.code ?? "")}/${message.id}/${step}`} context={context}>
          <button class="btn btn-outline-primary btn-sm" type="submit">
            {words.format(label)}
            <span class="visually-hidden">
              {" "}
              {message.subject}, {message.to}
            </span>
          </button>
        </Form>
      ))}
    </div>
  );
};
