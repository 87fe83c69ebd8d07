import type { ColumnType, Named } from "../column.ts";
import type { RegisterDocument } from "../read-register.ts";
import type { RuleDocument } from "../rule.ts";

/** A register that comes with the program, and what is usually counted from it. */
export interface ReadyRegister {
  readonly document: RegisterDocument;
  readonly rules: readonly { readonly title: Named; readonly rule: RuleDocument }[];
}

type ColumnDocument = RegisterDocument["columns"][number];

export function column(
  id: string,
  type: ColumnType,
  it: string,
  en: string,
  rest: Partial<ColumnDocument> = {},
): ColumnDocument {
  return { id, type, title: { it, en }, ...rest };
}

/** The columns that nearly every register has. */
export const DAY = column("date", "date", "Data", "Date", { required: true });
export const TITLE = column("title", "text", "Titolo", "Title", { required: true });
export const UNIT = column("unit", "unit", "Unità", "Unit");
/** Tells the facts of one project from those of another. */
export const THEME = column("theme", "text", "Progetto o tema", "Project or theme");
export const NOTE = column("note", "text", "Note", "Notes");
export const NEEDED = { required: true } as const;
