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

const WHERE: Readonly<Record<WaitingSource, (body: string) => string>> = {
  feeds: address.feeds,
  requests: address.requests,
  registers: computedAddress,
  activities: address.activities,
  surveys: address.surveys,
  payments: address.payments,
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
        {waiting.map(({ source, count: some }) => (
          <li>
            <a href={to(WHERE[source](body))}>{words.format(`waiting-${source}`, { count: some })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
