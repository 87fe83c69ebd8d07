/** What is told beside a field. */
export interface Remark {
  readonly field: string;
  readonly tone: "error" | "warning" | "info";
  readonly text: string;
  readonly remedy: string | null;
}

/** What the server says of a row. */
export interface RowAnswer {
  readonly read: string | null;
  readonly remarks: readonly Remark[];
  readonly confirm: readonly string[];
  readonly revision?: number;
  readonly conflict?: string | null;
}

export type Words = Readonly<Record<string, string>>;

/** Rows that somebody else saved meanwhile, until they are saved again: a check alone does not take the warning away. */
const CONFLICTS = new WeakMap<HTMLElement, string>();

/** Shows what the server says beside the fields of a row, and asks for a confirmation where one is due. */
export function tell(row: HTMLElement, answer: RowAnswer, words: Words): void {
  if (answer.conflict) CONFLICTS.set(row, answer.conflict);
  else if (answer.conflict === null) CONFLICTS.delete(row);
  const conflict = CONFLICTS.get(row);
  for (const cell of row.querySelectorAll<HTMLInputElement>("input[data-field]")) {
    const field = cell.dataset["field"];
    const own = answer.remarks.filter((remark) => remark.field === field);
    if (field === "value" && conflict) own.unshift({ field, tone: "error", text: conflict, remedy: null });
    const said = document.getElementById(`${cell.id}-said`);
    const fresh = own.map((remark) => remarkOf(remark, words));
    // Nothing is read out again that has not changed.
    if (said && said.textContent !== fresh.map(({ textContent }) => textContent).join(""))
      said.replaceChildren(...fresh);
    if (own.some(({ tone }) => tone === "error")) cell.setAttribute("aria-invalid", "true");
    else cell.removeAttribute("aria-invalid");
  }
  const box = row.querySelector<HTMLInputElement>(".sheet-confirm input");
  if (box === null) return;
  const codes = answer.confirm.join(" ");
  if (box.value !== codes) box.checked = false;
  box.value = codes;
  box.closest(".sheet-confirm")?.toggleAttribute("hidden", codes === "");
}

function remarkOf({ tone, text, remedy }: Remark, words: Words): HTMLElement {
  const line = document.createElement("p");
  line.className = `remark remark-${tone}`;
  const mark = document.createElement("strong");
  mark.textContent = words[tone] ?? "";
  line.append(mark, ` ${text}`);
  if (remedy !== null) {
    const way = document.createElement("span");
    way.className = "remark-remedy";
    way.textContent = ` ${remedy}`;
    line.append(way);
  }
  return line;
}
