import type { PublishedRow, PublishedTable } from "../../documents/open-data/published-table.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { HeldObligation } from "./obligations.ts";

/** The list of files that the body's site needs for "Amministrazione trasparente > Performance". */
export function obligationsTable(obligations: readonly HeldObligation[], words: Catalogue): PublishedTable {
  const state = ({ held, repealed }: HeldObligation): string =>
    words.format(
      held.length > 0 ? "obligation-held" : repealed ? "obligation-repealed" : "obligation-elsewhere",
    );
  return {
    name: "performance",
    of: "Obligation",
    columns: [
      { name: "obligation", type: "text" },
      { name: "norm", type: "text" },
      { name: "status", type: "text" },
      { name: "year", type: "integer" },
      { name: "title", type: "text" },
      { name: "address", type: "text" },
      { name: "format", type: "text" },
      { name: "published_on", type: "day" },
      { name: "updated_on", type: "day" },
    ],
    rows: obligations.flatMap((obligation): PublishedRow[] => {
      const name = words.format("obligation", { id: obligation.id });
      const own = [name, obligation.norm, state(obligation)];
      if (obligation.held.length === 0)
        return [{ iri: "", cells: [...own, null, null, null, null, null, null] }];
      return obligation.held.map(({ year, what, address, format, publishedOn, updatedOn }) => {
        const title = words.format("obligation-item", { what, id: obligation.id, year: String(year) });
        return { iri: address, cells: [...own, year, title, address, format, publishedOn, updatedOn] };
      });
    }),
  };
}
