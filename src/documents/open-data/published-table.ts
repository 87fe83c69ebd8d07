import type { Rational } from "../../core/number/rational.ts";

/** What a column holds: days are ISO 8601, lists are texts without the bar that parts them in a CSV file. */
export type ColumnType = "text" | "number" | "integer" | "day" | "yes-no" | "list" | "link";

export interface PublishedColumn {
  /** Lower case with underscores, never changed once it was published. */
  readonly name: string;
  readonly type: ColumnType;
  /** IRI of the property that the column states, where a known vocabulary has it. */
  readonly property?: string;
}

export type PublishedCell = string | Rational | number | boolean | readonly string[] | Link | null;

/** Something that has an address of its own: its name in a table, its address in linked data. */
export interface Link {
  readonly id: string;
  readonly iri: string;
}

/** A table of open data, whatever the format that it is then written in. */
export interface PublishedTable {
  /** "results": its file names begin so. */
  readonly name: string;
  /** Name of the class that its rows belong to, in our vocabulary. */
  readonly of: string;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
}

export interface PublishedRow {
  readonly iri: string;
  /** One a column. */
  readonly cells: readonly PublishedCell[];
}

/** Between the parts of a list in a CSV file. */
export const LIST_SEPARATOR = "|";

export function isLink(cell: PublishedCell): cell is Link {
  return cell !== null && typeof cell === "object" && "iri" in cell;
}

export function isList(cell: PublishedCell): cell is readonly string[] {
  return Array.isArray(cell);
}
