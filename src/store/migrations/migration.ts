/** A table as both engines are told of it; see `definition.ts` for what each makes of it. */
export interface TableDefinition {
  readonly name: string;
  /**
   * Columns and constraints in SQL, in the types that both know: TEXT, INTEGER, BLOB (upper case). `body` and the
   * primary key are added.
   */
  readonly columns: string;
  /** Primary key; in a table of a body, after `body`. */
  readonly key: readonly string[];
  /** False for the few tables of the installation. */
  readonly ofBody: boolean;
  /** The database itself refuses to change or delete a row. */
  readonly appendOnly: boolean;
  /** Last column of the key: whole numbers from 1 without gaps; the database refuses any other. */
  readonly gapless: boolean;
}

/** A step from one version of the store to the next. Never edited once released: a later one corrects it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly tables: readonly TableDefinition[];
  /** SQL that both engines take, after the tables. */
  readonly statements: readonly string[];
}

type Definition = Pick<TableDefinition, "name" | "key" | "columns">;

/** Rows that may change. */
export function table({ name, key, columns }: Definition): TableDefinition {
  return { name, key, columns, ofBody: true, appendOnly: false, gapless: false };
}

/** Rows that stay as they were written. */
export function record(definition: Definition): TableDefinition {
  return { ...table(definition), appendOnly: true };
}

/** Rows that stay as they were written, numbered without gaps. */
export function numberedRecord(definition: Definition): TableDefinition {
  return { ...record(definition), gapless: true };
}

/** Rows that belong to no body. */
export function sharedTable(definition: Definition): TableDefinition {
  return { ...table(definition), ofBody: false };
}
