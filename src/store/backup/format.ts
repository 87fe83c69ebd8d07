import { z } from "zod";

/**
 * A backup is gzip over lines of JSON (docs/store.md): what it is; a row a line, `[table, row]`, bodies before what
 * belongs to them; the SHA-256 of all lines before. The same from every engine, so that it restores to any.
 */
export const FORMAT = "traguardo-backup";
export const FORMAT_VERSION = 1;

export const manifest = z.object({
  format: z.literal(FORMAT),
  /** Of this format. */
  version: z.number().int().positive(),
  /** Of the program that wrote it: for people. */
  program: z.string(),
  /** Last migration of the store it was taken from. */
  migration: z.number().int().positive(),
  /** The moment it shows. */
  at: z.string(),
});
export type Manifest = z.infer<typeof manifest>;

export const trailer = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

const value = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({ base64: z.base64() }).transform(({ base64 }) => new Uint8Array(Buffer.from(base64, "base64"))),
]);
const rowLine = z.tuple([z.string(), z.record(z.string(), value)]);

export function writeRow(table: string, row: Row): string {
  const plain = Object.entries(row).map(([name, one]) => [
    name,
    one instanceof Uint8Array ? { base64: Buffer.from(one).toString("base64") } : one,
  ]);
  return JSON.stringify([table, Object.fromEntries(plain)]);
}

/** Throws where the line is no row. */
export function readRow(line: string): { readonly table: string; readonly row: Row } {
  const [table, row] = rowLine.parse(JSON.parse(line));
  return { table, row };
}
