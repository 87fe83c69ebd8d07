import { countedActivities } from "../../application/activities/counted.ts";
import { activityDetail, listActivities } from "../../application/activities/list.ts";
import { recordActivityValues } from "../../application/activities/record-values.ts";
import { type ProgressInput, reportProgress } from "../../application/activities/report-progress.ts";
import type { GivenFile } from "../../application/evidence/attach.ts";
import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { address } from "../../web/addresses.ts";
import { ActivitiesPage } from "../../web/pages/activities/ActivitiesPage.tsx";
import { ActivityPage } from "../../web/pages/activities/ActivityPage.tsx";
import { CountedPage } from "../../web/pages/activities/CountedPage.tsx";
import { type ProgressTyped, progressTyped } from "../../web/pages/activities/progress-typed.ts";
import { activitiesView, activityFilter, recordRefused } from "../../web/pages/activities/view-model.ts";
import { noticed } from "../../web/pages/measurements/sheet-addresses.ts";
import { refusedOf } from "../../web/pages/rounds/refused.ts";
import { askedEntry } from "../asked-entry.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { type Sent, textIn, textsIn } from "./form-fields.ts";

/** Attività: what the plan programmes, how each thing goes, and the values that come of it. */
export const activityRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/activities", (c) => listPage(c, server, null));

  pages.post("/activities/record", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    const sent = await c.req.parseBody();
    const [indicator, year, asOf] = [textIn(sent, "indicator"), textIn(sent, "year"), textIn(sent, "as-of")];
    const asked = {
      year: yearIn(year),
      asOf: asOf === "" ? undefined : asOf,
    };
    const item = {
      indicator,
      quantity: textIn(sent, "quantity") || null,
      shown: textIn(sent, "shown"),
      confirmed: textIn(sent, "confirmed")
        .split(" ")
        .filter((code) => code !== ""),
    };
    try {
      const source = words.format("activities-source");
      await recordActivityValues(services, body.code, actor, asked, [item], source);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return listPage(c, server, { indicator, problem: error, asked });
    }
    const query = new URLSearchParams({ done: noticed("notice-activity-recorded") });
    if (year !== "") query.set("year", year);
    if (asOf !== "") query.set("as-of", asOf);
    return c.redirect(`${address.activities(body.code)}?${query}#values`, 303);
  });

  pages.get("/entries/:sequence/activities", async (c) => {
    const { actor, body } = c.var;
    const sequence = askedEntry(c.req.param("sequence"));
    const counted = await countedActivities(services, body.code, actor, sequence);
    const context = { ...contextOf(c, server, null), year: null };
    return show(c, <CountedPage context={context} body={body.code} {...counted} />);
  });

  pages.get("/activities/:node/:position", (c) => activityPage(c, server, null));

  pages.post("/activities/:node/:position", async (c) => {
    const { actor, body } = c.var;
    require(actor, "report-activities");
    const sent = await c.req.parseBody({ all: true });
    const input = await inputIn(c, sent);
    try {
      await reportProgress(services, body.code, actor, input);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return activityPage(c, server, { input, problem: error });
    }
    const to = address.activity(body.code, input.node, input.key);
    return c.redirect(`${to}?done=${noticed("notice-activity-reported")}`, 303);
  });
};

/** Refusals that a page tells itself, beside what was typed; others get a page of their own. */
function toldHere(error: unknown): error is Problem {
  const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "too-large", "unsupported-type"];
  return error instanceof Problem && kinds.includes(error.kind);
}

function statusOf({ kind }: Problem): 409 | 422 {
  return kind === "conflict" ? 409 : 422;
}

async function inputIn(c: Request, sent: Sent): Promise<ProgressInput> {
  const text = (name: string) => textIn(sent, name);
  const seen = text("seen");
  const files: GivenFile[] = [];
  for (const file of [sent["file"]].flat())
    if (file instanceof File && file.size > 0)
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return {
    node: c.req.param("node") ?? "",
    key: c.req.param("position") ?? "",
    owner: text("owner"),
    starts: text("starts"),
    due: text("due"),
    doneOn: text("doneOn"),
    note: text("note"),
    evidence: textsIn(sent, "evidence"),
    files,
    seen: /^\d{1,9}$/.test(seen) ? Number(seen) : null,
  };
}

interface RecordAgain {
  readonly indicator: string;
  readonly problem: Problem;
  readonly asked: { readonly year: number | undefined; readonly asOf: string | undefined };
}

async function listPage(c: Request, server: Server, again: RecordAgain | null): Promise<Response> {
  const { actor, body, words } = c.var;
  const filter = activityFilter(new URL(c.req.url).searchParams);
  const asked = again?.asked ?? askedMoment(c);
  const list = await listActivities(server.services, body.code, actor, asked, filter);
  const page = (
    <ActivitiesPage
      context={contextOf(c, server, list.standing)}
      body={body.code}
      view={activitiesView(list, filter)}
      refused={again && recordRefused(again.indicator, again.problem, words)}
    />
  );
  return show(c, page, again ? statusOf(again.problem) : 200);
}

async function activityPage(
  c: Request,
  server: Server,
  again: { readonly input: ProgressInput; readonly problem: Problem } | null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const node = c.req.param("node") ?? "";
  const key = c.req.param("position") ?? "";
  // A milestone is its year's, whichever the page is asked for in.
  const year = Number(/^milestone-\d+-(\d{4})$/.exec(key)?.[1]) || undefined;
  const asked = year === undefined ? askedMoment(c) : { ...askedMoment(c), year };
  const detail = await activityDetail(server.services, body.code, actor, { node, key, asked });
  const now = progressTyped(detail);
  // After a conflict the form stands upon what the other said: sent again, it is meant.
  const typed: ProgressTyped = again
    ? { ...again.input, seen: now.seen, faults: faultsOf(again.problem) }
    : now;
  const page = (
    <ActivityPage
      context={{ ...contextOf(c, server, detail.standing), year: null }}
      body={body.code}
      detail={detail}
      typed={typed}
      refused={again && refusedOf(again.problem, words)}
      maySeeEvidence={may(actor, "see-evidence", detail.line.units)}
    />
  );
  return show(c, page, again ? statusOf(again.problem) : 200);
}

/** A file that is not taken has no faults of its own: the whole refusal is about it. */
function faultsOf({ id, params, faults }: Problem): Problem["faults"] {
  return id.startsWith("evidence-") ? [{ at: "evidence", message: id, params }] : faults;
}
