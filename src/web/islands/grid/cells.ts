/** Columns of the grid in reading order, as the fields' `data-field` names them. */
export const FIELDS = ["value", "n", "observed", "source"] as const;
/** What a block copied from a spreadsheet fills: one column each, from the one it is pasted into. */
const PASTED = ["value", "observed", "source"];

export const rowOf = (cell: Element): HTMLTableRowElement | null => cell.closest("tr");

/** The cells of the grid to type in, row by row. */
export function cellsIn(part: ParentNode): HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>("input[data-field]")];
}

export function fieldOf(cell: HTMLInputElement): string {
  return cell.dataset["field"] ?? "value";
}

export function cellOf(row: ParentNode, field: string): HTMLInputElement | null {
  return row.querySelector(`input[data-field="${field}"]`);
}

/** Id of the row in the names of its fields. */
export function idOf(row: Element): string {
  return row.id.slice("row-".length);
}

/** The cell of the same column so many rows on; rows that lack the column are passed over. */
export function along(grid: Element, cell: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const column = [...grid.querySelectorAll<HTMLInputElement>(`input[data-field="${fieldOf(cell)}"]`)];
  const at = column.indexOf(cell);
  return column[Math.min(column.length - 1, Math.max(0, at + step))];
}

/** The cell before or after in the same row; at its end the next row's. */
export function beside(grid: Element, cell: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const cells = cellsIn(grid);
  return cells[cells.indexOf(cell) + step];
}

/** The texts of a block copied from a spreadsheet; null for a text of one cell, which is pasted as any text is. */
export function blockOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  const block = lines.map((line) => line.split("\t").map((part) => part.replace(/^"(.*)"$/s, "$1").trim()));
  return block.length === 1 && block[0]?.length === 1 ? null : block;
}

/** Which cell each text of a block goes into. What falls outside the grid is left out. */
export function placed(
  grid: Element,
  from: HTMLInputElement,
  block: readonly (readonly string[])[],
): { cell: HTMLInputElement; text: string }[] {
  const column = [...grid.querySelectorAll<HTMLInputElement>(`input[data-field="${fieldOf(from)}"]`)];
  const first = column.indexOf(from);
  const begin = PASTED.indexOf(fieldOf(from));
  return block.flatMap((texts, down) => {
    const start = column[first + down];
    const row = start && rowOf(start);
    if (!start || !row) return [];
    return texts.flatMap((text, right) => {
      const field = PASTED[begin + right];
      const cell = right === 0 ? start : begin >= 0 && field !== undefined ? cellOf(row, field) : null;
      return cell ? [{ cell, text }] : [];
    });
  });
}
