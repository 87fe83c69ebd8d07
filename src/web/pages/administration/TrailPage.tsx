import type { FC } from "hono/jsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import type { PageContext } from "../../page-context.ts";
import { AdministrationFrame, type Part } from "./AdministrationFrame.tsx";
import { trailAddress } from "./addresses.ts";
import { actionWords } from "./trail-words.ts";

export interface TrailLine {
  readonly number: number;
  readonly at: string;
  readonly author: string;
  readonly action: string;
  /** Name of what it was done to, where it has one, else its id; null for the body as a whole. */
  readonly subject: string | null;
}

export interface TrailPageProps {
  readonly context: PageContext;
  readonly parts: readonly Part[];
  readonly lines: readonly TrailLine[];
  readonly total: number;
  /** Number of the last line shown where older ones follow; null at the end. */
  readonly older: number | null;
  /** What walking the chain found; null where it was not asked for. */
  readonly verified: { readonly entries: number; readonly faults: readonly number[] } | null;
}

/** What was done here, by whom, the last first. */
export const TrailPage: FC<TrailPageProps> = (props) => {
  const { context, parts, lines, total, older } = props;
  const { words, body } = context;
  const here = trailAddress(body?.code ?? "");
  return (
    <AdministrationFrame
      context={context}
      parts={parts}
      shown="audit"
      title={words.format("administration-audit")}
      lead={<p>{words.format("administration-audit-lead", { count: total })}</p>}
    >
      <Verified {...props} />
      <DataTable
        caption={words.format("administration-audit")}
        captionHidden
        columns={[
          { label: words.format("audit-number"), align: "end", headerScope: "row" },
          { label: words.format("audit-when") },
          { label: words.format("audit-who") },
          { label: words.format("audit-what") },
          { label: words.format("audit-subject") },
        ]}
        rows={lines.map(({ number, at, author, action, subject }) => [
          number,
          momentWords(at, words),
          author,
          actionWords(action, words),
          subject === null ? "" : <span class="audit-subject">{subject}</span>,
        ])}
      />
      {older === null ? null : (
        <p>
          <a href={`${here}?before=${older}`}>{words.format("audit-older")}</a>
        </p>
      )}
    </AdministrationFrame>
  );
};

const Verified: FC<TrailPageProps> = ({ context: { words, body }, verified }) => {
  if (verified === null)
    return (
      <p>
        <a class="btn btn-outline-primary" href={`${trailAddress(body?.code ?? "")}?verify=yes`}>
          {words.format("audit-verify")}
        </a>
      </p>
    );
  const { entries, faults } = verified;
  if (faults.length === 0)
    return <Notice tone="done">{words.format("audit-whole", { count: entries })}</Notice>;
  return <Notice tone="error">{words.format("audit-broken", { entries: faults.map(String) })}</Notice>;
};
