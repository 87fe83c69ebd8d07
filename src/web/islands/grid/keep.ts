import { idOf } from "./cells.ts";
import { type RowAnswer, tell, type Words } from "./said.ts";

/** Time without typing after which a row is checked, and after which it is saved, in milliseconds. */
const CHECK_AFTER = 350;
const SAVE_AFTER = 1500;

/** Checks and saves rows as they are typed, a few moments after the last key; only one request is under way at a time. */
export class Keeper {
  private readonly changed = new Set<HTMLElement>();
  private readonly unchecked = new Set<HTMLElement>();
  private checkSoon = 0;
  private saveSoon = 0;
  private busy: Promise<void> = Promise.resolve();
  private underWay = 0;
  private readonly grid: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly words: Words;
  private readonly say: (text: string) => void;

  constructor(grid: HTMLElement, form: HTMLFormElement, words: Words, say: (text: string) => void) {
    this.grid = grid;
    this.form = form;
    this.words = words;
    this.say = say;
  }

  get pending(): boolean {
    return this.changed.size > 0;
  }

  touched(row: HTMLElement): void {
    this.changed.add(row);
    this.unchecked.add(row);
    clearTimeout(this.checkSoon);
    clearTimeout(this.saveSoon);
    this.checkSoon = window.setTimeout(() => this.check(), CHECK_AFTER);
    this.saveSoon = window.setTimeout(() => this.save(), SAVE_AFTER);
  }

  private check(): void {
    const rows = [...this.unchecked];
    this.unchecked.clear();
    this.enqueue(async () => {
      const answer = await this.send(this.grid.dataset["check"] ?? "", rows);
      for (const row of rows) {
        const own = answer.rows[idOf(row)];
        // What was typed since is checked by itself.
        if (own && !this.unchecked.has(row)) tell(row, own, this.words);
      }
    });
  }

  save(): void {
    clearTimeout(this.saveSoon);
    const rows = [...this.changed];
    if (rows.length === 0) return;
    this.changed.clear();
    this.say(this.words["saving"] ?? "");
    this.enqueue(
      async () => {
        const answer = await this.send(this.grid.dataset["save"] ?? "", rows);
        for (const row of rows) {
          const own = answer.rows[idOf(row)];
          if (!own) continue;
          const revision = this.form.elements.namedItem(`rows.${idOf(row)}.revision`);
          if (revision instanceof HTMLInputElement) revision.value = String(own.revision ?? 0);
          tell(row, own, this.words);
          if (!own.conflict) this.markDraft(row);
        }
        const at = answer.savedAt;
        const conflict = Object.values(answer.rows).find((row) => row.conflict)?.conflict;
        this.say(conflict ?? (at ? (this.words["saved"] ?? "").replace("%s", at) : ""));
      },
      () => {
        for (const row of rows) this.changed.add(row);
        this.say(this.words["failed"] ?? "");
      },
    );
  }

  /** What is under way, where something is: the revisions that it brings must go along with the form. */
  get settling(): Promise<void> | null {
    return this.underWay > 0 ? this.busy : null;
  }

  /** The form is being sent, with everything in it: nothing is left to keep. */
  stop(): void {
    clearTimeout(this.checkSoon);
    clearTimeout(this.saveSoon);
    this.changed.clear();
  }

  private markDraft(row: HTMLElement): void {
    const value = row.querySelector<HTMLInputElement>('input[data-field="value"]')?.value.trim();
    const status = row.querySelector("[data-status]");
    const word = status?.querySelector("[data-status-word]");
    if (!status || !word || !value) return;
    word.textContent = this.words["draft"] ?? "";
    status.className = "sheet-status sheet-status-draft";
    status.querySelector("path")?.setAttribute("d", this.words["draftShape"] ?? "");
  }

  private enqueue(work: () => Promise<void>, failed: () => void = () => {}): void {
    this.underWay += 1;
    this.busy = this.busy
      .then(work)
      .catch(failed)
      .finally(() => {
        this.underWay -= 1;
      });
  }

  private async send(to: string, rows: readonly HTMLElement[]): Promise<Answer> {
    const all = new FormData(this.form);
    const wanted = new Set(rows.map(idOf));
    const sent = new URLSearchParams();
    for (const [name, value] of all) {
      const [start, id = ""] = name.split(".");
      if (typeof value === "string" && (name === "year" || (start === "rows" && wanted.has(id))))
        sent.append(name, value);
    }
    const answer = await fetch(to, {
      method: "POST",
      headers: this.headers(),
      body: sent,
      // What is typed last is kept even where the page is left at once; browsers carry no more than this so.
      keepalive: sent.toString().length < 60_000,
    });
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as Answer;
  }

  headers(): Record<string, string> {
    return { accept: "application/json", "x-csrf-token": String(new FormData(this.form).get("csrf") ?? "") };
  }
}

interface Answer {
  readonly rows: Readonly<Record<string, RowAnswer>>;
  readonly savedAt?: string | null;
}
