import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { openDrafts, startAmendment } from "../../application/plans/drafts.ts";
import { importDocument } from "../../application/plans/import.ts";
import { Problem, type ProblemKind } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { ImportPage } from "../../web/pages/import/ImportPage.tsx";
import { importView } from "../../web/pages/import/view-model.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";

/** Told on the page itself, beside the form. */
const HERE: readonly ProblemKind[] = ["already-done", "invalid-input", "too-large", "unsupported-type"];

/** Importa: a document becomes a draft; the plan in force becomes one to be amended. */
export const importRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/import", (c) => importPage(c, server, null));

  pages.post("/import", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const { file } = await c.req.parseBody();
    return onPage(c, server, async () => {
      // A browser sends an empty file without name where none was chosen.
      if (!(file instanceof File) || (file.name === "" && file.size === 0))
        throw new Problem("invalid-input", "import-file-missing");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const draft = await importDocument(services, body.code, actor, { name: file.name, bytes });
      return c.redirect(done(address.draft(body.code, draft.id), "notice-plan-read"), 303);
    });
  });

  pages.post("/import/amend", async (c) => {
    const { actor, body } = c.var;
    return onPage(c, server, async () => {
      const draft = await startAmendment(services, body.code, actor);
      return c.redirect(done(address.draft(body.code, draft.id), "notice-amendment-begun"), 303);
    });
  });
};

async function onPage(c: Request, server: Server, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || !HERE.includes(error.kind)) throw error;
    return importPage(c, server, error);
  }
}

async function importPage(c: Request, server: Server, problem: Problem | null): Promise<Response> {
  const { actor, body, words } = c.var;
  const view = importView(await openDrafts(server.services, body.code, actor), body.code, words);
  const page = (
    <ImportPage
      context={contextOf(c, server)}
      view={view}
      problem={problem}
      open={may(actor, "prepare-plan")}
    />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "already-done" ? 409 : 422);
}
