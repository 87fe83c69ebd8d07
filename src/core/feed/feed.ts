/** How numbers are written where they are texts; "auto" takes only what can be read one way. */
export const NUMBER_FORMS = ["auto", "italian", "english"] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** What is taken of the nodes that a path finds: the one value, or how many there are. */
export const JSON_TAKES = ["value", "count"] as const;
/** What is taken of the rows that are left: the one value, the last one's, their sum, how many there are. */
export const TABLE_TAKES = ["value", "last", "sum", "count"] as const;
export type TableTake = (typeof TABLE_TAKES)[number];

/** What parts the cells of a CSV; "auto" takes the sign that the head has most of. */
export const SEPARATORS = ["auto", ";", ",", "tab", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export const EVERY = ["day", "week", "month"] as const;
export const ADOPT = ["propose", "record"] as const;
export const FEED_KINDS = ["ckan", "json", "csv", "file"] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** Where in a JSON document the value stands. */
export interface JsonPick {
  readonly form: "json";
  /** JSONPath (RFC 9535). */
  readonly path: string;
  readonly take: (typeof JSON_TAKES)[number];
  /** Path of the day the value was observed on; null for the day of the reading. */
  readonly day: string | null;
}

/** Where in a table the value stands: columns by their heads, rows by what cells hold. */
export interface TablePick {
  readonly form: "table";
  /** Null only where rows are counted. */
  readonly column: string | null;
  readonly take: TableTake;
  /** All must hold. */
  readonly where: readonly { readonly column: string; readonly is: string }[];
  /** Of a workbook it counts for nothing. */
  readonly separator: Separator;
  /** Column of the day the value was observed on; null for the day of the reading. */
  readonly day: string | null;
}

export type FeedSource =
  | {
      readonly kind: "ckan";
      /** Of the catalogue, without "/api/3/…". */
      readonly address: string;
      readonly organisation: string;
      /** Added to the query as CKAN's search writes it: "res_format:CSV". */
      readonly filter: string;
    }
  | { readonly kind: "json"; readonly address: string; readonly pick: JsonPick }
  | { readonly kind: "csv"; readonly address: string; readonly pick: TablePick }
  | {
      readonly kind: "file";
      /** In the body's folder, without folders of its own. */
      readonly name: string;
      readonly pick: JsonPick | TablePick;
    };

/** Where a quantity is read from another system, when, and what becomes of it. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly quantity: string | null;
  /** The unit whose part it is; null for the body as a whole. */
  readonly unit: string | null;
  readonly from: FeedSource;
  readonly numbers: NumberForm;
  readonly schedule: {
    readonly every: (typeof EVERY)[number];
    /** 1 (Monday) to 7 of the week, 1 to 28 of the month. */
    readonly on: number;
    /** In Italy. */
    readonly hour: number;
  };
  readonly adopt: (typeof ADOPT)[number];
  /** Percent of the last value within which another one is no jump. */
  readonly tolerance: number;
  /** The year the value is for: that of the day observed, the one before it, or always the same. */
  readonly year: "same" | "before" | number;
}

/** The address that a feed asks; null where it reads a file. */
export function addressOf({ from }: Pick<Feed, "from">): string | null {
  if (from.kind === "file") return null;
  if (from.kind !== "ckan") return from.address;
  const query = `organization:"${from.organisation}"${from.filter === "" ? "" : ` AND (${from.filter})`}`;
  return `${from.address.replace(/\/+$/, "")}/api/3/action/package_search?fq=${encodeURIComponent(query)}&rows=0`;
}
