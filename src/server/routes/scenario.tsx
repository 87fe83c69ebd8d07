import { type Basis, type Scenario, scenarioOf } from "../../application/forecast/scenario.ts";
import { require } from "../../application/guard.ts";
import { Problem } from "../../application/problem.ts";
import type { Asked } from "../../application/standing.ts";
import { isRunning } from "../../core/forecast/forecast.ts";
import { address } from "../../web/addresses.ts";
import { ScenarioPage } from "../../web/pages/scenario/ScenarioPage.tsx";
import { scenarioView } from "../../web/pages/scenario/view-model.ts";
import { askedDay } from "../asked-day.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";

/** A longer address does not arrive everywhere. */
const LONGEST_ADDRESS = 1800;

/** Scenari: what is given is in the address while it fits there, and nowhere else. */
export const scenarioRoutes: Routes = (pages, server) => {
  pages.get("/scenario", (c) => scenarioPage(c, server, new URL(c.req.url).searchParams));

  pages.post("/scenario", async (c) => {
    require(c.var.actor, "see-scenario");
    const sent = await c.req.parseBody();
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(sent))
      if (name !== "csrf" && typeof value === "string" && value.trim() !== "") query.set(name, value.trim());
    const asOf = query.get("as-of");
    // A day of another year goes with that year.
    if (asOf !== null && !asOf.startsWith(query.get("year") ?? "")) query.delete("as-of");
    const href = `${address.scenario(c.var.body.code)}?${query}`;
    return href.length <= LONGEST_ADDRESS ? c.redirect(href, 303) : scenarioPage(c, server, query);
  });
};

async function scenarioPage(c: Request, server: Server, query: URLSearchParams) {
  const { actor, body, words } = c.var;
  const basis: Basis = query.get("basis") === "expected" ? "expected" : "measured";
  const found: Scenario | null = await scenarioOf(server.services, body.code, actor, {
    asked: askedIn(query),
    basis,
    values: valuesIn(query),
    goal: query.get("goal") ?? "",
  });
  if (found === null) throw new Problem("not-found", "problem-no-plan");
  const filter = { node: query.get("node") || null, unit: query.get("unit") || null };
  const view = scenarioView(found, filter, isRunning(found.standing.moment), words);
  const share = `${address.scenario(body.code)}?${query}`;
  return show(
    c,
    <ScenarioPage
      context={contextOf(c, server, found.standing)}
      view={view}
      shareHref={share.length <= LONGEST_ADDRESS ? share : null}
    />,
  );
}

function askedIn(query: URLSearchParams): Asked {
  return { year: yearIn(query.get("year")), asOf: askedDay(query.get("as-of"), "as-of") };
}

/** Fields have the names of indicators, which hold a slash; nothing else does. */
function valuesIn(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([name]) => name.includes("/")));
}
