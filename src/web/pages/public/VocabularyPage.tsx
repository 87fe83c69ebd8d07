import type { FC } from "hono/jsx";
import { TABLES } from "../../../application/publication/addresses.ts";
import { SHAPES } from "../../../application/publication/tables.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { publicHome } from "./public-addresses.ts";

/** The words of the open data: every class and every column, each at an address of its own. */
export const VocabularyPage: FC<{ context: PageContext }> = ({ context }) => {
  const { words, body } = context;
  const home = publicHome(body?.code ?? "");
  const columns = new Map(
    TABLES.flatMap((table) => SHAPES[table].columns.map((column) => [column.name, column] as const)),
  );
  return (
    <Layout
      context={context}
      title={words.format("public-vocabulary-title")}
      lead={<p>{words.format("public-vocabulary-lead")}</p>}
      crumbs={[
        { label: words.format("public-home"), href: home.home },
        { label: words.format("public-vocabulary-title"), href: null },
      ]}
    >
      <h2>{words.format("public-classes")}</h2>
      <dl class="facts">
        {TABLES.map((table) => (
          <>
            <dt id={SHAPES[table].of}>
              <code>{SHAPES[table].of}</code>
            </dt>
            <dd>{words.format("data-class", { table })}</dd>
          </>
        ))}
      </dl>
      <h2>{words.format("public-terms")}</h2>
      <DataTable
        caption={words.format("public-terms")}
        captionHidden
        columns={[
          { label: words.format("public-term"), headerScope: "row" },
          { label: words.format("public-term-type") },
          { label: words.format("public-term-meaning") },
        ]}
        rows={[...columns.values()]
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, type }) => ({
            id: name,
            cells: [
              <code>{name}</code>,
              words.format("data-type", { type }),
              words.format("data-column", { column: name }),
            ],
          }))}
      />
    </Layout>
  );
};
