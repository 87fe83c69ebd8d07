import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { type Fault, Problem } from "../../application/problem.ts";
import { answerRound } from "../../application/rounds/answer-round.ts";
import { askedInRound } from "../../application/rounds/asked-in-round.ts";
import { closeRound } from "../../application/rounds/close-round.ts";
import { listRounds } from "../../application/rounds/list-rounds.ts";
import { moveDue } from "../../application/rounds/move-due.ts";
import { mustBeOpen } from "../../application/rounds/must-be-open.ts";
import { openRound } from "../../application/rounds/open-round.ts";
import { roundPicture } from "../../application/rounds/picture.ts";
import { roundCsv } from "../../application/rounds/table-csv.ts";
import { address } from "../../web/addresses.ts";
import { noticed } from "../../web/pages/measurements/sheet-addresses.ts";
import { AnswersPage } from "../../web/pages/rounds/AnswersPage.tsx";
import { readAnswersForm } from "../../web/pages/rounds/answers-form.ts";
import { type AnswersNow, answersFilter, answersView } from "../../web/pages/rounds/answers-view.ts";
import type { ClosingTyped } from "../../web/pages/rounds/ClosingForm.tsx";
import {
  NOTHING_TYPED,
  type OpeningTyped,
  openingView,
  roundsView,
  toldFault,
} from "../../web/pages/rounds/list-view.ts";
import { RoundPage } from "../../web/pages/rounds/RoundPage.tsx";
import { RoundsPage } from "../../web/pages/rounds/RoundsPage.tsx";
import { refusedOf } from "../../web/pages/rounds/refused.ts";
import { roundPart } from "../../web/pages/rounds/round-addresses.ts";
import { roundView } from "../../web/pages/rounds/round-view.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { textIn, textsIn } from "./form-fields.ts";

