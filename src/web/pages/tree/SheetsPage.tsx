import type { FC } from "hono/jsx";
import { TreeDrawing } from "../../components/tree-drawing/TreeDrawing.tsx";
import type { TreeNode } from "../../components/tree-drawing/tree-node.ts";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";

export interface SheetsPageProps {
  readonly context: PageContext;
  readonly crumbs: readonly Crumb[];
  readonly sheets: readonly (readonly TreeNode[])[];
  /** Plan, year and day seen up to: a sheet on a wall must say what it shows. */
  readonly moment: string;
}

/** The whole tree ready for paper, one drawing to an A3 sheet. */
export const SheetsPage: FC<SheetsPageProps> = ({ context, crumbs, sheets, moment }) => {
  const { words } = context;
  return (
    <Layout
      context={context}
      title={words.format("tree-title")}
      lead={words.format("tree-paper-lead", { sheets: sheets.length })}
      crumbs={crumbs}
      wide
    >
      {sheets.map((nodes, index) => (
        <section class="tree-sheet">
          <h2 id={`sheet-${index + 1}`}>
            {words.format("tree-sheet-title", {
              body: context.body?.name ?? "",
              moment,
              sheet: index + 1,
              sheets: sheets.length,
            })}
          </h2>
          <TreeDrawing nodes={nodes} labelledBy={`sheet-${index + 1}`} words={words} />
        </section>
      ))}
    </Layout>
  );
};
