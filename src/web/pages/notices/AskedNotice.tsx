import type { FC } from "hono/jsx";
import type { RoundNotice } from "../../../application/notices/mine.ts";
import { address } from "../../addresses.ts";
import { Deadline } from "../../components/text/DateWords.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";

export interface AskedNoticeProps {
  readonly context: PageContext;
  /** Code of the body. */
  readonly body: string;
  readonly notices: readonly RoundNotice[];
}

/** On the dashboard: open rounds that wait for an answer of the reader's. Nothing where none does. */
export const AskedNotice: FC<AskedNoticeProps> = ({ context, body, notices }) => {
  const { words, today } = context;
  const waiting = notices
    .map(({ mine, ...notice }) => ({ ...notice, missing: mine.filter(({ answered }) => !answered).length }))
    .filter(({ missing }) => missing > 0);
  if (waiting.length === 0) return null;
  const late = waiting.some(({ due }) => due < today);
  return (
    <Notice tone={late ? "warning" : "info"} title={words.format("asked-title")}>
      {waiting.map(({ title, due, missing }) => (
        <p>
          {words.format("asked-overview", { title, missing })} {words.format("asked-due")}{" "}
          <Deadline date={due} today={today} words={words} />.
        </p>
      ))}
      <p>
        <a href={address.notices(body)}>{words.format("asked-overview-link")}</a>
      </p>
    </Notice>
  );
};