/** Monitoraggi: the list, each round, the answers. */
export const roundRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/rounds", (c) => listPage(c, server));

  pages.post("/rounds", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-rounds");
    const sent = await c.req.parseBody({ all: true });
    const typed: OpeningTyped = {
      title: textIn(sent, "title"),
      asOf: textIn(sent, "asOf"),
      due: textIn(sent, "due"),
      nodes: textsIn(sent, "nodes"),
      units: textsIn(sent, "units"),
    };
    // The round is of the year of its day; a day that is none is told as such.
    const year = Number(/^\d{4}/.exec(typed.asOf)?.[0] ?? server.services.clock().getUTCFullYear());
    return told(
      async () => {
        const { id } = await openRound(services, body.code, actor, { ...typed, year });
        return done(c, address.round(body.code, id), "notice-round-opened");
      },
      (problem) => listPage(c, server, { problem, typed }),
    );
  });

  pages.get("/rounds/:round", (c) => roundPage(c, server));

  pages.get("/rounds/:round/table.csv", async (c) => {
    const { actor, body, words } = c.var;
    const picture = await roundPicture(services, body.code, actor, c.req.param("round"));
    const bytes = new TextEncoder().encode(roundCsv(picture, words));
    return c.body(bytes.slice().buffer, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="monitoraggio-${picture.round.id}.csv"`,
      "content-length": String(bytes.byteLength),
    });
  });

  pages.post("/rounds/:round/close", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-rounds");
    const sent = await c.req.parseBody();
    const round = c.req.param("round");
    const note = textIn(sent, "note").replaceAll("\r\n", "\n");
    const said = textIn(sent, "acknowledged").trim();
    const acknowledged = /^\d{1,6}$/.test(said) ? Number(said) : null;
    return told(
      async () => {
        await closeRound(services, body.code, actor, { round, note, acknowledged });
        return done(c, address.round(body.code, round), "notice-round-closed");
      },
      (problem) => roundPage(c, server, { problem, typed: { note, acknowledged: said, due: "" } }),
    );
  });

  pages.post("/rounds/:round/move", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-rounds");
    const due = textIn(await c.req.parseBody(), "due");
    const round = c.req.param("round");
    return told(
      async () => {
        await moveDue(services, body.code, actor, { round, due });
        return done(c, address.round(body.code, round), "notice-round-moved");
      },
      (problem) => roundPage(c, server, { problem, typed: { note: "", acknowledged: "", due } }),
    );
  });

  pages.get("/rounds/:round/answers", (c) => answersPage(c, server, new URL(c.req.url).searchParams));

  pages.post("/rounds/:round/answers", async (c) => {
    const { actor, body } = c.var;
    require(actor, "answer-round");
    const fields = await c.req.parseBody({ all: true });
    const round = c.req.param("round");
    const query = new URLSearchParams(textIn(fields, "query"));
    const answers = readAnswersForm(fields);
    return told(
      async () => {
        const written = await answerRound(services, body.code, actor, { round, answers });
        const to = `${roundPart(body.code, round, "answers")}?${query}`;
        return done(c, to, written.length > 0 ? "notice-answers-saved" : "notice-answers-unchanged");
      },
      (problem) => answersPage(c, server, query, { problem, answers, faults: problem.faults }),
    );
  });
};

/** Refusals that a page tells itself, beside what was typed; others get a page of their own. */
async function told<T>(work: () => Promise<T>, again: (problem: Problem) => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "already-done"];
    if (!(error instanceof Problem) || !kinds.includes(error.kind)) throw error;
    return again(error);
  }
}

function done(c: Request, to: string, notice: `notice-${string}`): Response {
  return c.redirect(`${to}${to.includes("?") ? "&" : "?"}done=${noticed(notice)}`, 303);
}

function statusOf({ kind }: Problem): 409 | 422 {
  return kind === "invalid-input" ? 422 : 409;
}

async function listPage(
  c: Request,
  server: Server,
  again: { readonly problem: Problem; readonly typed: OpeningTyped } | null = null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const rounds = await listRounds(server.services, body.code, actor);
  const standing = await server.services.standings.of(body.code);
  const opening =
    standing && may(actor, "run-rounds")
      ? openingView(standing.version.plan, again?.typed ?? NOTHING_TYPED, again?.problem.faults ?? [], words)
      : null;
  const page = (
    <RoundsPage
      context={{ ...contextOf(c, server, standing), year: null }}
      body={body.code}
      view={roundsView(rounds, opening)}
      refused={again && refusedOf(again.problem, words)}
    />
  );
  return show(c, page, again ? statusOf(again.problem) : 200);
}

async function roundPage(
  c: Request,
  server: Server,
  again: { readonly problem: Problem; readonly typed: Omit<ClosingTyped, "errors"> } | null = null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  const picture = await roundPicture(server.services, body.code, actor, c.req.param("round") ?? "");
  const view = roundView(picture, new URL(c.req.url).searchParams, words);
  const faults = again?.problem.faults ?? [];
  const error = (field: string): string | null => {
    const fault: Fault | undefined = faults.find(({ at }) => at === field);
    return fault ? toldFault(fault, words) : null;
  };
  const typed: ClosingTyped = {
    ...(again?.typed ?? { note: "", acknowledged: "", due: "" }),
    errors: { note: error("note"), acknowledged: error("acknowledged"), due: error("due") },
  };
  const page = (
    <RoundPage
      context={{ ...contextOf(c, server, picture.standing), year: null }}
      body={body.code}
      picture={picture}
      view={view}
      mayRun={may(actor, "run-rounds")}
      typed={typed}
      refused={again && refusedOf(again.problem, words)}
    />
  );
  return show(c, page, again ? statusOf(again.problem) : 200);
}

async function answersPage(
  c: Request,
  server: Server,
  query: URLSearchParams,
  again: (AnswersNow & { readonly problem: Problem }) | null = null,
): Promise<Response> {
  const { actor, body, words } = c.var;
  // What was typed for a round closed meanwhile is shown all the same, to be copied; asked for anew, it is refused.
  const pictured = again === null ? askedInRound : roundPicture;
  const picture = await pictured(server.services, body.code, actor, c.req.param("round") ?? "");
  if (again === null) mustBeOpen(picture.round);
  const view = answersView(picture, answersFilter(query), words, again);
  const page = (
    <AnswersPage
      context={{ ...contextOf(c, server, picture.standing), year: null }}
      body={body.code}
      picture={picture}
      view={view}
      mayMeasure={may(actor, "measure")}
      refused={again && refusedOf(again.problem, words)}
    />
  );
  return show(c, page, again ? statusOf(again.problem) : 200);
}
