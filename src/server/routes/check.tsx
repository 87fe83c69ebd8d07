import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { assessedPlan } from "../../application/plans/assessment.ts";
import { amendmentOf } from "../../application/plans/drafts.ts";
import { editDraft } from "../../application/plans/edit-draft.ts";
import { Problem } from "../../application/problem.ts";
import { actWords } from "../../messages/act-words.ts";
import { address } from "../../web/addresses.ts";
import { CheckPage, NothingToCheck } from "../../web/pages/check/CheckPage.tsx";
import { checkView } from "../../web/pages/check/view-model.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { doubtView } from "../../web/pages/draft/doubt-view.ts";
import { doubtAnchor } from "../../web/pages/draft/finding-view.ts";
import { SourcePage } from "../../web/pages/draft/SourcePage.tsx";
import { contextOf, show } from "../page.tsx";
import type { Routes } from "../server.ts";
import { remedyOf } from "./drafts.tsx";
import { textIn } from "./form-fields.ts";

/** Verifica del piano: what is found about the plan in force. Accepting a remedy begins an amendment, or goes on with it. */
export const checkRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/check", async (c) => {
    const { actor, body, words } = c.var;
    const assessed = await assessedPlan(services, body.code, actor);
    const context = contextOf(c, server, await services.standings.of(body.code));
    const mayPrepare = may(actor, "prepare-plan");
    if (assessed === null) return show(c, <NothingToCheck context={context} mayImport={mayPrepare} />);
    const links = {
      node: (id: string) => address.node(body.code, id),
      indicator: (id: string) => address.indicator(body.code, id),
      source: (at: number) => `${address.check(body.code)}/source?at=${at}#here`,
      doubt: (id: string) => `#${doubtAnchor(id)}`,
    };
    const asked = { severity: c.req.query("severity"), page: c.req.query("page") };
    const { act } = assessed.version;
    const page = (
      <CheckPage
        context={context}
        view={checkView(assessed, links, asked, words)}
        doubts={assessed.doubts.map((doubt) => doubtView(doubt, words))}
        lead={words.format("check-lead", { act: actWords(act, words) })}
        accepting={mayPrepare ? { action: `${address.check(body.code)}/accept`, revision: 0 } : null}
      />
    );
    return show(c, page);
  });

  pages.get("/check/source", async (c) => {
    const { actor, body } = c.var;
    const assessed = await assessedPlan(services, body.code, actor);
    const source = assessed?.source ?? null;
    if (assessed === null || source === null) throw new Problem("not-found", "source-not-found");
    const spans = assessed.findings.flatMap(({ span }) => span ?? []);
    const here = spans.find(({ start }) => start === Number(c.req.query("at"))) ?? null;
    const asked = Math.trunc(Number(c.req.query("line") ?? 1)) || 1;
    const line = here === null ? asked : source.lines.placeOf(here.start).line;
    const props = { draft: null, source, line: Math.min(Math.max(1, line), source.lines.count), spans, here };
    return show(c, <SourcePage context={contextOf(c, server)} {...props} />);
  });

  pages.post("/check/accept", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const key = textIn(await c.req.parseBody(), "key");
    const { id, revision } = await amendmentOf(services, body.code, actor);
    const edit = await remedyOf(server, c, id, key);
    await editDraft(services, body.code, actor, { draft: id, revision, edits: [edit] });
    return c.redirect(done(address.draft(body.code, id), "notice-remedy-accepted"), 303);
  });
};
