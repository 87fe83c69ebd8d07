import type { FC } from "hono/jsx";
import type { WaitingSource, WaitingValues } from "../../../application/sources/waiting.ts";
import { address } from "../../addresses.ts";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { sameMoment } from "../../same-moment.ts";
import { computedAddress } from "../registers/addresses.ts";

export interface WaitingNoticeProps {
  readonly context: PageContext;
  /** Code of the body. */
  readonly body: string;
  readonly waiting: readonly WaitingValues[];
}

/** Message and address of each. */
const WHERE: Readonly<Record<WaitingSource, readonly [string, (body: string) => string]>> = {
  feeds: ["waiting-feeds", address.feeds],
  requests: ["waiting-requests", address.requests],
  registers: ["waiting-registers", computedAddress],
  activities: ["waiting-activities", address.activities],
  surveys: ["waiting-surveys", address.surveys],
  payments: ["waiting-payments", address.payments],
};

/** On the dashboard: values that wait to be recorded, and where. Nothing where none does. */
export const WaitingNotice: FC<WaitingNoticeProps> = ({ context: { words, path }, body, waiting }) => {
  if (waiting.length === 0) return null;
  const to = sameMoment(path);
  const count = waiting.reduce((sum, one) => sum + one.count, 0);
  return (
    <Notice tone="info" title={words.format("waiting-title", { count })}>
      <p>{words.format("waiting-text")}</p>
      <ul>
        {waiting.map(({ source, count: some }) => {
          const [message, where] = WHERE[source];
          return (
            <li>
              <a href={to(where(body))}>{words.format(message, { count: some })}</a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
