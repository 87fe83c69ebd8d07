import { readCell } from "../../core/register/cell.ts";
import type { Register } from "../../core/register/column.ts";
import type { Fault } from "../problem.ts";

/** Cells by column, as typed. */
export type TypedRow = Readonly<Record<string, string>>;

export interface ReadRow {
  /** Canonical, but for persons: what was typed of them, until they are found or added. */
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

/** Reads a row, all faults at once; `at` begins the name of the field ("rows.3."). */
export function readRow(
  register: Register,
  typed: TypedRow,
  units: readonly string[],
  at = "",
  kept: Readonly<Record<string, string>> = {},
): ReadRow {
  const cells: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const column of register.columns) {
    const written = typed[column.id] ?? "";
    // A person that was shown masked comes back as the id that the row has.
    if (column.type === "person" && written !== "" && written === kept[column.id]) {
      cells[column.id] = written;
      continue;
    }
    const read = readCell(column, written, units);
    if ("fault" in read) faults.push({ at: `${at}${column.id}`, ...read.fault });
    else if (read.text !== null) cells[column.id] = column.type === "person" ? written : read.text;
  }
  for (const column of Object.keys(typed))
    if (!register.columns.some(({ id }) => id === column))
      faults.push({
        at: `${at}${column}`,
        message: "register-column-unknown",
        params: { column: column.slice(0, 60) },
      });
  return { cells, faults };
}
