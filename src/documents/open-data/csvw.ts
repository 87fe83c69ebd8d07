import { DECIMAL_MARK, DIALECT } from "./csv.ts";
import { type ColumnType, LIST_SEPARATOR, type PublishedTable } from "./published-table.ts";

export interface CsvwWords {
  /** Absolute address of the CSV file. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly license: string;
  /** Absolute address of a term of our vocabulary. */
  readonly term: (name: string) => string;
  /** What a column holds, in words. */
  readonly column: (name: string) => string;
}

/** The metadata that lie beside a CSV file and say how to read it (W3C, "Metadata Vocabulary for Tabular Data"). */
export function csvwMetadata({ columns }: PublishedTable, words: CsvwWords): object {
  const { url, title, description, language, license, term, column } = words;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": language }],
    url,
    "dc:title": title,
    "dc:description": description,
    "dc:license": { "@id": license },
    dialect: DIALECT,
    tableSchema: {
      columns: columns.map(({ name, type, property }) => ({
        name,
        titles: name,
        "dc:description": column(name),
        propertyUrl: property ?? term(name),
        datatype: datatype(type),
        ...(type === "list" ? { separator: LIST_SEPARATOR } : {}),
      })),
    },
  };
}

function datatype(type: ColumnType): string | object {
  switch (type) {
    case "number":
      return { base: "decimal", format: { decimalChar: DECIMAL_MARK } };
    case "integer":
      return "integer";
    case "day":
      return { base: "date", format: "yyyy-MM-dd" };
    case "yes-no":
      return "boolean";
    default:
      return "string";
  }
}
