import type { Actor } from "../../application/actor.ts";
import { unitsAnswering } from "../../application/answers-for.ts";
import { sharesIn } from "../../application/evidence/grades.ts";
import { forecastKept } from "../../application/forecast/forecast.ts";
import { officeForecasts } from "../../application/forecast/office-forecasts.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { quantitiesOf } from "../../application/registers/bindings.ts";
import { disagreementsIn } from "../../application/shared-quantities/disagreements.ts";
import type { Asked, Standing, Standings } from "../../application/standing.ts";
import { indicatorDoubts } from "../../application/surveys/indicator-doubts.ts";
import { surveyTitles } from "../../application/surveys/titles.ts";
import { evaluateCompiled } from "../../core/evaluation/evaluate.ts";
import type { Evaluation } from "../../core/evaluation/evaluation.ts";
import { explain } from "../../core/evaluation/explain.ts";
import { courseOf } from "../../core/forecast/course.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Reader } from "../../store/store.ts";
import { address } from "../../web/addresses.ts";
import type { ForecastData } from "../../web/components/forecast/forecast-view.ts";
import type { PageContext } from "../../web/page-context.ts";
import type { CommonData } from "../../web/pages/indicator/CommonSection.tsx";
import { IndicatorPage } from "../../web/pages/indicator/IndicatorPage.tsx";
import { indicatorView, yearsToTell } from "../../web/pages/indicator/view-model.ts";
import { entryAddress } from "../../web/pages/measurements/sheet-addresses.ts";
import { MissingPage } from "../../web/pages/node/MissingPage.tsx";
import { nearNames } from "../../web/pages/node/near-names.ts";
import { bindingAddress } from "../../web/pages/registers/addresses.ts";
import { newRequestAddress } from "../../web/pages/requests/addresses.ts";
import { sameMoment } from "../../web/same-moment.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes } from "../server.ts";
import { settingFor } from "./node.tsx";

/** An indicator: where it stands, and why that number. */
export const indicatorRoutes: Routes = (pages, server) => {
  pages.get("/indicators/:node/:position", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "see-plan");
    const indicator = `${c.req.param("node")}/${c.req.param("position")}`;
    const { standings, store } = server.services;
    const found = await store.read(body.code, async (reader) => {
      const standing = await standings.within(reader, askedMoment(c));
      if (standing === null) return null;
      const years = await yearly(standing, indicator, standings, reader, askedMoment(c));
      const doubts = await indicatorDoubts(reader, standing, indicator);
      const titles = await surveyTitles(reader, standing, indicator);
      return {
        standing,
        years,
        doubts,
        titles,
        forecast: await forecastFor(standing, indicator, reader, actor),
      };
    });
    if (found === null) throw new Problem("not-found", "problem-no-plan");
    const { standing, years, forecast, doubts, titles } = found;
    const { evaluation, entries, left, validations, version } = standing;
    const { plan, arrangements } = version;
    const context = contextOf(c, server, standing);
    const view = indicatorView({
      indicator,
      shown: evaluation,
      years,
      explanation: explain(evaluation, { kind: "indicator", key: indicator }),
      ledger: may(actor, "see-entries") ? { entries, left, verdicts: validations } : null,
      answering: (id) => unitsAnswering(plan, arrangements, id),
      forecast,
      sharesOf: (one) => sharesIn({ evaluation: one, entries }),
      words,
    });
    if (view === null) return show(c, notThere(c, context, plan, indicator), 404);
    const mayOpen = may(actor, "see-evidence", unitsAnswering(plan, arrangements, indicator));
    return show(
      c,
      <IndicatorPage
        context={context}
        view={view}
        setting={settingFor(c, standing, context, titles)}
        doubts={doubts}
        shares={sharesIn(standing).indicators.get(indicator) ?? null}
        common={commonOf(standing, indicator, actor)}
        evidenceHref={(hash) => (mayOpen ? address.evidence(body.code, hash) : null)}
        entryHref={(sequence) => entryAddress(body.code, sequence)}
        scenarioHref={may(actor, "see-scenario") ? scenarioFor(indicator, context) : null}
        bindingHref={
          may(actor, "define-registers") ? bindingAddress(body.code, bound(standing, indicator)) : null
        }
        askHref={
          may(actor, "ask-data", unitsAnswering(plan, arrangements, indicator))
            ? newRequestAddress(body.code, standing.moment.year, indicator)
            : null
        }
      />,
    );
  });
};

