import type { Edition } from "../../../application/publication/edition.ts";
import type { PageContext } from "../../page-context.ts";
import { SheetsPage } from "../tree/SheetsPage.tsx";
import { TreePage } from "../tree/TreePage.tsx";
import { treeParts } from "../tree/tree-parts.tsx";
import { sheetsOf } from "../tree/view-model.ts";
import { EditionNote, YearNav, yearCrumbs } from "./PublicFrame.tsx";
import { publicPages } from "./public-addresses.ts";

/** The tree of a published year: drawing and list, or sheets for paper. */
export function publicTreePage(context: PageContext, edition: Edition, query: URLSearchParams) {
  const { words } = context;
  const { evaluation, body, moment } = edition;
  const pages = publicPages(edition);
  const parts = treeParts(
    {
      evaluation,
      shares: edition.shares,
      query,
      body: { name: body.name, level: words.format("tree-mandate"), href: pages.year },
      nodeHref: pages.node,
    },
    words,
  );
  const crumbs = yearCrumbs(edition, [], words.format("tree-title"), context);
  if (query.get("view") === "sheets") {
    const told = words.format("tree-moment", { year: moment.year, date: moment.observedUpTo });
    return <SheetsPage context={context} crumbs={crumbs} sheets={sheetsOf(parts.view)} moment={told} />;
  }
  return (
    <TreePage
      context={context}
      crumbs={crumbs}
      parts={parts}
      shares={edition.shares.body}
      above={<YearNav edition={edition} part="tree" context={context} />}
      beneath={<EditionNote edition={edition} context={context} />}
    />
  );
}
