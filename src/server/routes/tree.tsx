import { sharesIn } from "../../application/evidence/grades.ts";
import { require } from "../../application/guard.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { PlanFiles } from "../../web/pages/tree/PlanFiles.tsx";
import { SheetsPage } from "../../web/pages/tree/SheetsPage.tsx";
import { TreePage } from "../../web/pages/tree/TreePage.tsx";
import { treeParts } from "../../web/pages/tree/tree-parts.tsx";
import { sheetsOf } from "../../web/pages/tree/view-model.ts";
import { sameMoment } from "../../web/same-moment.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Routes } from "../server.ts";

/** Albero della performance. */
export const treeRoutes: Routes = (pages, server) => {
  pages.get("/tree", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "see-plan");
    const standing = await server.services.standings.of(body.code, askedMoment(c));
    if (standing === null) throw new Problem("not-found", "problem-no-plan");
    const query = new URL(c.req.url).searchParams;
    const { evaluation, moment } = standing;
    const context = contextOf(c, server, standing);
    const to = sameMoment(context.path);
    const shares = sharesIn(standing);
    const tree = {
      evaluation,
      shares,
      query,
      body: {
        name: body.name,
        level: words.format("tree-mandate"),
        href: to(address.overview(body.code)),
      },
      nodeHref: (node: string) => to(address.node(body.code, node)),
    };
    const parts = treeParts(tree, words);
    const crumbs = [
      { label: body.name, href: to(address.overview(body.code)) },
      { label: words.format("tree-title"), href: null },
    ];
    if (query.get("view") !== "sheets")
      return show(
        c,
        <TreePage
          context={context}
          crumbs={crumbs}
          parts={parts}
          shares={shares.body}
          beneath={<PlanFiles body={body.code} words={words} />}
        />,
      );
    const told = words.format("tree-moment", { year: moment.year, date: moment.observedUpTo });
    return show(
      c,
      <SheetsPage context={context} crumbs={crumbs} sheets={sheetsOf(parts.view)} moment={told} />,
    );
  });
};
