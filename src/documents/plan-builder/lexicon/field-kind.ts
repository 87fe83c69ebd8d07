/** What a column or a "label: value" line holds. */
export type FieldKind =
  | "name"
  | "formula"
  | "dimension"
  | "weight"
  | "node-weight"
  | "baseline"
  | "target"
  /** A value observed during the year: not part of the plan. */
  | "actual"
  | "measure-unit"
  | "units"
  | "code"
  | "description"
  /** The title of the node, where its heading gives only the code. */
  | "title"
  /** When an activity ends: the date column of a timetable. */
  | "due"
  /** Known, and of no use to the plan: sources, notes, frequencies. */
  | "ignored";

/** Names of one kind of column or line. */
export interface FieldLabels {
  readonly kind: FieldKind;
  /** Folded words with which the label begins; years, dates and what follows are looked at apart. */
  readonly phrases: readonly string[];
}
