/** Names of the tables of open data: parts of their addresses, which never change. */
export const TABLES = ["plan", "indicators", "measurements", "results", "changes"] as const;
export type TableName = (typeof TABLES)[number];

/** Formats in which each table is had. */
export const FORMATS = ["csv", "json", "jsonld"] as const;
export type TableFormat = (typeof FORMATS)[number];

/** Absolute addresses of what is public of a body: data refer to one another by them, wherever they are read. */
export interface PublicAddresses {
  /** The list of years. */
  readonly home: string;
  readonly context: string;
  /** A term of our vocabulary is this with the term's name after it. */
  readonly vocabulary: string;
  readonly catalogue: string;
  year(year: number): string;
  node(year: number, node: string): string;
  indicator(year: number, indicator: string): string;
  /** The page that tells of a year's open data. */
  data(year: number): string;
  /** Names a dataset; opens the page that tells of it. */
  dataset(year: number, table: TableName): string;
  file(year: number, table: TableName, format: TableFormat): string;
  document(year: number, file: string): string;
}

/** `origin` as "https://performance.example.it". */
export function publicAddresses(origin: string, body: string): PublicAddresses {
  const part = encodeURIComponent;
  const home = `${origin}/${part(body)}/public`;
  const of = (year: number): string => `${home}/${year}`;
  return {
    home,
    context: `${home}/context.jsonld`,
    vocabulary: `${home}/vocabulary#`,
    catalogue: `${home}/catalogue.jsonld`,
    year: of,
    node: (year, node) => `${of(year)}/nodes/${part(node)}`,
    indicator: (year, indicator) => {
      const slash = indicator.lastIndexOf("/");
      return `${of(year)}/indicators/${part(indicator.slice(0, slash))}/${part(indicator.slice(slash + 1))}`;
    },
    data: (year) => `${of(year)}/data`,
    dataset: (year, table) => `${of(year)}/data#${table}`,
    file: (year, table, format) => `${of(year)}/data/${table}.${format}`,
    document: (year, file) => `${of(year)}/documents/${part(file)}`,
  };
}
