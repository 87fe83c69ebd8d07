/**
 * The measurement sheet comes alive: it is moved through as a spreadsheet is, takes blocks copied from one, says what is
 * wrong as one types and keeps what is typed. Without it the same fields are a form that saves and sends.
 */
import { along, beside, blockOf, cellsIn, placed, rowOf } from "./grid/cells.ts";
import { enlivenEvidence } from "./grid/evidence.ts";
import { Keeper } from "./grid/keep.ts";
import type { Words } from "./grid/said.ts";

const grid = document.querySelector<HTMLElement>("[data-grid]");
const form = grid?.closest("form");
if (grid && form) enliven(grid, form);

type Before = readonly { readonly cell: HTMLInputElement; readonly text: string }[];

function enliven(grid: HTMLElement, form: HTMLFormElement): void {
  const words = JSON.parse(grid.dataset["words"] ?? "{}") as Words;
  const live = form.querySelector("[data-live]");
  const say = (text: string): void => {
    if (live) live.textContent = text;
  };
  const keeper = new Keeper(grid, form, words, say);
  /** Blocks pasted, the last one last: what stood there before, and what was put there. */
  const pasted: { before: Before; after: Before }[] = [];
  /** The cell whose text is being edited: arrows move within it. Else they move between cells. */
  let editing: HTMLInputElement | null = null;
  /** What the cell held when it was entered, for Escape. */
  let entered = "";

  const put = (cells: Before): void => {
    for (const { cell, text } of cells) {
      cell.value = text;
      const row = rowOf(cell);
      if (row) keeper.touched(row);
    }
  };
  const go = (cell: HTMLInputElement | undefined): void => {
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const undo = (): void => {
    const last = pasted.pop();
    if (!last) return;
    put(last.before);
    last.before[0]?.cell.focus();
    say(words["undone"] ?? "");
  };

  grid.addEventListener("focusin", ({ target }) => {
    if (!isCell(target)) return;
    editing = null;
    entered = target.value;
    // What is said of a cell that was never entered is read with it, not before.
    document.getElementById(`${target.id}-said`)?.setAttribute("aria-live", "polite");
    target.select();
  });
  grid.addEventListener("pointerdown", ({ target }) => {
    // A second press in the cell places the caret, as in a spreadsheet.
    if (isCell(target) && document.activeElement === target) editing = target;
  });
  grid.addEventListener("input", ({ target }) => {
    const row = target instanceof Element ? rowOf(target) : null;
    if (isCell(target) && row) keeper.touched(row);
  });
  grid.addEventListener("focusout", ({ target }) => {
    if (isCell(target) && keeper.pending) keeper.save();
  });
  grid.addEventListener("paste", (event) => {
    const { target } = event;
    const block = blockOf(event.clipboardData?.getData("text/plain") ?? "");
    if (!isCell(target) || block === null) return;
    event.preventDefault();
    const after = placed(grid, target, block);
    pasted.push({ before: after.map(({ cell }) => ({ cell, text: cell.value })), after });
    put(after);
    say(`${(words["pasted"] ?? "").replace("%s", String(after.length))} (Ctrl+Z: ${words["undo"] ?? ""})`);
  });
  grid.addEventListener("keydown", (event) => {
    const { target, key, shiftKey } = event;
    if (!isCell(target) || event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      const last = pasted.at(-1);
      const cells = cellsIn(grid);
      // What was typed into a cell since is undone first, by the browser itself.
      const untouched = target.value === entered || last?.after.some(({ cell }) => cell === target);
      if (
        key.toLowerCase() === "z" &&
        untouched &&
        last?.after.every(({ cell, text }) => cell.value === text)
      )
        undo();
      else if (key === "Home") go(along(grid, target, -cells.length));
      else if (key === "End") go(along(grid, target, cells.length));
      else return;
      event.preventDefault();
      return;
    }
    if (key === "Enter") go(along(grid, target, shiftKey ? -1 : 1));
    else if (key === "F2") {
      editing = editing === target ? null : target;
      if (editing) target.setSelectionRange(target.value.length, target.value.length);
      else target.select();
    } else if (key === "Escape") {
      if (target.value !== entered) put([{ cell: target, text: entered }]);
      editing = null;
      target.select();
    } else if (key === "ArrowDown") go(along(grid, target, 1));
    else if (key === "ArrowUp") go(along(grid, target, -1));
    else if (editing !== target && (key === "ArrowRight" || key === "ArrowLeft") && whole(target))
      go(beside(grid, target, key === "ArrowRight" ? 1 : -1));
    else return;
    event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (keeper.pending) event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    keeper.stop();
    const { settling } = keeper;
    if (settling === null) return;
    event.preventDefault();
    void settling.then(() => form.requestSubmit(event.submitter));
  });
  enlivenEvidence(grid, form, keeper, words, say);
}

function isCell(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset["field"] !== undefined;
}

/** The cell is entered but its text is not: all of it is selected, or it is empty. */
function whole({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
