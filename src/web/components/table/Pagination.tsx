import type { FC } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";

export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  readonly words: Catalogue;
}

/** Nothing where there is one page. */
export const Pagination: FC<PaginationProps> = ({ page, pages, href, words }) =>
  pages <= 1 ? null : (
    <nav class="pages" aria-label={words.format("pages-label")}>
      {page > 1 ? (
        <a rel="prev" href={href(page - 1)}>
          {words.format("pages-previous")}
        </a>
      ) : (
        <span />
      )}
      <span class="figure">{words.format("pages-where", { page, pages })}</span>
      {page < pages ? (
        <a rel="next" href={href(page + 1)}>
          {words.format("pages-next")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
