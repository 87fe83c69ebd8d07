import { unitsAnswering } from "../../application/answers-for.ts";
import { sharesIn } from "../../application/evidence/grades.ts";
import { require } from "../../application/guard.ts";
import { Problem } from "../../application/problem.ts";
import type { Standing } from "../../application/standing.ts";
import { explain } from "../../core/evaluation/explain.ts";
import { address } from "../../web/addresses.ts";
import { MissingPage } from "../../web/pages/node/MissingPage.tsx";
import { UnitPage } from "../../web/pages/units/UnitPage.tsx";
import { UnitsPage } from "../../web/pages/units/UnitsPage.tsx";
import { nearUnits, type UnitsData, unitsView, unitView } from "../../web/pages/units/view-model.ts";
import { sameMoment } from "../../web/same-moment.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { settingFor } from "./node.tsx";

/** Unità organizzative: the list, and each one's page. */
export const unitRoutes: Routes = (pages, server) => {
  pages.get("/units", async (c) => {
    const standing = await standingFor(c, server);
    const context = contextOf(c, server, standing);
    return show(
      c,
      <UnitsPage context={context} lines={unitsView(dataOf(standing))} shares={sharesIn(standing)} />,
    );
  });

  pages.get("/units/:unit", async (c) => {
    const { body, words } = c.var;
    const standing = await standingFor(c, server);
    const context = contextOf(c, server, standing);
    const unit = c.req.param("unit");
    const view = unitView(dataOf(standing), unit);
    if (view === null) {
      const to = sameMoment(context.path);
      const all = to(address.units(body.code));
      return show(
        c,
        <MissingPage
          context={context}
          crumbs={[
            { label: words.format("units-title"), href: all },
            { label: unit, href: null },
          ]}
          title={words.format("unit-missing-title")}
          message={words.format("unit-missing", { unit })}
          near={nearUnits(standing.evaluation, unit).map(({ code, name }) => ({
            label: `${code} ${name}`,
            href: to(address.unit(body.code, code)),
          }))}
          all={{ label: words.format("unit-missing-all"), href: all }}
        />,
        404,
      );
    }
    return show(
      c,
      <UnitPage
        context={context}
        view={view}
        explanation={explain(standing.evaluation, { kind: "unit", key: unit })}
        setting={settingFor(c, standing, context)}
        shares={sharesIn(standing)}
      />,
    );
  });
};

async function standingFor(c: Request, server: Server): Promise<Standing> {
  const { actor, body } = c.var;
  require(actor, "see-plan");
  const standing = await server.services.standings.of(body.code, askedMoment(c));
  if (standing === null) throw new Problem("not-found", "problem-no-plan");
  return standing;
}

function dataOf({ evaluation, version }: Standing): UnitsData {
  const answering = (indicator: string) => unitsAnswering(version.plan, version.arrangements, indicator);
  return { evaluation, answering };
}
