import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { isFilled } from "./card-table.ts";
import { codeOfCell, startCellNode } from "./cell-node.ts";
import { withoutContinuationMark } from "./continuation-mark.ts";
import { filledSlots, type GridRow } from "./grid.ts";
import type { LevelColumn } from "./table-header.ts";
import { isBlank, wordKey } from "./words.ts";

interface ColumnState {
  /** What the column says at this row, its own or as above; "" for nothing. */
  key: string;
  /** The column is filled in every row: a value written again is no news. */
  readonly always: boolean;
}

function cellKey(text: SourcedText): string {
  return wordKey(withoutContinuationMark(text).text.text);
}

/** Follows the tree through the columns of a table, where a blank or merged cell means "as above". */
export class LevelCells {
  private readonly levels: readonly LevelColumn[];
  private readonly into: Assembler;
  private readonly states: readonly ColumnState[];
  private depth = -1;

  constructor(levels: readonly LevelColumn[], rows: readonly GridRow[], into: Assembler) {
    this.levels = levels;
    this.into = into;
    const full = rows.filter((row) => filledSlots(row).length > 2);
    this.states = levels.map((level) => {
      const column = level.title ?? level.code ?? 0;
      return { key: "", always: full.every((row) => isFilled(row.slots[column])) };
    });
  }

  /** After a heading inside the table: nothing above it is "as above" any more. */
  restart(): void {
    for (const state of this.states) state.key = "";
  }

  /** Opens the nodes that the row names; true where one was opened. */
  read(row: GridRow): boolean {
    let changed = false;
    let restated = false;
    let deepest = -1;
    this.levels.forEach((level, index) => {
      const state = this.states[index];
      if (!state) return;
      const found = this.cell(level, index, row, changed);
      if (found === "blank") {
        // A blank under a value that is new, or written again on purpose, is nothing at this level.
        if (changed || restated) state.key = "";
      } else if (found === "opened") changed = true;
      else if (found === "restated" && !state.always) restated = true;
      if (state.key !== "") deepest = index;
    });
    if (!changed && deepest >= 0 && deepest < this.depth) this.reopen(deepest);
    this.depth = deepest;
    return changed;
  }

  private cell(
    level: LevelColumn,
    index: number,
    row: GridRow,
    changed: boolean,
  ): "blank" | "opened" | "restated" | "above" {
    const state = this.states[index];
    const title = level.title === null ? undefined : row.slots[level.title];
    const code = level.code === null ? undefined : row.slots[level.code];
    const titled = title !== undefined && !isBlank(title.text.text);
    const coded = code !== undefined && !isBlank(code.text.text);
    const cell = titled ? title : coded ? code : undefined;
    if (!state || !cell) return "blank";
    const key = `${coded ? cellKey(code.text) : ""}|${titled ? cellKey(title.text) : ""}`;
    if (key === state.key && !changed) return isFilled(title) || isFilled(code) ? "restated" : "above";
    state.key = key;
    startCellNode(level.level, cell.text, this.into, {
      ...(coded ? { code: codeOfCell(code.text) } : {}),
      column: index,
      above: false,
    });
    const description = level.description === null ? undefined : row.slots[level.description];
    if (description && isFilled(description)) this.into.current?.description.push(description.text);
    return "opened";
  }

  /** A row that belongs to a node above the last one: the node is named again, and its appearances are joined later. */
  private reopen(index: number): void {
    const { nodes } = this.into;
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node?.column !== index) continue;
      this.into.startNode(node, { column: index, above: false });
      return;
    }
  }
}
