import type { GridRow } from "./grid.ts";
import type { TableHeader } from "./table-header.ts";
import { wordKey } from "./words.ts";

/** The headers that the document has shown so far: a page often repeats one with its words cut ("Valore ini"). */
export class HeaderMemory {
  private readonly headers: TableHeader[] = [];

  add(header: TableHeader): void {
    const known = this.headers.some((other) => other.words.join("|") === header.words.join("|"));
    if (!known && this.headers.length < MOST_REMEMBERED) this.headers.push(header);
  }

  /** The header of one row that this row repeats, each cell whole or cut, at least one of them cut. */
  repeated(row: GridRow): TableHeader | null {
    const words = row.slots.map((slot) => (slot.origin ? wordKey(slot.text.text) : ""));
    const cut = (header: TableHeader) =>
      header.rows === 1 &&
      header.words.length === words.length &&
      header.words.every((word, column) => {
        const here = words[column] ?? "";
        return word === here || (here.length >= 2 && word.startsWith(here));
      }) &&
      header.words.join("|") !== words.join("|");
    return this.headers.find(cut) ?? null;
  }
}

const MOST_REMEMBERED = 100;
