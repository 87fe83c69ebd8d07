import { toDecimalDigits } from "../../core/number/decimal.ts";
import {
  isLink,
  isList,
  type PublishedCell,
  type PublishedColumn,
  type PublishedTable,
} from "./published-table.ts";
import { XSD } from "./vocabularies.ts";

/**
 * The context of our linked data (JSON-LD 1.1): every column of every table as a term, with its datatype. A name means
 * the same in all tables.
 */
export function contextOf(
  tables: readonly Pick<PublishedTable, "of" | "columns">[],
  vocabulary: string,
): object {
  const classes = tables.map(({ of }) => [of, `${vocabulary}${of}`] as const);
  const columns = tables.flatMap((table) => table.columns);
  return {
    "@context": {
      "@version": 1.1,
      id: "@id",
      type: "@type",
      rows: { "@reverse": "http://purl.org/dc/terms/isPartOf" },
      title_of_dataset: { "@id": "http://purl.org/dc/terms/title" },
      license: { "@id": "http://purl.org/dc/terms/license", "@type": "@id" },
      ...Object.fromEntries(classes),
      ...Object.fromEntries(columns.map((column) => [column.name, definition(column, vocabulary)])),
    },
  };
}

function definition({ name, type, property }: PublishedColumn, vocabulary: string): object {
  const id = property ?? `${vocabulary}${name}`;
  switch (type) {
    case "number":
      return { "@id": id, "@type": `${XSD}decimal` };
    case "integer":
      return { "@id": id, "@type": `${XSD}integer` };
    case "day":
      return { "@id": id, "@type": `${XSD}date` };
    case "yes-no":
      return { "@id": id, "@type": `${XSD}boolean` };
    case "link":
      return { "@id": id, "@type": "@id" };
    case "list":
      return { "@id": id, "@container": "@set" };
    case "text":
      return { "@id": id };
  }
}

export interface LinkedTable {
  /** Address of the context. */
  readonly context: string;
  /** Address of the dataset that the rows are part of. */
  readonly dataset: string;
  readonly title: string;
  readonly license: string;
}

/** A table as linked data. What is not known is left out. */
export function linkedTable(
  table: PublishedTable,
  { context, dataset, title, license }: LinkedTable,
): object {
  return {
    "@context": context,
    id: dataset,
    type: "http://www.w3.org/ns/dcat#Dataset",
    title_of_dataset: title,
    license,
    rows: table.rows.map(({ iri, cells }) => ({
      id: iri,
      type: table.of,
      ...Object.fromEntries(
        table.columns.flatMap(({ name }, at) => {
          const value = linked(cells[at] ?? null);
          return value === null ? [] : [[name, value]];
        }),
      ),
    })),
  };
}

function linked(cell: PublishedCell): string | boolean | readonly string[] | number | null {
  if (cell === null || typeof cell !== "object") return cell;
  if (isLink(cell)) return cell.iri;
  if (isList(cell)) return cell.length === 0 ? null : cell;
  return toDecimalDigits(cell);
}
