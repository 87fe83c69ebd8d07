import { sql } from "kysely";
import type { Database } from "../database.ts";

/** Namespaces of our advisory locks ("TRAG", and the next): the installation as a whole, and one body. */
const INSTALLATION = 0x54524147;
const BODY = INSTALLATION + 1;

/**
 * Taken by every write until its end: shared on the installation, alone on its body. They are names rather than rows, so
 * that they hold while a restored copy takes the place of the schema.
 */
export async function lockBody(database: Database, body: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(INSTALLATION)}, 0)`.execute(database);
  await sql`select pg_advisory_xact_lock(${sql.lit(BODY)}, hashtext(${body ?? ""}))`.execute(database);
}

/** Taken by what changes the schema itself: no write goes on meanwhile, of any process. */
export async function lockInstallation(database: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(INSTALLATION)}, 0)`.execute(database);
}
