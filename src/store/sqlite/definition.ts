import type { Migration, TableDefinition } from "../migrations/migration.ts";

/** The statements of a migration for SQLite. */
export function sqliteStatements({ tables, statements }: Migration): readonly string[] {
  return [...tables.flatMap(tableStatements), ...statements];
}

function tableStatements(table: TableDefinition): string[] {
  const { name, columns, ofBody } = table;
  const body = ofBody ? "body TEXT NOT NULL REFERENCES bodies (code)," : "";
  const key = keyOf(table).join(", ");
  const create = `CREATE TABLE ${name} (${body}${columns}, PRIMARY KEY (${key})) STRICT`;
  return [
    create,
    ...(table.appendOnly ? refusals(table) : []),
    ...(table.gapless ? [gapRefusal(table)] : []),
  ];
}

function keyOf({ key, ofBody }: TableDefinition): readonly string[] {
  return ofBody ? ["body", ...key] : key;
}

/** Rows can be neither changed nor deleted, nor replaced by INSERT OR REPLACE, which fires no trigger of deletion. */
function refusals(table: TableDefinition): string[] {
  const { name } = table;
  const refuse = `BEGIN SELECT RAISE(ABORT, '${name} is append-only'); END`;
  const same = keyOf(table)
    .map((column) => `${column} = NEW.${column}`)
    .join(" AND ");
  return [
    `CREATE TRIGGER ${name}_no_update BEFORE UPDATE ON ${name} ${refuse}`,
    `CREATE TRIGGER ${name}_no_delete BEFORE DELETE ON ${name} ${refuse}`,
    `CREATE TRIGGER ${name}_no_replace BEFORE INSERT ON ${name} WHEN EXISTS (SELECT 1 FROM ${name} WHERE ${same}) ${refuse}`,
  ];
}

function gapRefusal({ name, key }: TableDefinition): string {
  const number = key[key.length - 1];
  const next = `(SELECT coalesce(max(${number}), 0) + 1 FROM ${name} WHERE body = NEW.body)`;
  return `CREATE TRIGGER ${name}_no_gap BEFORE INSERT ON ${name} WHEN NEW.${number} <> ${next} BEGIN SELECT RAISE(ABORT, '${name} has no gaps'); END`;
}
