/** Columns of the workbook in their order, by the names that its hidden first row carries. */
export const SHEET_COLUMNS = [
  "id",
  "indicator",
  "name",
  "quantity",
  "unit",
  "year",
  "measure",
  "target",
  "before",
  "value",
  "observed_on",
  "n",
  "source",
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Columns that a person fills in; the others are locked. */
export const FILLED: readonly SheetColumn[] = ["value", "observed_on", "n", "source"];

/** One row of the sheet, every cell as text. */
export type SheetLine = Readonly<Record<SheetColumn, string>>;

/** The names that people read above the columns, and what the second page explains. */
export interface SheetWords {
  readonly title: string;
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly instructionsTitle: string;
  readonly instructions: readonly string[];
}
