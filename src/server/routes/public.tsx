import { sharesInYear } from "../../application/evidence/grades.ts";
import { Problem } from "../../application/problem.ts";
import { publishedYears } from "../../application/publication/find.ts";
import { obligationsHeld } from "../../application/publication/obligations.ts";
import { recomputeAchievement, recomputeMean } from "../../application/publication/recompute.ts";
import { explain } from "../../core/evaluation/explain.ts";
import { indicatorView } from "../../web/pages/indicator/view-model.ts";
import { nodeView } from "../../web/pages/node/view-model.ts";
import { ChangesPage } from "../../web/pages/public/ChangesPage.tsx";
import { DataPage } from "../../web/pages/public/DataPage.tsx";
import { DocumentsPage } from "../../web/pages/public/DocumentsPage.tsx";
import { IndexPage } from "../../web/pages/public/IndexPage.tsx";
import { PerformancePage } from "../../web/pages/public/PerformancePage.tsx";
import { PlanPage } from "../../web/pages/public/PlanPage.tsx";
import { PublicIndicatorPage } from "../../web/pages/public/PublicIndicatorPage.tsx";
import { PublicNodePage } from "../../web/pages/public/PublicNodePage.tsx";
import { publicTreePage } from "../../web/pages/public/public-tree.tsx";
import { VocabularyPage } from "../../web/pages/public/VocabularyPage.tsx";
import { YearPage } from "../../web/pages/public/YearPage.tsx";
import { addressesFor, answerPage, editionAsked } from "../public-page.tsx";
import type { Routes } from "../server.ts";
import { typedAchievement, typedMean } from "../typed-numbers.ts";

/** Trasparenza: what a body has published, for whoever asks. Nothing here looks at who that is. */
export const publicRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/public", async (c) => {
    const published = await publishedYears(services, c.var.body.code);
    return answerPage(c, null, (context) => <IndexPage context={context} published={published} />, server);
  });

  pages.get("/public/performance", async (c) => {
    const published = await publishedYears(services, c.var.body.code);
    const obligations = obligationsHeld(published, addressesFor(c, server));
    const write = (context: Parameters<Parameters<typeof answerPage>[2]>[0]) => (
      <PerformancePage context={context} obligations={obligations} />
    );
    return answerPage(c, null, write, server);
  });

  pages.get("/public/vocabulary", (c) =>
    answerPage(c, null, (context) => <VocabularyPage context={context} />, server),
  );

  pages.get("/public/:year", async (c) => {
    const { edition, numbers, years } = await editionAsked(c, server);
    return answerPage(
      c,
      edition,
      (context) => (
        <YearPage
          context={context}
          edition={edition}
          years={years}
          numbers={numbers}
          explanation={explain(edition.evaluation, { kind: "body" })}
          recomputation={recomputeMean(edition, null, typedMean(c))}
        />
      ),
      server,
      // The other years and editions, which the edition itself does not know.
      JSON.stringify([years, numbers]),
    );
  });

  pages.get("/public/:year/plan", async (c) => {
    const { edition } = await editionAsked(c, server);
    return answerPage(c, edition, (context) => <PlanPage context={context} edition={edition} />, server);
  });

  pages.get("/public/:year/tree", async (c) => {
    const { edition } = await editionAsked(c, server);
    const query = new URL(c.req.url).searchParams;
    return answerPage(c, edition, (context) => publicTreePage(context, edition, query), server);
  });

  pages.get("/public/:year/nodes/:node", async (c) => {
    const { edition } = await editionAsked(c, server);
    const { evaluation } = edition;
    const node = c.req.param("node");
    const view = nodeView({ evaluation, node, versions: [], diagnostics: null, entries: null });
    if (view === null) throw new Problem("not-found", "public-not-there");
    return answerPage(
      c,
      edition,
      (context) => (
        <PublicNodePage
          context={context}
          edition={edition}
          view={view}
          explanation={explain(evaluation, { kind: "node", key: view.key })}
          recomputation={recomputeMean(edition, view.key, typedMean(c))}
        />
      ),
      server,
    );
  });

  pages.get("/public/:year/indicators/:node/:position", async (c) => {
    const { edition } = await editionAsked(c, server);
    const { evaluation, years, answering } = edition;
    const indicator = `${c.req.param("node")}/${c.req.param("position")}`;
    const view = indicatorView({
      indicator,
      shown: evaluation,
      years,
      explanation: explain(evaluation, { kind: "indicator", key: indicator }),
      ledger: null,
      answering: (id) => answering.get(id) ?? [],
      sharesOf: (one) => (one === evaluation ? edition.shares : sharesInYear(one, edition.entries)),
      words: c.var.words,
    });
    if (view === null) throw new Problem("not-found", "public-not-there");
    const recomputed = recomputeAchievement(edition, view.result, typedAchievement(c));
    return answerPage(
      c,
      edition,
      (context) => (
        <PublicIndicatorPage context={context} edition={edition} view={view} recomputed={recomputed} />
      ),
      server,
    );
  });

  pages.get("/public/:year/changes", async (c) => {
    const { edition } = await editionAsked(c, server);
    return answerPage(c, edition, (context) => <ChangesPage context={context} edition={edition} />, server);
  });

  pages.get("/public/:year/documents", async (c) => {
    const { edition } = await editionAsked(c, server);
    return answerPage(c, edition, (context) => <DocumentsPage context={context} edition={edition} />, server);
  });

  pages.get("/public/:year/data", async (c) => {
    const { edition } = await editionAsked(c, server);
    return answerPage(c, edition, (context) => <DataPage context={context} edition={edition} />, server);
  });
};
