import { lateActivities } from "../../application/activities/list.ts";
import type { ActivityLine } from "../../application/activities/programme.ts";
import { sharesIn } from "../../application/evidence/grades.ts";
import { noticesFor } from "../../application/notices/mine.ts";
import { overviewOf } from "../../application/overview/overview.ts";
import { may } from "../../application/permissions.ts";
import { waitingValues } from "../../application/sources/waiting.ts";
import { EmptyOverview } from "../../web/pages/overview/EmptyOverview.tsx";
import { OverviewPage } from "../../web/pages/overview/OverviewPage.tsx";
import { type OverviewView, overviewView } from "../../web/pages/overview/view-model.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Routes } from "../server.ts";

/** Cruscotto. */
export const overviewRoutes: Routes = (pages, server) => {
  pages.get("/", async (c) => {
    const { actor, body } = c.var;
    const overview = await overviewOf(server.services, body.code, actor, askedMoment(c));
    const { standing, drafts, news } = overview;
    const context = contextOf(c, server, standing);
    if (standing === null) {
      const mayImport = may(actor, "prepare-plan");
      return show(
        c,
        <EmptyOverview context={context} body={body.code} mayImport={mayImport} drafts={drafts} />,
      );
    }
    const view = overviewView(standing, overview);
    const mayMeasure = may(actor, "measure");
    const asked = may(actor, "see-rounds") ? await noticesFor(server.services, body.code, actor) : [];
    const { late, done } = await lateActivities(server.services, body.code, actor, askedMoment(c));
    const moment = askedMoment(c);
    // Of a day gone by nothing waits any more.
    const waiting =
      moment.asOf === undefined ? await waitingValues(server.services, body.code, actor, moment) : [];
    return show(
      c,
      <OverviewPage
        context={context}
        body={body.code}
        view={withoutTold(view, [...late, ...done])}
        news={news}
        mayMeasure={mayMeasure}
        asked={asked}
        waiting={waiting}
        late={late}
        shares={sharesIn(standing)}
      />,
    );
  });
};

/** Deadlines near at hand, without what is told as late, and what is done. */
function withoutTold(view: OverviewView, told: readonly ActivityLine[]): OverviewView {
  const things = new Set(told.map(({ programmed }) => `${programmed.node} ${programmed.text}`));
  return { ...view, due: view.due.filter(({ node, text }) => !things.has(`${node} ${text}`)) };
}
