import { type SelectQueryBuilder, sql } from "kysely";
import type { Database, UnnamedTables } from "./database.ts";
import { storable } from "./storable.ts";
import type { BodyTable, BodyTables } from "./tables.ts";

type Operator = "=" | "<" | ">" | "<=" | ">=";
type Column<T extends BodyTable> = keyof BodyTables[T] & string;

/** Parameters in one statement: SQLite takes 32,766, PostgreSQL 65,535. */
const MOST_PARAMETERS = 20_000;

type Query = SelectQueryBuilder<UnnamedTables, string, unknown>;

/** A choice of rows of one table and one body. */
export class Rows<T extends BodyTable, C extends Column<T> = Column<T>> {
  readonly #query: Query;
  readonly #columns: readonly C[] | null;

  constructor(query: Query, columns: readonly C[] | null) {
    this.#query = query;
    this.#columns = columns;
  }

  where<K extends Column<T>>(column: K, operator: Operator, value: BodyTables[T][K]): Rows<T, C> {
    const [name, wanted]: [string, unknown] = [column, value];
    const query =
      value === null ? this.#query.where(name, "is", null) : this.#query.where(name, operator, wanted);
    return new Rows<T, C>(query, this.#columns);
  }

  orderBy(column: Column<T>, direction: "asc" | "desc" = "asc"): Rows<T, C> {
    return new Rows<T, C>(this.#query.orderBy(column, direction), this.#columns);
  }

  limit(count: number): Rows<T, C> {
    return new Rows<T, C>(this.#query.limit(count), this.#columns);
  }

  offset(count: number): Rows<T, C> {
    return new Rows<T, C>(this.#query.offset(count), this.#columns);
  }

  /** Without the columns that a list does not need. */
  only<K extends Column<T>>(...columns: readonly K[]): Rows<T, K> {
    return new Rows<T, K>(this.#query, columns);
  }

  async all(): Promise<readonly Pick<BodyTables[T], C>[]> {
    const query = this.#columns === null ? this.#query.selectAll() : this.#query.select([...this.#columns]);
    const rows = (await query.execute()) as Record<string, unknown>[];
    return rows.map(({ body: _, ...row }) => row as unknown as Pick<BodyTables[T], C>);
  }

  async first(): Promise<Pick<BodyTables[T], C> | null> {
    return (await this.limit(1).all())[0] ?? null;
  }

  async count(): Promise<number> {
    const row = await this.#query.select(sql<number | string>`count(*)`.as("count")).executeTakeFirst();
    return Number(row?.count ?? 0);
  }

  /** Largest value of a column of whole numbers; 0 where there is no row. */
  async largest(column: Column<T>): Promise<number> {
    const largest = sql<number | string | null>`max(${sql.ref(column)})`.as("largest");
    const row = await this.#query.select(largest).executeTakeFirst();
    return Number(row?.largest ?? 0);
  }
}

/**
 * The rows of one body and the only way to them: every question is asked of that body and every row is written for it,
 * so that there is no query in which the body could be forgotten. It ends with its transaction.
 */
export class BodyScope {
  readonly body: string;
  readonly #database: Database;
  #open = true;
  #changed = false;

  constructor(database: Database, body: string) {
    this.#database = database;
    this.body = body;
  }

  /** Whether anything was written through it. */
  get changed(): boolean {
    return this.#changed;
  }

  /** A promise left behind must not write into the next transaction of the same connection. */
  end(): void {
    this.#open = false;
  }

  from<T extends BodyTable>(table: T): Rows<T> {
    return new Rows<T>(this.#live().selectFrom<string>(table).where("body", "=", this.body), null);
  }

  async insert<T extends BodyTable>(table: T, ...rows: readonly BodyTables[T][]): Promise<void> {
    const complete = rows.map((row) => ({ ...storable(row as Record<string, unknown>), body: this.body }));
    const [first] = complete;
    if (first === undefined) return;
    this.#changed = true;
    const step = Math.max(1, Math.floor(MOST_PARAMETERS / Object.keys(first).length));
    for (let at = 0; at < complete.length; at += step)
      await this.#live()
        .insertInto<string>(table)
        .values(complete.slice(at, at + step))
        .execute();
  }

  /** Resolves to how many rows there were. */
  async update<T extends BodyTable>(
    table: T,
    where: Partial<BodyTables[T]>,
    next: Partial<BodyTables[T]>,
  ): Promise<number> {
    this.#changed = true;
    let query = this.#live()
      .updateTable<string>(table)
      .set(storable(next as Record<string, unknown>))
      .where("body", "=", this.body);
    for (const [column, value] of Object.entries(where))
      query = value === null ? query.where(column, "is", null) : query.where(column, "=", value);
    return Number((await query.executeTakeFirst()).numUpdatedRows);
  }

  /** Those equal to `where` and, where given, written before. */
  async delete<T extends BodyTable>(
    table: T,
    where: Partial<BodyTables[T]>,
    before?: readonly [Column<T>, string],
  ): Promise<void> {
    this.#changed = true;
    let query = this.#live().deleteFrom<string>(table).where("body", "=", this.body);
    for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
    if (before !== undefined) query = query.where(before[0] as string, "<", before[1]);
    await query.execute();
  }

  #live(): Database {
    if (!this.#open) throw new Error("the transaction is over");
    return this.#database;
  }
}
