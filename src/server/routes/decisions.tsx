import { override, readmit, setAside, withdrawOverride } from "../../application/decisions/decide.ts";
import { decisionsOf } from "../../application/decisions/decisions.ts";
import { sharesIn } from "../../application/evidence/grades.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { DecisionsPage } from "../../web/pages/decisions/DecisionsPage.tsx";
import type { DecisionTyped } from "../../web/pages/decisions/decision-typed.ts";
import { decisionsView } from "../../web/pages/decisions/view-model.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { type Sent, textIn } from "./form-fields.ts";

type Form = DecisionTyped["form"];

/** Decisions on single indicators: set aside, or with a decided achievement. */
export const decisionRoutes: Routes = (pages, server) => {
  pages.get("/decisions", (c) => decisionsPage(c, server, null));
  for (const form of ["set-aside", "override"] as const)
    pages.post(`/decisions/${form}`, (c) => decide(c, server, form));
};

const NOTICES: Readonly<Record<Form, readonly [`notice-${string}`, `notice-${string}`]>> = {
  "set-aside": ["notice-set-aside", "notice-readmitted"],
  override: ["notice-overridden", "notice-override-withdrawn"],
};

async function decide(c: Request, server: Server, form: Form): Promise<Response> {
  const { actor, body } = c.var;
  require(actor, form === "set-aside" ? "decide" : "override-score");
  const typed = typedIn(await c.req.parseBody(), form);
  const { year, indicator, reason, number, date, achievement, undo } = typed;
  const decision = { year: Number(year), indicator, reason, act: { number, date } };
  try {
    if (form === "set-aside") await (undo ? readmit : setAside)(server.services, body.code, actor, decision);
    else if (undo) await withdrawOverride(server.services, body.code, actor, decision);
    else await override(server.services, body.code, actor, { ...decision, achievement });
  } catch (error) {
    if (!(error instanceof Problem) || error.status < 409) throw error;
    return decisionsPage(c, server, { typed, problem: error });
  }
  const [taken, undone] = NOTICES[form];
  return c.redirect(
    done(`${address.decisions(body.code)}?year=${decision.year}`, undo ? undone : taken),
    303,
  );
}

function typedIn(sent: Sent, form: Form): DecisionTyped {
  const text = (name: string) => textIn(sent, name);
  return {
    form,
    undo: text("undo") === "yes",
    year: text("year"),
    indicator: text("indicator").trim(),
    achievement: text("achievement"),
    reason: text("reason"),
    number: text("number"),
    date: text("date"),
  };
}

async function decisionsPage(
  c: Request,
  server: Server,
  refused: { readonly typed: DecisionTyped; readonly problem: Problem } | null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const asked = askedMoment(c);
  const year = refused === null ? asked.year : Number(refused.typed.year) || undefined;
  const found = await decisionsOf(server.services, body.code, actor, { ...asked, year });
  if (found === null) throw new Problem("not-found", "problem-no-plan");
  const { standing } = found;
  const page = (
    <DecisionsPage
      context={contextOf(c, server, standing)}
      body={body.code}
      view={decisionsView(found, standing.evaluation, sharesIn(standing), words)}
      may={{ decide: may(actor, "decide"), override: may(actor, "override-score") }}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : refused.problem.kind === "invalid-input" ? 422 : 409);
}
