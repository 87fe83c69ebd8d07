import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { DataTable } from "../../../src/web/components/table/DataTable.tsx";
import { Pagination } from "../../../src/web/components/table/Pagination.tsx";
import { textOf } from "./text-of.ts";

describe("a table", () => {
  const html = String(
    <DataTable
      caption="Indicatori"
      columns={[
        { label: "Nome", headerScope: "row" },
        { label: "Target", align: "end", unit: "%" },
      ]}
      rows={[["Soggetti assistiti", "≥ 10"], { id: "riga-2", cells: ["Start-up", "≥ 5"] }]}
    />,
  );

  it("has a caption, column heads and row heads", () => {
    expect(html).toContain('<caption class="">Indicatori</caption>');
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  });

  it("keeps each column's name, with its unit, beside the cell for when the row becomes a card", () => {
    expect(html.match(/<td class="end" data-label="Target \(%\)">/g)).toHaveLength(2);
    expect(html).toContain('<tr id="riga-2">');
  });

  it("can be scrolled by keyboard", () => {
    expect(html).toMatch(/<section class="table-frame" aria-label="Indicatori" tabindex="0">/);
  });
});

describe("a list on several pages", () => {
  const words = Catalogue.load("it");
  const at = (page: number, pages: number) =>
    String(<Pagination page={page} pages={pages} href={(n) => `?page=${n}`} words={words} />);

  it("leads one page on and one back", () => {
    expect(at(2, 3)).toContain('href="?page=1"');
    expect(at(2, 3)).toContain('href="?page=3"');
    expect(at(1, 3)).not.toContain('rel="prev"');
    expect(at(3, 3)).not.toContain('rel="next"');
    expect(textOf(at(2, 3))).toContain("pagina 2 di 3");
  });

  it("says nothing where there is one page", () => {
    expect(at(1, 1)).toBe("");
  });
});
