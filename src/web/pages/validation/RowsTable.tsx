import type { FC } from "hono/jsx";
import type { SampledRow } from "../../../application/validation/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { GradeMark } from "../../components/evidence-grade/GradeMark.tsx";
import { Evidence } from "../../components/explanation/Evidence.tsx";
import { momentWords } from "../../components/explanation/moment-words.ts";
import type { EvidenceLink } from "../../components/explanation/setting.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { DateWords } from "../../components/text/DateWords.tsx";

export interface RowsTableProps {
  readonly rows: readonly SampledRow[];
  readonly caption: string;
  readonly words: Catalogue;
  readonly entryHref: (sequence: number) => string;
  /** What proves a row, as explanations lead to it: what was counted, on its page; files as they are. */
  readonly filesOf: (entry: SampledRow["entry"]) => readonly EvidenceLink[];
}

/** Rows of the ledger with what proves each, and what others have said of it. */
export const RowsTable: FC<RowsTableProps> = ({ rows, caption, words, entryHref, filesOf }) => (
  <DataTable
    caption={caption}
    columns={[
      { label: words.format("validation-row-what"), headerScope: "row" },
      { label: words.format("validation-column-value"), align: "end" },
      { label: words.format("validation-row-recorded") },
      { label: words.format("evidence-rests-on") },
      { label: words.format("validation-row-said") },
    ]}
    rows={rows.map(({ entry, grade, validation, correctedBy }) => {
      const { measurement: m, link } = entry;
      const files = filesOf(entry);
      const said = [
        entry.corrects === null
          ? null
          : words.format("validation-row-corrects", {
              sequence: String(entry.corrects.sequence),
              reason: entry.corrects.reason,
            }),
        correctedBy === null
          ? null
          : words.format("validation-row-corrected", {
              sequence: String(correctedBy.sequence),
              reason: correctedBy.corrects?.reason ?? "",
            }),
        validation === null
          ? null
          : words.format("indicator-verdict", {
              verdict: validation.verdict,
              by: validation.by.name,
              when: momentWords(validation.at, words),
            }),
      ].filter((one) => one !== null);
      return [
        <>
          <a href={entryHref(entry.sequence)}>
            {words.format("validation-row", { sequence: String(entry.sequence) })}
          </a>
          <span class="entry-unit">
            {m.quantity ?? words.format("indicator-history-own")}, {String(m.year)}
            {m.unit === null ? null : `, ${m.unit}`}
          </span>
        </>,
        <span class="figure">{datumWords(m.value, words)}</span>,
        <>
          <DateWords date={m.observedOn} words={words} />
          <span class="entry-author">
            {words.format("validation-row-by", {
              by: entry.author.name,
              when: momentWords(entry.recordedAt, words),
            })}
          </span>
        </>,
        <>
          <GradeMark grade={grade} words={words} />
          {m.source === "" ? null : <span class="entry-author">{m.source}</span>}
          {files.length === 0 && link === null ? null : (
            <span class="entry-evidence">
              <Evidence files={files} link={link} words={words} />
            </span>
          )}
        </>,
        said.length === 0 ? (
          "—"
        ) : (
          <ul class="plain-list">
            {said.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        ),
      ];
    })}
  />
);
