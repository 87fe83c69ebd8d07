import type { Child, FC } from "hono/jsx";

export interface Column {
  readonly label: string;
  /** Figures stand at the end of the cell, under one another; "start" unless told. */
  readonly align?: "start" | "end";
  /** "row": each cell of this column is the header of its row. Usually the first column. */
  readonly headerScope?: "row";
  /** Unit of the figures beneath, in the column's head. */
  readonly unit?: string | null;
}

export interface Row {
  readonly cells: readonly Child[];
  readonly id?: string;
  readonly class?: string;
}

export interface DataTableProps {
  readonly caption: string;
  /** The caption is there for screen readers only, where a heading above says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (Row | readonly Child[])[];
}

/**
 * A table that keeps its head and its row headers in sight while it scrolls, and on a phone becomes one card a row, each
 * figure beside its column's name. It can be scrolled by keyboard.
 */
export const DataTable: FC<DataTableProps> = ({ caption, captionHidden = false, columns, rows }) => (
  <section class="table-frame" aria-label={caption} tabindex={0}>
    <table class="data-table">
      <caption class={captionHidden ? "visually-hidden" : ""}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={classes(column)}>
              {column.label}
              {column.unit ? <span class="unit"> ({column.unit})</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow row={"cells" in row ? row : { cells: row }} columns={columns} />
        ))}
      </tbody>
    </table>
  </section>
);

const TableRow: FC<{ row: Row; columns: readonly Column[] }> = ({ row, columns }) => (
  <tr
    {...(row.id === undefined ? {} : { id: row.id })}
    {...(row.class === undefined ? {} : { class: row.class })}
  >
    {columns.map((column, at) =>
      column.headerScope === "row" ? (
        <th scope="row" class={classes(column)} data-label={column.label}>
          {row.cells[at]}
        </th>
      ) : (
        <td class={classes(column)} data-label={labelOf(column)}>
          {row.cells[at]}
        </td>
      ),
    )}
  </tr>
);

function labelOf({ label, unit }: Column): string {
  return unit ? `${label} (${unit})` : label;
}

function classes({ align = "start" }: Column): string {
  return align === "end" ? "end" : "";
}
