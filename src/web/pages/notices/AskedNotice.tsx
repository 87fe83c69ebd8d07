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

/** On the dashboard: open rounds that wait for an answer of the reader's, or in which units are late. Nothing where none does. */
export const AskedNotice: FC<AskedNoticeProps> = ({ context, body, notices }) => {
  const { words, today } = context;
  const told = notices
    .map(({ mine, ...notice }) => ({ ...notice, missing: mine.filter(({ answered }) => !answered).length }))
    .filter(({ missing, late }) => missing > 0 || late.length > 0);
  if (told.length === 0) return null;
  return (
    <Notice
      tone={told.some(({ due }) => due < today) ? "warning" : "info"}
      title={words.format(told.some(({ missing }) => missing > 0) ? "asked-title" : "asked-late")}
    >
      {told.map(({ title, due, missing, late }) => (
        <p>
          {missing > 0 ? `${words.format("asked-overview", { title, missing })} ` : null}
          {late.length > 0 ? `${words.format("asked-overview-late", { title, count: late.length })} ` : null}
          {words.format("asked-due-short")} <Deadline date={due} today={today} words={words} />.
        </p>
      ))}
      <p>
        <a href={address.notices(body)}>{words.format("asked-overview-link")}</a>
      </p>
    </Notice>
  );
};
