import { draftEffect } from "../../application/amendments/draft-effect.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { adoptDraft } from "../../application/plans/adopt.ts";
import { assessedDraft } from "../../application/plans/assessment.ts";
import { discardDraft } from "../../application/plans/drafts.ts";
import { editDraft, settleReading } from "../../application/plans/edit-draft.ts";
import { Problem } from "../../application/problem.ts";
import type { Edit } from "../../core/plan/edit/edit.ts";
import { address } from "../../web/addresses.ts";
import type { Adopting } from "../../web/pages/draft/AdoptForm.tsx";
import { done, draftPart } from "../../web/pages/draft/addresses.ts";
import { DraftPage } from "../../web/pages/draft/DraftPage.tsx";
import { draftView } from "../../web/pages/draft/draft-view.ts";
import { problemWords } from "../../web/pages/draft/fault-words.ts";
import { PLACE_FIELD } from "../../web/pages/draft/PlaceQuestions.tsx";
import { SharedPage } from "../../web/pages/draft/SharedPage.tsx";
import { SourcePage } from "../../web/pages/draft/SourcePage.tsx";
import { readUses, sharedView } from "../../web/pages/draft/shared-view.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { draftNodeRoutes } from "./draft-nodes.tsx";
import { draftStructureRoutes } from "./draft-structure.tsx";
import { revisionIn, type Sent, textIn, textsIn } from "./form-fields.ts";

const NOTHING_TYPED: Adopting = { number: "", date: "", reason: "", same: [], problem: null };

/** A plan being prepared: looked over, settled, adopted or thrown away. */
export const draftRoutes: Routes = (pages, server) => {
  const { services } = server;
  draftNodeRoutes(pages, server);
  draftStructureRoutes(pages, server);

  pages.get("/drafts/:draft", (c) => draftPage(c, server));

  pages.post("/drafts/:draft/settle", async (c) => {
    const { actor, body } = c.var;
    const draft = c.req.param("draft");
    const sent = await c.req.parseBody();
    const indicator = textIn(sent, "indicator");
    return onPage(c, server, async () => {
      await settleReading(services, body.code, actor, {
        draft,
        revision: revisionIn(sent),
        indicator,
        normal: textIn(sent, "normal"),
      });
      return c.redirect(`${done(address.draft(body.code, draft), "notice-reading-settled")}#doubts`, 303);
    });
  });

  pages.post("/drafts/:draft/fix", async (c) => {
    const { actor, body } = c.var;
    const draft = c.req.param("draft");
    const sent = await c.req.parseBody();
    return onPage(c, server, async () => {
      const edit = await remedyOf(server, c, draft, textIn(sent, "key"));
      await editDraft(services, body.code, actor, { draft, revision: revisionIn(sent), edits: [edit] });
      return c.redirect(`${done(address.draft(body.code, draft), "notice-remedy-accepted")}#findings`, 303);
    });
  });

  pages.post("/drafts/:draft/adopt", async (c) => {
    const { actor, body } = c.var;
    require(actor, "adopt-plan");
    const draft = c.req.param("draft");
    const sent = await c.req.parseBody();
    const errors = textIn(sent, "errors");
    const typed = {
      number: textIn(sent, "number"),
      date: textIn(sent, "date"),
      reason: textIn(sent, "reason"),
      same: samePlacesIn(sent),
    };
    try {
      const errorsAccepted = errors ? Number(errors) : null;
      const { same: samePlaces, ...act } = typed;
      const version = await adoptDraft(services, body.code, actor, {
        ...act,
        samePlaces,
        draft,
        revision: revisionIn(sent),
        errorsAccepted,
      });
      // What changes a plan is gone on with where its reasons are given.
      const next = version.number > 1 ? address.amendments(body.code) : address.overview(body.code);
      return c.redirect(done(next, "notice-plan-adopted"), 303);
    } catch (error) {
      if (!isTold(error)) throw error;
      return draftPage(c, server, { ...typed, problem: error });
    }
  });

  pages.post("/drafts/:draft/discard", async (c) => {
    const { actor, body } = c.var;
    const draft = c.req.param("draft");
    return onPage(c, server, async () => {
      const revision = revisionIn(await c.req.parseBody());
      await discardDraft(services, body.code, actor, { draft, revision });
      return c.redirect(done(address.import(body.code), "notice-draft-discarded"), 303);
    });
  });

  pages.get("/drafts/:draft/source", async (c) => {
    const { actor, body } = c.var;
    const draft = c.req.param("draft");
    const { source, findings } = await assessedDraft(services, body.code, actor, draft);
    if (source === null) throw new Problem("not-found", "source-not-found");
    const at = c.req.query("at");
    const spans = findings.flatMap(({ span }) => span ?? []);
    const here = at === undefined ? null : (spans.find(({ start }) => start === Number(at)) ?? null);
    const line =
      here === null
        ? Math.trunc(Number(c.req.query("line") ?? 1)) || 1
        : source.lines.placeOf(here.start).line;
    const props = { draft, source, line: Math.min(Math.max(1, line), source.lines.count), spans, here };
    return show(c, <SourcePage context={contextOf(c, server)} {...props} />);
  });

  pages.get("/drafts/:draft/shared", (c) => sharedPage(c, server, null));

  pages.post("/drafts/:draft/shared", async (c) => {
    const { actor, body } = c.var;
    require(actor, "prepare-plan");
    const draft = c.req.param("draft");
    const sent = await c.req.parseBody({ all: true });
    const name = textIn(sent, "name");
    const edit: Edit =
      textIn(sent, "do") === "unshare"
        ? { kind: "unshare-quantity", name }
        : { kind: "share-quantity", name, uses: readUses(textsIn(sent, "use")) };
    try {
      await editDraft(services, body.code, actor, { draft, revision: revisionIn(sent), edits: [edit] });
    } catch (error) {
      if (!isTold(error)) throw error;
      return sharedPage(c, server, error);
    }
    return c.redirect(done(draftPart(body.code, draft, "shared"), "notice-shared-saved"), 303);
  });
};

