import type { CatalogueWords } from "../../../application/publication/catalogue.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** What the catalogue of open data says of itself and of its datasets. */
export function catalogueWords(body: string, words: Catalogue): CatalogueWords {
  return {
    title: words.format("catalogue-title", { body }),
    description: words.format("catalogue-description", { body }),
    datasetTitle: (table, year) =>
      `${words.format("data-table-title", { table, year: String(year) })} – ${body}`,
    datasetDescription: (table, year) =>
      words.format("data-table-description", { table, year: String(year) }),
    keywords: words.format("catalogue-keywords").split(", "),
  };
}
