/** What a cell of a column holds. */
export const COLUMN_TYPES = [
  "text",
  "number",
  /** Euro. */
  "money",
  /** Hours and their fractions. */
  "hours",
  "date",
  "yes-no",
  "choice",
  /** Code of an organisational unit. */
  "unit",
  /** A person or a firm, by tax code or VAT number. */
  "person",
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A name in the body's language, or in both. */
export type Named = string | { readonly it: string; readonly en: string };

export interface Choice {
  readonly id: string;
  readonly title: Named;
}

export interface Column {
  readonly id: string;
  readonly title: Named;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Of a "choice". */
  readonly choices: readonly Choice[];
  /** Of a "date": a day that may still be to come, such as a due date. Other days count as unknown until they have come. */
  readonly planned: boolean;
}

/** A table of facts: what its columns hold, which of them says the day and which the unit. */
export interface Register {
  readonly id: string;
  readonly title: Named;
  readonly description: Named;
  readonly columns: readonly Column[];
  /** Column of the day for which a row counts where a rule names no other; null where rows have no day. */
  readonly day: string | null;
  /** Column of the unit; null where rows belong to the body as a whole. */
  readonly unit: string | null;
  /** Day of the patron saint as "MM-DD": no working day; null where it is not said. */
  readonly patron: string | null;
}

export const NUMERIC: ReadonlySet<ColumnType> = new Set<ColumnType>(["number", "money", "hours"]);

export function named(name: Named, language: "it" | "en"): string {
  return typeof name === "string" ? name : name[language];
}

export function columnOf(register: Register, id: string): Column | null {
  return register.columns.find((column) => column.id === id) ?? null;
}

export function columnsOf(register: Register, type: ColumnType): readonly Column[] {
  return register.columns.filter((column) => column.type === type);
}
