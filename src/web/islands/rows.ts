/**
 * Rows of a register written as in a spreadsheet: Enter and arrows go from cell to cell, blocks copied from one fill the
 * cells, lines come as they are needed. Without it the same fields are a form, with a button for more lines.
 */
import { along, beside, blockOf, cellsIn, fieldOf, rowOf } from "./grid/cells.ts";

type Texts = readonly { readonly cell: HTMLInputElement; readonly text: string }[];

const table = document.querySelector<HTMLTableElement>("[data-rows]");
const form = table?.closest("form");
if (table && form) enliven(table, form);

function enliven(grid: HTMLTableElement, form: HTMLFormElement): void {
  const words = JSON.parse(grid.dataset["words"] ?? "{}") as Readonly<Record<string, string>>;
  const most = Number(grid.dataset["most"]);
  const [body] = grid.tBodies;
  const live = form.querySelector("[data-live]");
  const more = form.querySelector<HTMLButtonElement>("[data-more]");
  const pasted: { before: Texts; after: Texts }[] = [];
  /** The cell whose text is being edited: arrows move within it, or among what it may say. */
  let editing: HTMLInputElement | null = null;
  let entered = "";
  let unsaved = false;

  const say = (text = ""): void => {
    if (live) live.textContent = text;
  };
  const put = (texts: Texts): void => {
    for (const { cell, text } of texts) cell.value = text;
    unsaved = true;
  };
  const go = (cell: HTMLInputElement | undefined): void => {
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  /** One line more, empty; false where the page has as many as it may. */
  const addLine = (): boolean => {
    const last = body?.rows[body.rows.length - 1];
    if (!body || !last || body.rows.length >= most) return false;
    const at = body.rows.length;
    const line = last.cloneNode(true) as HTMLTableRowElement;
    const [head] = line.cells;
    if (head) Object.assign(head, { id: `line-${at}`, textContent: String(at + 1) });
    for (const error of line.querySelectorAll(".field-error")) error.remove();
    for (const cell of cellsIn(line)) {
      const field = fieldOf(cell);
      Object.assign(cell, { value: "", name: `cell.${at}.${field}`, id: `cell-${at}-${field}` });
      cell.setAttribute("aria-labelledby", `head-${field} line-${at}`);
      for (const name of ["value", "aria-invalid", "aria-describedby"]) cell.removeAttribute(name);
    }
    body.append(line);
    if (body.rows.length >= most) more?.remove();
    return true;
  };
  /** Where each text of a block goes, from a cell to the right and down; lines are added as it needs them. */
  const spread = (from: HTMLInputElement, block: readonly (readonly string[])[]): Texts => {
    const first = rowOf(from)?.sectionRowIndex ?? 0;
    while (body && body.rows.length < first + block.length) if (!addLine()) break;
    return block.flatMap((texts, down) => {
      const row = body?.rows[first + down];
      const cells = row ? cellsIn(row) : [];
      const start = cells.findIndex((cell) => fieldOf(cell) === fieldOf(from));
      return texts.flatMap((text, right) => {
        const cell = cells[start + right];
        return cell ? [{ cell, text }] : [];
      });
    });
  };

  grid.addEventListener("focusin", ({ target }) => {
    if (!isCell(target)) return;
    editing = null;
    entered = target.value;
    target.select();
  });
  grid.addEventListener("pointerdown", ({ target }) => {
    if (isCell(target) && document.activeElement === target) editing = target;
  });
  grid.addEventListener("input", ({ target }) => {
    unsaved = true;
    if (isCell(target)) editing = target;
  });
  grid.addEventListener("paste", (event) => {
    const block = blockOf(event.clipboardData?.getData("text/plain") ?? "");
    if (!isCell(event.target) || block === null) return;
    event.preventDefault();
    const after = spread(event.target, block);
    pasted.push({ before: after.map(({ cell }) => ({ cell, text: cell.value })), after });
    put(after);
    const short = body && (rowOf(event.target)?.sectionRowIndex ?? 0) + block.length > body.rows.length;
    say(`${(words["pasted"] ?? "").replace("%s", String(after.length))} ${short ? words["full"] : ""}`);
  });
  grid.addEventListener("keydown", (event) => {
    const { target, key, shiftKey } = event;
    if (!isCell(target) || event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      const last = pasted.at(-1);
      if (key.toLowerCase() === "d") {
        const above = along(grid, target, -1);
        if (above && above !== target) put([{ cell: target, text: above.value }]);
      } else if (
        key.toLowerCase() === "z" &&
        last?.after.every(({ cell, text }) => cell.value === text) &&
        (target.value === entered || last.after.some(({ cell }) => cell === target))
      ) {
        pasted.pop();
        put(last.before);
        say(words["undone"]);
      } else return;
      event.preventDefault();
      return;
    }
    const listed = editing === target && target.list !== null;
    if (key === "Enter") {
      if (!shiftKey && rowOf(target)?.sectionRowIndex === (body?.rows.length ?? 0) - 1) addLine();
      go(along(grid, target, shiftKey ? -1 : 1));
    } else if (key === "Escape") {
      if (target.value !== entered) put([{ cell: target, text: entered }]);
      editing = null;
      target.select();
    } else if (key === "F2") {
      editing = target;
      target.setSelectionRange(target.value.length, target.value.length);
    } else if (key === "ArrowDown" && !listed) go(along(grid, target, 1));
    else if (key === "ArrowUp" && !listed) go(along(grid, target, -1));
    else if (editing !== target && (key === "ArrowRight" || key === "ArrowLeft"))
      go(beside(grid, target, key === "ArrowRight" ? 1 : -1));
    else return;
    event.preventDefault();
  });
  more?.addEventListener("click", (event) => {
    event.preventDefault();
    const at = body?.rows.length ?? 0;
    for (let added = 0; added < 10 && addLine(); added += 1);
    go(body?.rows[at]?.querySelector("input") ?? undefined);
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  form.addEventListener("submit", () => {
    unsaved = false;
  });
}

function isCell(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset["field"] !== undefined;
}
