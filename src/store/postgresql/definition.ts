import type { Migration, TableDefinition } from "../migrations/migration.ts";

/** The statements of a migration for PostgreSQL, in the schema that the search path names first. */
export function postgresqlStatements({ number, tables, statements }: Migration): readonly string[] {
  return [...(number === 1 ? FUNCTIONS : []), ...tables.flatMap(tableStatements), ...statements];
}

/** The setting that says of which body a transaction is. */
export const BODY_SETTING = "traguardo.body";
const OWN = `current_setting('${BODY_SETTING}', true)`;

const FUNCTIONS = [
  `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
  `CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE expected integer; given integer;
   BEGIN
     EXECUTE format('SELECT coalesce(max(%1$I), 0) + 1, ($1).%1$I FROM %2$I.%3$I WHERE body = ($1).body',
       TG_ARGV[0], TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO expected, given USING NEW;
     IF given <> expected THEN RAISE EXCEPTION '% has no gaps', TG_TABLE_NAME; END IF;
     RETURN NEW;
   END $$`,
];

function tableStatements(table: TableDefinition): string[] {
  const { name, columns, key, ofBody, appendOnly, gapless } = table;
  const body = ofBody ? "body TEXT NOT NULL REFERENCES bodies (code)," : "";
  const primary = (ofBody ? ["body", ...key] : key).join(", ");
  const create = `CREATE TABLE ${name} (${body}${columns}, PRIMARY KEY (${primary}))`;
  return [
    // Text is compared by its code points, as SQLite does, whatever the language of the database.
    create.replaceAll(/\bTEXT\b/g, 'text COLLATE "C"').replaceAll(/\bBLOB\b/g, "bytea"),
    ...rowSecurity(table),
    ...(appendOnly ? refusals(name) : []),
    ...(gapless
      ? [
          `CREATE TRIGGER no_gap BEFORE INSERT ON ${name} FOR EACH ROW EXECUTE FUNCTION refuse_gap('${key.at(-1)}')`,
        ]
      : []),
  ];
}

/** FORCE binds the owner of the tables as well: the program is often it. */
function rowSecurity({ name, ofBody }: TableDefinition): string[] {
  const enable = [
    `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
  ];
  if (ofBody)
    return [...enable, `CREATE POLICY own_body ON ${name} USING (body = ${OWN}) WITH CHECK (body = ${OWN})`];
  // Which bodies there are is public; a transaction makes none but the one it is of.
  if (name === "bodies")
    return [
      ...enable,
      `CREATE POLICY all_bodies ON ${name} FOR SELECT USING (true)`,
      `CREATE POLICY own_body ON ${name} FOR INSERT WITH CHECK (code = ${OWN})`,
    ];
  return [];
}

function refusals(name: string): string[] {
  return [
    `CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON ${name} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER no_truncation BEFORE TRUNCATE ON ${name} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ];
}

/** What the role under which the program works may do: never change what is written to stay. */
export function grants(schema: string, role: string, { tables }: Migration): readonly string[] {
  return tables.map(
    ({ name, appendOnly }) =>
      `GRANT SELECT, INSERT${appendOnly || name === "bodies" ? "" : ", UPDATE, DELETE"} ON ${schema}.${name} TO ${role}`,
  );
}
