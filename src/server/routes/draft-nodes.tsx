import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { assessedDraft } from "../../application/plans/assessment.ts";
import { editDraft } from "../../application/plans/edit-draft.ts";
import { nextPosition } from "../../application/plans/next-position.ts";
import { Problem } from "../../application/problem.ts";
import { indicatorOf, nodeOf } from "../../core/plan/edit/parts.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { merge, openedFields } from "../../web/pages/draft/merge.ts";
import { NodePage } from "../../web/pages/draft/NodePage.tsx";
import { nodeEdits, nodeFields, sentFields } from "../../web/pages/draft/node-fields.ts";
import { nodeView, type Unsaved } from "../../web/pages/draft/node-view.ts";
import { Reading } from "../../web/pages/draft/Reading.tsx";
import { formulaReading, targetReading } from "../../web/pages/draft/reading-view.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { revisionIn, textIn } from "./form-fields.ts";

/** The nodes of a plan being prepared: what they say, corrected and read as one types. */
export const draftNodeRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/drafts/:draft/nodes/:node", (c) => nodePage(c, server, null));

  pages.post("/drafts/:draft/nodes/:node", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const { draft: id, node: nodeId } = c.req.param();
    const sent = await c.req.parseBody({ all: true });
    const assessed = await assessedDraft(services, body.code, actor, id);
    const node = nodeOf(assessed.plan, nodeId);
    if (node === null) throw new Problem("not-found", "draft-not-found");
    const now = nodeFields(assessed, node);
    const opened = openedFields(sent["opened"], now);
    const merged = merge(opened, sentFields(sent, { ...now, ...opened }), now);
    const revision = revisionIn(sent);
    try {
      const edits = nodeEdits(node, now, merged.fields);
      await editDraft(services, body.code, actor, { draft: id, revision, edits });
    } catch (error) {
      if (!(error instanceof Problem) || (error.kind !== "conflict" && error.kind !== "invalid-input"))
        throw error;
      return nodePage(c, server, { problem: error, merged });
    }
    return c.redirect(done(address.draftNode(body.code, id, nodeId), "notice-node-saved"), 303);
  });

  pages.post("/drafts/:draft/indicators", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const sent = await c.req.parseBody();
    const id = c.req.param("draft");
    const node = textIn(sent, "node");
    const revision = revisionIn(sent);
    const here = address.draftNode(body.code, id, node);
    if (textIn(sent, "do") === "remove") {
      const indicator = textIn(sent, "indicator");
      await editDraft(services, body.code, actor, {
        draft: id,
        revision,
        edits: [{ kind: "remove-indicator", indicator }],
      });
      return c.redirect(done(here, "notice-indicator-removed"), 303);
    }
    const position = nextPosition(await assessedDraft(services, body.code, actor, id), node);
    await editDraft(services, body.code, actor, {
      draft: id,
      revision,
      edits: [{ kind: "add-indicator", node, position, name: textIn(sent, "name") }],
    });
    return c.redirect(`${done(here, "notice-indicator-added")}#i${position}`, 303);
  });

  pages.post("/drafts/:draft/reading", async (c) => {
    const { actor, body, words } = c.var;
    const sent = await c.req.parseBody();
    const assessed = await assessedDraft(services, body.code, actor, c.req.param("draft"));
    const indicator = indicatorOf(assessed.plan, textIn(sent, "indicator"))?.indicator;
    if (!indicator) throw new Problem("not-found", "draft-not-found");
    const text = textIn(sent, "text").slice(0, LONGEST_READ);
    const year = yearIn(textIn(sent, "year")) ?? null;
    const reading =
      textIn(sent, "what") === "target"
        ? targetReading(text, year, assessed.plan, words)
        : formulaReading(text, indicator, words);
    return c.html(<Reading reading={reading} words={words} />);
  });
};

const LONGEST_READ = 4000;

async function nodePage(c: Request, server: Server, unsaved: Unsaved | null): Promise<Response> {
  const { actor, body, words } = c.var;
  const { draft = "", node = "" } = c.req.param();
  const assessed = await assessedDraft(server.services, body.code, actor, draft);
  const view = nodeView(assessed, node, body.code, unsaved, words);
  if (view === null) throw new Problem("not-found", "draft-not-found");
  const open = assessed.draft.state === "open" && may(actor, "prepare-plan");
  const page = (
    <NodePage context={contextOf(c, server)} view={view} open={open} problem={unsaved?.problem ?? null} />
  );
  return show(c, page, unsaved === null ? 200 : unsaved.problem.kind === "conflict" ? 409 : 422);
}
