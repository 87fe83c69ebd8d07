import type { PersonShown } from "../../../application/registers/page.ts";
import { writeCell } from "../../../core/register/cell.ts";
import { type Column, NUMERIC, type Register } from "../../../core/register/column.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** A row as it is read; cells in the order of the columns. */
export interface ShownRow {
  readonly id: string;
  readonly cells: readonly string[];
}

export function shownRows(
  register: Register,
  rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, string>> }[],
  persons: ReadonlyMap<string, PersonShown>,
  words: Catalogue,
): readonly ShownRow[] {
  return rows.map(({ id, cells }) => ({
    id,
    cells: register.columns.map((column) => {
      const text = cells[column.id];
      if (text === undefined) return "";
      return column.type === "person"
        ? personWords(persons.get(text), words)
        : writeCell(column, text, words.language);
    }),
  }));
}

/** The code with the name; who was erased is said to be so. */
export function personWords(person: PersonShown | undefined, words: Catalogue): string {
  if (!person || person.code === null) return words.format("register-person-erased");
  return person.name === null ? person.code : `${person.code} ${person.name}`;
}

export function isFigure({ type }: Column): boolean {
  return NUMERIC.has(type);
}
