import type { FC } from "hono/jsx";
import type { Messages } from "../../../application/notices/messages.ts";
import { Form } from "../../components/form/Form.tsx";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { messagesAddress } from "./addresses.ts";
import { MessageActions, MessageStanding, MessageText } from "./MessageCells.tsx";

export interface MessagesPageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly messages: Messages;
  /** The address that messages leave from; null where mail is not set up. */
  readonly from: string | null;
  /** Where a test message would go; null where it cannot be sent. */
  readonly testTo: string | null;
}

/** Messages that the program sends: where each is, what the mail server said, and what can be done about it. */
export const MessagesPage: FC<MessagesPageProps> = (props) => {
  const { context, parts, messages } = props;
  const { words } = context;
  const { waiting, failed, lines } = messages;
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="messages"
      title={words.format("administration-messages")}
      lead={<p>{words.format("mail-lead", { waiting, failed })}</p>}
    >
      <HowItLeaves {...props} />
      {lines.length === 0 ? (
        <Empty title={words.format("mail-none")}>
          <p>{words.format("mail-none-text")}</p>
        </Empty>
      ) : (
        <DataTable
          caption={words.format("mail-list")}
          columns={[
            { label: words.format("mail-subject"), headerScope: "row" },
            { label: words.format("mail-to") },
            { label: words.format("mail-state") },
            { label: words.format("mail-action") },
          ]}
          rows={lines.map((line) => [
            <MessageText line={line} context={context} />,
            <span class="message-to">{line.message.to || words.format("surveys-mail-nobody")}</span>,
            <MessageStanding line={line} context={context} />,
            <MessageActions line={line} context={context} />,
          ])}
        />
      )}
    </AdministrationFrame>
  );
};

/** Whether mail goes out at all; where it does, a way to try it. */
const HowItLeaves: FC<MessagesPageProps> = ({ context, from, testTo }) => {
  const { words, body } = context;
  if (body?.demonstration)
    return (
      <Notice tone="info" title={words.format("mail-demonstration")}>
        <p>{words.format("mail-demonstration-text")}</p>
      </Notice>
    );
  if (from === null)
    return (
      <Notice tone="warning" title={words.format("mail-unset")}>
        <p>{words.format("mail-unset-text")}</p>
      </Notice>
    );
  return (
    <>
      <p>{words.format("mail-set", { from })}</p>
      {testTo === null ? null : (
        <Form action={`${messagesAddress(body?.code ?? "")}/test`} context={context} class="message-test">
          <button class="btn btn-outline-primary" type="submit">
            {words.format("mail-test")}
          </button>
          <p class="field-help">{words.format("mail-test-help", { email: testTo })}</p>
        </Form>
      )}
    </>
  );
};
