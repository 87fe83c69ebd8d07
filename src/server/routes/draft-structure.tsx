import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { assessedDraft } from "../../application/plans/assessment.ts";
import { editDraft } from "../../application/plans/edit-draft.ts";
import { Problem } from "../../application/problem.ts";
import type { Edit } from "../../core/plan/edit/edit.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { address } from "../../web/addresses.ts";
import { done, draftPart } from "../../web/pages/draft/addresses.ts";
import { StructurePage } from "../../web/pages/draft/StructurePage.tsx";
import { newNodeId, structureView } from "../../web/pages/draft/structure-view.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { revisionIn, type Sent, textIn } from "./form-fields.ts";

/** The frame of a plan being prepared: its title and years, its units, its nodes added, moved and removed. */
export const draftStructureRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/drafts/:draft/structure", (c) => structurePage(c, server, {}, null));

  pages.post("/drafts/:draft/structure", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const draft = c.req.param("draft");
    const sent = await c.req.parseBody();
    const { plan } = await assessedDraft(services, body.code, actor, draft);
    try {
      const edits = editsOf(sent, plan);
      await editDraft(services, body.code, actor, { draft, revision: revisionIn(sent), edits });
      const [edit] = edits;
      const to =
        edit?.kind === "add-node"
          ? address.draftNode(body.code, draft, edit.id)
          : draftPart(body.code, draft, "structure");
      return c.redirect(done(to, "notice-structure-saved"), 303);
    } catch (error) {
      if (!(error instanceof Problem) || !["conflict", "invalid-input"].includes(error.kind)) throw error;
      const typed = Object.keys(sent).map((name) => [name, textIn(sent, name)] as const);
      return structurePage(c, server, Object.fromEntries(typed), error);
    }
  });
};

function editsOf(sent: Sent, plan: Plan): readonly Edit[] {
  const text = (name: string) => textIn(sent, name);
  const orNone = (name: string) => text(name) || null;
  switch (text("do")) {
    case "plan": {
      const [from, to] = ["from", "to"].map((name) => yearIn(text(name)));
      const title = text("title").trim();
      return [
        ...(title === (plan.title ?? "") ? [] : [{ kind: "set-plan-title", title } as const]),
        ...(from === undefined || to === undefined ? [] : [{ kind: "set-period", from, to } as const]),
      ];
    }
    case "add": {
      const code = text("code").trim();
      const [level, parent, title] = [text("level"), orNone("parent"), text("node-title")];
      return [{ kind: "add-node", id: newNodeId(plan, code), level, parent, code, title }];
    }
    case "move":
      return [{ kind: "move-node", node: text("node"), parent: orNone("parent") }];
    case "remove":
      return [{ kind: "remove-node", node: text("node") }];
    case "unit":
      return [
        { kind: "add-unit", code: text("unit-code"), name: text("unit-name"), parent: orNone("unit-parent") },
      ];
    default:
      throw new Problem("invalid-input", "draft-unreadable-form");
  }
}

function yearIn(text: string): number {
  if (!/^(19|20|21)\d\d$/.test(text.trim())) throw new Problem("invalid-input", "structure-year-wrong");
  return Number(text);
}

async function structurePage(
  c: Request,
  server: Server,
  typed: Readonly<Record<string, string>>,
  problem: Problem | null,
): Promise<Response> {
  const { actor, body } = c.var;
  const assessed = await assessedDraft(server.services, body.code, actor, c.req.param("draft") ?? "");
  const { draft } = assessed;
  const page = (
    <StructurePage
      context={contextOf(c, server)}
      draft={draft.id}
      revision={draft.revision}
      view={structureView(assessed.plan)}
      open={draft.state === "open" && may(actor, "prepare-plan")}
      typed={typed}
      problem={problem}
    />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "invalid-input" ? 422 : 409);
}