/** How the indicator is expected to end the year, beside what the offices said of it. */
async function forecastFor(
  standing: Standing,
  indicator: string,
  reader: Reader,
  actor: Actor,
): Promise<ForecastData | null> {
  const forecast = forecastKept(standing)?.indicators.get(indicator);
  if (!forecast) return null;
  const { compiled, evaluation, moment } = standing;
  return {
    forecast,
    year: moment.year,
    course: courseOf(compiled, evaluation, indicator),
    offices: await officeForecasts(reader, actor, moment, indicator),
  };
}

/** What the indicator measures together with others, and where last year and its baseline say two things. */
function commonOf(standing: Standing, indicator: string, actor: Actor): CommonData | null {
  if (!may(actor, "see-entries")) return null;
  const { plan, arrangements } = standing.version;
  const named = new Map(plan.nodes.flatMap(({ indicators }) => indicators.map((one) => [one.id, one.name])));
  return {
    shared: arrangements.shared
      .filter(({ uses }) => uses.some((use) => use.indicator === indicator))
      .map(({ name, uses }) => ({
        name,
        others: uses
          .filter((use) => use.indicator !== indicator)
          .map((use) => ({ id: use.indicator, name: named.get(use.indicator) ?? "" })),
      })),
    disagreements: disagreementsIn(standing).filter((one) => one.indicator === indicator),
    mayAmend: may(actor, "prepare-plan"),
  };
}

/** The quantity of the indicator that is counted first. */
function bound(standing: Standing, indicator: string) {
  return { indicator, quantity: quantitiesOf(standing, indicator)[0] ?? null };
}

/** Other values for this indicator, at the moment shown. */
function scenarioFor(indicator: string, { body, path }: PageContext): string {
  const node = indicator.slice(0, indicator.lastIndexOf("/"));
  return sameMoment(path)(`${address.scenario(body?.code ?? "")}?node=${encodeURIComponent(node)}`);
}

/** Every year that the page tells of. Years of the plan are kept evaluations; earlier ones are worked out on the spot. */
async function yearly(
  standing: Standing,
  indicator: string,
  standings: Standings,
  reader: Reader,
  asked: Asked,
): Promise<readonly Evaluation[]> {
  const { compiled, entries, evaluation, moment, version } = standing;
  const rows = entries.map(({ measurement }) => measurement);
  const { period } = version.plan;
  const years: Evaluation[] = [];
  for (const year of yearsToTell(version.plan, indicator, rows)) {
    if (year === moment.year) years.push(evaluation);
    else if (period && year >= period.from && year <= period.to) {
      const other = await standings.within(reader, { ...asked, year });
      if (other) years.push(other.evaluation);
    } else years.push(evaluateCompiled(compiled, rows, evaluation.policy, { ...moment, year }));
  }
  return years;
}

/** The plan has no such indicator: those named alike, and the tree. */
function notThere(c: Request, context: PageContext, plan: Plan, indicator: string) {
  const { body, words } = c.var;
  const to = sameMoment(context.path);
  const all = plan.nodes.flatMap(({ indicators }) => indicators);
  const near = nearNames(
    indicator,
    all.map(({ id }) => id),
  ).flatMap((id) => all.find((one) => one.id === id) ?? []);
  const tree = to(address.tree(body.code));
  return (
    <MissingPage
      context={context}
      crumbs={[
        { label: words.format("tree-title"), href: tree },
        { label: indicator, href: null },
      ]}
      title={words.format("indicator-none")}
      message={words.format("indicator-none-meaning", { indicator })}
      near={near.map(({ id, name }) => ({
        label: `${id} ${name}`,
        href: to(address.indicator(body.code, id)),
      }))}
      all={{ label: words.format("node-missing-all"), href: tree }}
    />
  );
}
