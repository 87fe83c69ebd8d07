import type { FC } from "hono/jsx";
import { FORMATS, TABLES, type TableName } from "../../../application/publication/addresses.ts";
import type { Edition } from "../../../application/publication/edition.ts";
import { SHAPES } from "../../../application/publication/tables.ts";
import type { PageContext } from "../../page-context.ts";
import { PublicFrame } from "./PublicFrame.tsx";
import { publicHome, publicPages } from "./public-addresses.ts";

/** A year as open data: each table in three formats, and what its columns hold. */
export const DataPage: FC<{ context: PageContext; edition: Edition }> = ({ context, edition }) => {
  const { words } = context;
  const home = publicHome(edition.body.code);
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="data"
      title={words.format("public-data-title", { year: String(edition.year) })}
      lead={<p>{words.format("public-data-lead")}</p>}
    >
      {TABLES.map((table) => (
        <Table table={table} edition={edition} context={context} />
      ))}
      <section aria-labelledby="reading">
        <h2 id="reading">{words.format("public-data-reading")}</h2>
        <ul>
          <li>{words.format("public-data-csv")}</li>
          <li>{words.format("public-data-json")}</li>
          <li>{words.format("public-data-stable")}</li>
          <li>
            {words.format("public-data-license", { body: edition.body.name })}{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/deed.it" rel="license noopener">
              CC BY 4.0
            </a>
          </li>
          <li>
            <a href={home.catalogue("jsonld")}>{words.format("public-catalogue")}</a>{" "}
            <a href={home.catalogue("ttl")}>{words.format("public-catalogue-turtle")}</a>
          </li>
        </ul>
      </section>
    </PublicFrame>
  );
};

const NAMES = { csv: "CSV", json: "JSON", jsonld: "JSON-LD" } as const;

const Table: FC<{ table: TableName; edition: Edition; context: PageContext }> = ({
  table,
  edition,
  context: { words },
}) => {
  const pages = publicPages(edition);
  const title = words.format("data-table-title", { table, year: String(edition.year) });
  return (
    <section class="public-table" aria-labelledby={table}>
      <h2 id={table}>{title}</h2>
      <p>{words.format("data-table-description", { table, year: String(edition.year) })}</p>
      <ul class="public-formats">
        {FORMATS.map((format) => (
          <li>
            <a class="btn btn-outline-primary btn-sm" href={pages.file(table, format)}>
              {NAMES[format]}
              <span class="visually-hidden"> {title}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={pages.file(table, "csv-metadata.json")}>
            {words.format("public-csvw")}
            <span class="visually-hidden"> {title}</span>
          </a>
        </li>
      </ul>
      <details>
        <summary>{words.format("public-columns", { count: SHAPES[table].columns.length })}</summary>
        <dl class="facts">
          {SHAPES[table].columns.map(({ name }) => (
            <>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{words.format("data-column", { column: name })}</dd>
            </>
          ))}
        </dl>
      </details>
    </section>
  );
};
