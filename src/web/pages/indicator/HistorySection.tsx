import type { FC } from "hono/jsx";
import { gradeOf } from "../../../core/evidence-grade/grade.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { GradeMark } from "../../components/evidence-grade/GradeMark.tsx";
import { datumText } from "../../components/explanation/datum-text.ts";
import { Evidence } from "../../components/explanation/Evidence.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import type { Setting } from "../../components/explanation/setting.ts";
import { DataTable, type Row } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";
import type { HistoryRow } from "./history.ts";
import type { Verdict } from "./ledger.ts";

export interface HistorySectionProps {
  readonly rows: readonly HistoryRow[];
  readonly words: Catalogue;
  readonly evidenceHref: (hash: string) => string | null;
  /** What was counted, in place of the file that keeps it. */
  readonly provenanceOf: Setting["provenanceOf"];
  readonly entryHref: (sequence: number) => string;
}

/** Every entry that was ever made, the last recorded first: what was corrected stays, with why. */
export const HistorySection: FC<HistorySectionProps> = (props) => {
  const { rows, words } = props;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.format("indicator-history")}</h2>
      {rows.length === 0 ? (
        <p>{words.format("indicator-history-none")}</p>
      ) : (
        <DataTable
          caption={words.format("indicator-history-caption", { count: rows.length })}
          columns={[
            { label: words.format("indicator-history-what"), headerScope: "row" },
            { label: words.format("chart-value"), align: "end" },
            { label: words.format("indicator-history-observed") },
            { label: words.format("indicator-history-recorded") },
            { label: words.format("indicator-history-source") },
            { label: words.format("indicator-history-since") },
          ]}
          rows={rows.map((row) => historyRow(row, props))}
        />
      )}
    </section>
  );
};

function historyRow(
  row: HistoryRow,
  { words, evidenceHref, provenanceOf, entryHref }: HistorySectionProps,
): Row {
  const { entry, supersededBy } = row;
  const { measurement: m, author, recordedAt, evidence, link } = entry;
  const value = datumText(m.value, words);
  const files =
    provenanceOf(m)?.evidence ?? evidence.map(({ name, hash }) => ({ name, href: evidenceHref(hash) }));
  return {
    id: `entry-${entry.sequence}`,
    class: supersededBy || row.ofOther ? "entry entry-superseded" : "entry",
    cells: [
      <>
        <a href={entryHref(entry.sequence)}>
          {m.quantity ?? words.format("indicator-history-own")}, {String(m.year)}
        </a>
        {m.unit === null ? null : <span class="entry-unit">{m.unit}</span>}
      </>,
      <span class="figure">
        {supersededBy ? <del>{value}</del> : value}
        {m.n === null ? null : (
          <span class="entry-answers">{words.format("why-answers", { count: Number(m.n.valueOf()) })}</span>
        )}
      </span>,
      <DateWords date={m.observedOn} words={words} />,
      <>
        {momentWords(recordedAt, words)}
        <span class="entry-author">{author.name}</span>
      </>,
      <>
        <GradeMark
          grade={gradeOf({
            author: { kind: author.kind ?? "person" },
            link,
            evidence,
            basis: entry.basis ?? null,
          })}
          words={words}
        />
        {m.source === "" ? null : <span class="entry-author">{m.source}</span>}
        {files.length === 0 && link === null ? null : (
          <span class="entry-evidence">
            <Evidence files={files} link={link} words={words} />
          </span>
        )}
      </>,
      <Since row={row} words={words} />,
    ],
  };
}

/** What happened to an entry after it was made, and whether the number rests on it. */
const Since: FC<{ row: HistoryRow; words: Catalogue }> = ({ row, words }) => {
  const { entry, counts, supersededBy, verdicts, ofOther } = row;
  if (!counts && !ofOther && !supersededBy && entry.corrects === null && verdicts.length === 0) return "–";
  return (
    <ul class="plain-list entry-since">
      {counts ? (
        <li>
          <b>{words.format("indicator-history-counts")}</b>
        </li>
      ) : null}
      {ofOther ? <li>{words.format("indicator-history-of-other")}</li> : null}
      {entry.corrects === null ? null : (
        <li>
          <a href={`#entry-${entry.corrects.sequence}`}>
            {words.format("indicator-history-corrects", { sequence: String(entry.corrects.sequence) })}
          </a>
          : {entry.corrects.reason}
        </li>
      )}
      {supersededBy === null ? null : (
        <li>
          <a href={`#entry-${supersededBy.sequence}`}>
            {words.format("indicator-history-superseded", {
              author: supersededBy.author.name,
              value: datumText(supersededBy.measurement.value, words),
            })}
          </a>
          {supersededBy.corrects === null ? null : `: ${supersededBy.corrects.reason}`}
        </li>
      )}
      {verdicts.map((verdict) => (
        <li>{verdictWords(verdict, words)}</li>
      ))}
    </ul>
  );
};

function verdictWords({ verdict, reason, by, at }: Verdict, words: Catalogue): string {
  const told = words.format("indicator-verdict", { verdict, by: by.name, when: momentWords(at, words) });
  return reason === "" ? told : `${told}: ${reason}`;
}
