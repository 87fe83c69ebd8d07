import { unitsAnswering } from "../../application/answers-for.ts";
import { sharesIn } from "../../application/evidence/grades.ts";
import { forecastKept } from "../../application/forecast/forecast.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import type { Standing } from "../../application/standing.ts";
import { doubtsIn } from "../../application/surveys/indicator-doubts.ts";
import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import { explain } from "../../core/evaluation/explain.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Named } from "../../core/register/column.ts";
import { checkReadPlan } from "../../documents/plan-from-json.ts";
import type { PlanReader, PlanVersion } from "../../store/plans.ts";
import { address } from "../../web/addresses.ts";
import type { Setting } from "../../web/components/explanation/setting.ts";
import type { PageContext } from "../../web/page-context.ts";
import { withCountedActivities } from "../../web/pages/activities/counted-evidence.ts";
import { withFeeds } from "../../web/pages/feeds/feed-links.ts";
import { MissingPage } from "../../web/pages/node/MissingPage.tsx";
import { NodePage } from "../../web/pages/node/NodePage.tsx";
import { nearNodes, nodeView } from "../../web/pages/node/view-model.ts";
import { WhyPage } from "../../web/pages/node/WhyPage.tsx";
import { whySetting } from "../../web/pages/node/why-setting.ts";
import { withCountedInvoices } from "../../web/pages/payments/counted-evidence.ts";
import { withCountedRows } from "../../web/pages/registers/counted-evidence.ts";
import { withRequests } from "../../web/pages/requests/counted-evidence.ts";
import { withSurveys } from "../../web/pages/surveys/counted-evidence.ts";
import { sameMoment } from "../../web/same-moment.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes } from "../server.ts";

/** Versions of the plan that a node's history looks back on. */
const MOST_VERSIONS = 10;

/** Scheda of a node, and why the body scores what it scores. */
export const nodeRoutes: Routes = (pages, server) => {
  pages.get("/nodes/:node", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "see-plan");
    const found = await server.services.store.read(body.code, async (reader) => {
      const standing = await server.services.standings.within(reader, askedMoment(c));
      if (standing === null) return null;
      const own = standing.version.plan.nodes.find(({ id }) => id === c.req.param("node"))?.indicators ?? [];
      return {
        standing,
        versions: await recentVersions(reader.plans, standing.version),
        doubts: await doubtsIn(
          reader,
          standing,
          own.map(({ id }) => id),
        ),
      };
    });
    if (found === null) throw new Problem("not-found", "problem-no-plan");
    const { standing, versions, doubts } = found;
    const { evaluation, version, entries } = standing;
    const node = c.req.param("node");
    const context = contextOf(c, server, standing);
    const view = nodeView({
      evaluation,
      node,
      versions,
      diagnostics: may(actor, "see-checks") ? diagnosticsOf(version.plan) : null,
      entries: may(actor, "see-entries") ? entries : null,
      forecast: forecastKept(standing),
    });
    if (view === null) {
      const to = sameMoment(context.path);
      const near = nearNodes({ evaluation, node }).map(({ id, code, title }) => ({
        label: code === null ? title : `${code} ${title}`,
        href: to(address.node(body.code, id)),
      }));
      const tree = to(address.tree(body.code));
      return show(
        c,
        <MissingPage
          context={context}
          crumbs={[
            { label: words.format("tree-title"), href: tree },
            { label: node, href: null },
          ]}
          title={words.format("node-missing-title")}
          message={words.format("node-missing", { node })}
          near={near}
          all={{ label: words.format("node-missing-all"), href: tree }}
        />,
        404,
      );
    }
    return show(
      c,
      <NodePage
        context={context}
        view={view}
        explanation={explain(evaluation, { kind: "node", key: view.key })}
        setting={settingFor(c, standing, context)}
        shares={sharesIn(standing)}
        doubts={doubts}
      />,
    );
  });

  pages.get("/why", async (c) => {
    const { actor, body } = c.var;
    require(actor, "see-plan");
    const standing = await server.services.standings.of(body.code, askedMoment(c));
    const explanation = standing && explain(standing.evaluation, { kind: "body" });
    if (!standing || !explanation) throw new Problem("not-found", "problem-no-plan");
    const context = contextOf(c, server, standing);
    const setting = settingFor(c, standing, context);
    return show(
      c,
      <WhyPage
        context={context}
        result={standing.evaluation.body}
        explanation={explanation}
        setting={setting}
        shares={sharesIn(standing).body}
      />,
    );
  });
};

/** What the explanations of a page are told in, as far as this reader may know who vouches for what. */
export function settingFor(
  c: Request,
  standing: Standing,
  context: PageContext,
  surveys: ReadonlyMap<string, Named> = new Map(),
): Setting {
  const { actor } = c.var;
  const { version, entries } = standing;
  const setting = whySetting(
    context,
    may(actor, "see-entries") ? entries : null,
    (indicator) => may(actor, "see-evidence", unitsAnswering(version.plan, version.arrangements, indicator)),
    sharesIn(standing),
  );
  const body = c.var.body.code;
  const counted = may(actor, "see-activities") ? withCountedActivities(setting, entries, body) : setting;
  const invoiced = may(actor, "see-payments") ? withCountedInvoices(counted, entries, body) : counted;
  const answered = may(actor, "see-surveys") ? withSurveys(invoiced, entries, body, surveys) : invoiced;
  const told = may(actor, "see-registers") ? withCountedRows(answered, entries, body) : answered;
  const fed = may(actor, "see-feeds") ? withFeeds(told, entries, body) : told;
  return withRequests(fed, entries, body, (indicator, unit) =>
    may(
      actor,
      "ask-data",
      unit === null ? unitsAnswering(version.plan, version.arrangements, indicator) : [unit],
    ),
  );
}

/** The last versions with their content, the last first; the one in force is at hand already. */
async function recentVersions(plans: PlanReader, current: PlanVersion): Promise<readonly PlanVersion[]> {
  const listed = (await plans.list()).slice(0, MOST_VERSIONS);
  const read = await Promise.all(
    listed.map(({ hash, number }) => (number === current.number ? current : plans.byHash(hash))),
  );
  return read.flatMap((version) => version ?? []);
}

/** A plan is immutable, and its check looks at all of it: once is enough. */
const checked = new WeakMap<Plan, readonly Diagnostic[]>();

function diagnosticsOf(plan: Plan): readonly Diagnostic[] {
  const known = checked.get(plan);
  if (known) return known;
  const found = checkReadPlan(plan);
  checked.set(plan, found);
  return found;
}
