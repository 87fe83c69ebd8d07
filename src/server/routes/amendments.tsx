import { amendmentAnnex } from "../../application/amendments/amendment-annex.ts";
import { giveReasons } from "../../application/amendments/reasons.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import type { ReasonsRefused } from "../../web/pages/amendments/AmendmentSection.tsx";
import { AmendmentsPage } from "../../web/pages/amendments/AmendmentsPage.tsx";
import { amendmentsView } from "../../web/pages/amendments/view-model.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { textIn } from "./form-fields.ts";

/** Variazioni: what changed of the plan in the year, why, and what it did. */
export const amendmentRoutes: Routes = (pages, server) => {
  pages.get("/amendments", (c) => amendmentsPage(c, server, undefined, null));

  pages.post("/amendments/:hash/reasons", async (c) => {
    const { actor, body } = c.var;
    require(actor, "decide");
    const version = c.req.param("hash");
    const sent = await c.req.parseBody();
    const fields = Object.keys(sent).filter((name) => name.startsWith(REASON));
    const reasons = Object.fromEntries(fields.map((name) => [name.slice(REASON.length), textIn(sent, name)]));
    const year = Number(textIn(sent, "year")) || undefined;
    try {
      await giveReasons(server.services, body.code, actor, { version, reasons });
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return amendmentsPage(c, server, year, { version, reasons, problem: error });
    }
    const page = address.amendments(body.code);
    return c.redirect(
      done(year === undefined ? page : `${page}?year=${year}`, "notice-amendment-reasons-saved"),
      303,
    );
  });
};

/** Fields of the form are "reason." and the id of what changed. */
const REASON = "reason.";

async function amendmentsPage(
  c: Request,
  server: Server,
  sentYear: number | undefined,
  refused: ReasonsRefused | null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  require(actor, "see-decisions");
  const asked = askedMoment(c);
  const standing = await server.services.standings.of(body.code, { ...asked, year: sentYear ?? asked.year });
  const annex =
    standing &&
    (await amendmentAnnex(server.services, body.code, actor, standing.moment.year, { asOf: asked.asOf }));
  if (!standing || !annex) throw new Problem("not-found", "problem-no-plan");
  const page = (
    <AmendmentsPage
      context={contextOf(c, server, standing)}
      body={body.code}
      view={amendmentsView(annex, body.code, words, may(actor, "see-entries"))}
      may={{ decide: may(actor, "decide"), prepare: may(actor, "prepare-plan") }}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : 422);
}