/** The places whose indicator is told to be the same: each question has a field of its own, named by its place. */
function samePlacesIn(sent: Sent): readonly string[] {
  return Object.keys(sent).flatMap((name) =>
    name.startsWith(PLACE_FIELD) && textIn(sent, name) === "same" ? name.slice(PLACE_FIELD.length) : [],
  );
}

/** What can be set right on the page that was sent. */
function isTold(error: unknown): error is Problem {
  return error instanceof Problem && ["conflict", "invalid-input", "already-done"].includes(error.kind);
}

/** Does what a button of the draft's page asked for; what is refused is told on the page as it now stands. */
async function onPage(c: Request, server: Server, work: () => Promise<Response>): Promise<Response> {
  require(c.var.actor, "prepare-plan");
  try {
    return await work();
  } catch (error) {
    if (!isTold(error)) throw error;
    return draftPage(c, server, NOTHING_TYPED, error);
  }
}

/** The edit of a remedy, by the name of its finding: what is accepted is what stands now, not what a form says. */
export async function remedyOf(server: Server, c: Request, draft: string, key: string): Promise<Edit> {
  const { actor, body } = c.var;
  const { findings } = await assessedDraft(server.services, body.code, actor, draft);
  const remedy = findings.find((finding) => finding.key === key)?.remedy ?? null;
  if (remedy === null) throw new Problem("conflict", "draft-fix-gone");
  return remedy;
}

async function draftPage(
  c: Request,
  server: Server,
  adopting = NOTHING_TYPED,
  problem: Problem | null = null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const assessed = await assessedDraft(server.services, body.code, actor, c.req.param("draft") ?? "");
  const effect = may(actor, "see-decisions")
    ? await draftEffect(server.services, body.code, actor, assessed)
    : null;
  const context = contextOf(c, server);
  const notice =
    problem === null ? context.notice : ({ tone: "error", text: problemWords(problem, words) } as const);
  const page = (
    <DraftPage
      context={{ ...context, notice }}
      view={draftView(assessed, body.code, words)}
      may={{ edit: may(actor, "prepare-plan"), adopt: may(actor, "adopt-plan") }}
      adopting={adopting}
      effect={effect}
    />
  );
  const told = problem ?? adopting.problem;
  return show(c, page, told === null ? 200 : told.kind === "invalid-input" ? 422 : 409);
}

async function sharedPage(c: Request, server: Server, problem: Problem | null): Promise<Response> {
  const { actor, body } = c.var;
  const assessed = await assessedDraft(server.services, body.code, actor, c.req.param("draft") ?? "");
  const { draft } = assessed;
  const page = (
    <SharedPage
      context={contextOf(c, server)}
      draft={draft.id}
      revision={draft.revision}
      view={sharedView(assessed)}
      open={draft.state === "open" && may(actor, "prepare-plan")}
      problem={problem}
    />
  );
  return show(c, page, problem === null ? 200 : problem.kind === "invalid-input" ? 422 : 409);
}
