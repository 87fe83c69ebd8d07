import type { Child, FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { deadlineWords } from "../../../messages/date-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { PageContext } from "../../page-context.ts";
import { CellField, fieldLabel, Remarks } from "./RowFields.tsx";
import type { RowView } from "./row-view.ts";
import { StatusMark } from "./StatusMark.tsx";

/** The grid: what is asked, what is known of it, and the cells to type in. Plain fields in a plain table. */
export const SheetTable: FC<{ rows: readonly RowView[]; year: number; context: PageContext }> = ({
  rows,
  year,
  context,
}) => {
  const { words } = context;
  const label = (id: string): string => words.format(id, { year: String(year) });
  return (
    <DataTable
      caption={label("sheet-caption")}
      captionHidden
      columns={[
        { label: label("sheet-head-asked"), headerScope: "row" },
        { label: label("sheet-head-target") },
        { label: words.format("sheet-head-before", { year: String(year - 1) }), align: "end" },
        { label: label("sheet-head-latest"), align: "end" },
        { label: label("sheet-head-value") },
        { label: label("sheet-head-observed") },
        { label: label("sheet-head-source") },
        { label: label("sheet-head-status") },
      ]}
      rows={rows.map((row) => ({
        id: `row-${row.id}`,
        class: `sheet-row sheet-row-${row.status}`,
        cells: cellsOf(row, context).map((cell) => <div class="sheet-cell">{cell}</div>),
      }))}
    />
  );
};

function cellsOf(row: RowView, context: PageContext): readonly Child[] {
  const { words, today } = context;
  const sharedHref = context.sources.find(({ label }) => label === "sources-shared")?.href ?? null;
  return [
    <Asked row={row} words={words} sharedHref={sharedHref} />,
    <>
      <span class="sheet-target">{row.target}</span>
      <span class="sheet-small">{deadlineWords(row.due, today, words)}</span>
    </>,
    <span class="figure">{row.before}</span>,
    row.latest === null ? (
      <Stated stated={row.stated} words={words} />
    ) : (
      <>
        <a class="figure" href={row.latest.href}>
          {row.latest.value}
        </a>
        <span class="sheet-small">{row.latest.day}</span>
      </>
    ),
    row.mayMeasure ? (
      <ValueCell row={row} words={words} />
    ) : (
      <span class="sheet-none">{row.typed.text || "—"}</span>
    ),
    row.mayMeasure ? (
      <CellField
        row={row}
        field="observed"
        label={fieldLabel(row, "observed", words)}
        value={row.typed.observedOn}
        words={words}
        placeholder={row.usualDay}
      />
    ) : (
      <span class="sheet-none">{row.typed.observedOn || "—"}</span>
    ),
    row.mayMeasure ? <SourceCell row={row} words={words} /> : <span class="sheet-none">—</span>,
    <StatusMark status={row.status} savedBy={row.savedBy} words={words} />,
  ];
}

/** What the plan says in place of a measurement. */
const Stated: FC<{ stated: string | null; words: Catalogue }> = ({ stated, words }) =>
  stated === null ? (
    <span class="sheet-none">—</span>
  ) : (
    <>
      <span class="figure">{stated}</span>
      <span class="sheet-small">{words.format("sheet-stated")}</span>
    </>
  );

/** `sharedHref`: the list of what is measured once for several indicators; null for who may not see it. */
const Asked: FC<{ row: RowView; words: Catalogue; sharedHref: string | null }> = ({
  row,
  words,
  sharedHref,
}) => (
  <>
    <span class="sheet-code">
      <a href={row.indicatorHref}>{row.indicator}</a>
      {row.unit === null ? null : <span class="sheet-tag">{row.unit}</span>}
      {row.otherYear === null ? null : (
        <span class="sheet-tag">{words.format("sheet-of-year", { year: String(row.otherYear) })}</span>
      )}
    </span>
    <span class="sheet-quantity">{row.quantity ?? row.name}</span>
    <span class="sheet-small">
      {row.quantity === null ? null : `${row.name} · `}
      {row.measure}
    </span>
    {row.sharedWith.length === 0 ? null : (
      <span class="sheet-small">
        {words.format("sheet-shared", { indicators: row.sharedWith })}
        {sharedHref === null ? null : (
          <>
            {" "}
            <a href={sharedHref}>{words.format("quantities-to-list")}</a>
          </>
        )}
      </span>
    )}
    {row.disagreement === null ? null : (
      <details class="sheet-small">
        <summary>{words.format("quantities-disagreement-short")}</summary>
        {row.disagreement}
      </details>
    )}
  </>
);

const ValueCell: FC<{ row: RowView; words: Catalogue }> = ({ row, words }) => (
  <>
    <input type="hidden" name={`rows.${row.id}.revision`} value={String(row.revision)} />
    <input type="hidden" name={`rows.${row.id}.seen`} value={row.seen === null ? "" : String(row.seen)} />
    <CellField
      row={row}
      field="value"
      label={fieldLabel(row, "value", words)}
      value={row.typed.text}
      words={words}
      inputmode="text"
    />
    {row.asksAnswers ? (
      <div class="sheet-answers">
        <span aria-hidden="true">{words.format("sheet-answers")}</span>
        <CellField
          row={row}
          field="n"
          label={fieldLabel(row, "n", words)}
          value={row.typed.n}
          words={words}
          inputmode="numeric"
        />
      </div>
    ) : null}
    <div class="check sheet-confirm" {...(row.toConfirm.length === 0 ? { hidden: true } : {})}>
      <input
        type="checkbox"
        id={`confirm-${row.id}`}
        name={`rows.${row.id}.confirm`}
        value={row.toConfirm.join(" ")}
        {...(isConfirmed(row) ? { checked: true } : {})}
      />
      <label for={`confirm-${row.id}`}>{words.format("sheet-confirm")}</label>
    </div>
  </>
);

function isConfirmed({ toConfirm, confirmed }: RowView): boolean {
  return toConfirm.length > 0 && toConfirm.every((code) => confirmed.includes(code));
}

const SourceCell: FC<{ row: RowView; words: Catalogue }> = ({ row, words }) => (
  <>
    <CellField
      row={row}
      field="source"
      label={fieldLabel(row, "source", words)}
      value={row.typed.source}
      words={words}
    />
    <div class="sheet-evidence" data-evidence={row.id}>
      <ul class="sheet-files">
        {row.evidence.map((file) => (
          <li>
            <a href={file.href}>{file.name}</a>{" "}
            <button class="btn-plain" type="submit" name="detach" value={`${row.id}.${file.hash}`}>
              {words.format("sheet-detach")}
              <span class="visually-hidden"> {file.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <details class="sheet-attach">
        <summary>{words.format("sheet-attach")}</summary>
        <label class="sheet-small" for={`file-${row.id}`}>
          {fieldLabel(row, "file", words)}
        </label>
        <input class="form-control" type="file" id={`file-${row.id}`} name={`rows.${row.id}.file`} />
      </details>
      <div class="sheet-said" data-evidence-said="">
        <Remarks remarks={row.remarks.filter(({ field }) => field === "file")} words={words} />
      </div>
    </div>
  </>
);
