import { idOf } from "./cells.ts";
import type { Keeper } from "./keep.ts";
import type { Words } from "./said.ts";

interface Attached {
  readonly files: readonly { readonly hash: string; readonly name: string; readonly href: string }[];
  readonly revision: number;
}

interface Refused {
  readonly detail?: string;
  readonly remedy?: string;
}

/** Files go up as soon as they are picked, or dropped anywhere on their row. */
export function enlivenEvidence(
  grid: HTMLElement,
  form: HTMLFormElement,
  keeper: Keeper,
  words: Words,
  say: (text: string) => void,
): void {
  const attach = async (row: HTMLElement, file: File): Promise<void> => {
    say((words["attaching"] ?? "").replace("%s", file.name));
    const body = new FormData();
    body.set("year", String(new FormData(form).get("year") ?? ""));
    body.set("row", idOf(row));
    body.set("file", file);
    const answer = await fetch(grid.dataset["attach"] ?? "", {
      method: "POST",
      headers: keeper.headers(),
      body,
    });
    const told = (await answer.json()) as Attached & Refused;
    const said = row.querySelector("[data-evidence-said]");
    say("");
    if (!answer.ok) {
      const line = document.createElement("p");
      line.className = "remark remark-error";
      line.textContent = `${told.detail ?? ""} ${told.remedy ?? ""}`.trim();
      said?.replaceChildren(line);
      return;
    }
    said?.replaceChildren();
    const revision = form.elements.namedItem(`rows.${idOf(row)}.revision`);
    if (revision instanceof HTMLInputElement) revision.value = String(told.revision);
    const list = row.querySelector(".sheet-files");
    list?.replaceChildren(...told.files.map((kept) => fileLine(kept, idOf(row), words)));
  };
  const attachAll = async (row: HTMLElement, files: Iterable<File>): Promise<void> => {
    // The file goes to the draft as it stands: what was typed must be there first.
    keeper.save();
    await keeper.settling;
    for (const file of files) await attach(row, file).catch(() => say(words["failed"] ?? ""));
  };
  grid.addEventListener("change", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
    const row = target.closest("tr");
    if (row === null || target.files === null) return;
    void attachAll(row, [...target.files]).then(() => {
      target.value = "";
    });
  });
  for (const kind of ["dragover", "drop", "dragleave"] as const)
    grid.addEventListener(kind, (event) => {
      const row = event.target instanceof Element ? event.target.closest("tr") : null;
      if (row === null || !event.dataTransfer?.types.includes("Files")) return;
      if (row.querySelector("[data-evidence]") === null) return;
      event.preventDefault();
      row.classList.toggle("sheet-drop", kind === "dragover");
      if (kind === "dragover") say(words["drop"] ?? "");
      if (kind === "drop") void attachAll(row, [...event.dataTransfer.files]);
    });
}

function fileLine({ hash, name, href }: Attached["files"][number], row: string, words: Words): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = name;
  const remove = document.createElement("button");
  remove.className = "btn-plain";
  remove.name = "detach";
  remove.value = `${row}.${hash}`;
  remove.textContent = words["detach"] ?? "";
  const whole = document.createElement("span");
  whole.className = "visually-hidden";
  whole.textContent = ` ${name}`;
  remove.append(whole);
  line.append(link, " ", remove);
  return line;
}
