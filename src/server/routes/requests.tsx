import { require } from "../../application/guard.ts";
import { Problem } from "../../application/problem.ts";
import { askDatum, type Issued, resendRequest, withdrawRequest } from "../../application/requests/ask.ts";
import { USUAL_DAYS, type Wording } from "../../application/requests/asking.ts";
import { listRequests, requestDetail } from "../../application/requests/detail.ts";
import { canMail } from "../../application/requests/mail.ts";
import { askable, askableRow, questionFor } from "../../application/requests/prefill.ts";
import { acceptAnswer, refuseAnswer } from "../../application/requests/settle.ts";
import { addDays } from "../../application/requests/state.ts";
import type { Cell } from "../../store/ledger.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { ChooseDatumPage, readDatum } from "../../web/pages/requests/ChooseDatumPage.tsx";
import { LinkPage } from "../../web/pages/requests/LinkPage.tsx";
import { RequestFormPage } from "../../web/pages/requests/RequestFormPage.tsx";
import { RequestPage, type RequestPageProps } from "../../web/pages/requests/RequestPage.tsx";
import { RequestsPage } from "../../web/pages/requests/RequestsPage.tsx";
import { doneOnce } from "../form-once.ts";
import { letterheadOf } from "../mail/letterhead.ts";
import { contextOf, show, today } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { type Sent, textIn } from "./form-fields.ts";

/** Richieste: a datum asked of somebody without an account, and what is done of the answer. */
export const requestRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/requests", async (c) => {
    const { actor, body } = c.var;
    const lines = await listRequests(services, body.code, actor);
    return show(c, <RequestsPage context={contextOf(c, server)} body={body.code} lines={lines} />);
  });

  pages.get("/requests/new", async (c) => {
    const { actor, body, words } = c.var;
    const year = yearIn(c.req.query("year"));
    const datum = readDatum(c.req.query("datum") ?? "");
    const sheet = await askable(services, body.code, actor, year);
    const indicator = c.req.query("indicator");
    const near = sheet.rows.filter(({ cell }) => cell.indicator === indicator);
    const rows = near.length > 0 ? near : sheet.rows;
    const [only] = rows.length === 1 ? rows : [];
    const cell = datum === null ? only?.cell : { ...datum, year: sheet.year };
    if (cell === undefined) {
      const context = contextOf(c, server, sheet.standing);
      return show(c, <ChooseDatumPage context={context} body={body.code} sheet={{ ...sheet, rows }} />);
    }
    const asked = await askableRow(services, body.code, actor, cell);
    const usual = addDays(today(server), USUAL_DAYS);
    const typed = {
      question: questionFor(asked, words),
      message: "",
      recipient: "",
      email: "",
      lastDay: usual,
      language: "it",
    };
    return formPage(c, server, cell, typed, null);
  });

  pages.post("/requests", async (c) => {
    const { actor, body } = c.var;
    require(actor, "ask-data");
    const sent = await c.req.parseBody();
    const datum = readDatum(textIn(sent, "datum"));
    const year = yearIn(textIn(sent, "year"));
    if (datum === null || year === undefined) throw new Problem("invalid-input", "request-not-asked");
    const typed = wordingIn(sent);
    const cell = { ...datum, year };
    try {
      const issued = await doneOnce(c, services, sent, (once) =>
        askDatum(once, body.code, actor, { ...cell, ...typed }, letterheadOf(server)),
      );
      // The first answer is gone with its link: from the request a new one can be had.
      if (issued === null) return c.redirect(address.requests(body.code), 303);
      return handOver(c, server, issued);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return formPage(c, server, cell, typed, error);
    }
  });

  pages.get("/requests/:request", (c) => detailPage(c, server, null));

  pages.post("/requests/:request/link", async (c) => {
    const { actor, body } = c.var;
    require(actor, "ask-data");
    const sent = await c.req.parseBody();
    const asked = { request: c.req.param("request"), lastDay: textIn(sent, "lastDay") };
    try {
      return handOver(
        c,
        server,
        await resendRequest(services, body.code, actor, asked, letterheadOf(server)),
      );
    } catch (error) {
      return again(c, server, error);
    }
  });

  pages.post("/requests/:request/withdraw", async (c) => {
    const { actor, body } = c.var;
    require(actor, "ask-data");
    const request = c.req.param("request");
    try {
      await withdrawRequest(services, body.code, actor, { request });
    } catch (error) {
      return again(c, server, error);
    }
    return c.redirect(done(address.request(body.code, request), "notice-request-withdrawn"), 303);
  });

  pages.post("/requests/:request/accept", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "ask-data");
    require(actor, "measure");
    const sent = await c.req.parseBody();
    const request = c.req.param("request");
    const seen = textIn(sent, "seen");
    const accepting = {
      request,
      seen: /^\d{1,9}$/.test(seen) ? Number(seen) : null,
      confirmed: textIn(sent, "confirmed")
        .split(" ")
        .filter((code) => code !== ""),
    };
    try {
      await acceptAnswer(services, body.code, actor, accepting, words);
    } catch (error) {
      return again(c, server, error);
    }
    return c.redirect(done(address.request(body.code, request), "notice-request-accepted"), 303);
  });

  pages.post("/requests/:request/refuse", async (c) => {
    const { actor, body } = c.var;
    require(actor, "ask-data");
    const sent = await c.req.parseBody();
    const request = c.req.param("request");
    const refusing = { request, reason: textIn(sent, "reason"), again: textIn(sent, "again") === "yes" };
    try {
      const issued = await refuseAnswer(services, body.code, actor, refusing, letterheadOf(server));
      if (issued !== null) return handOver(c, server, issued);
    } catch (error) {
      return again(c, server, error, refusing);
    }
    return c.redirect(done(address.request(body.code, request), "notice-request-refused"), 303);
  });
};

function wordingIn(sent: Sent): Wording {
  const text = (name: keyof Wording) => textIn(sent, name);
  return {
    question: text("question"),
    message: text("message"),
    recipient: text("recipient"),
    email: text("email"),
    lastDay: text("lastDay"),
    // A form of before has no such field.
    language: text("language") === "" ? "it" : text("language"),
  };
}

/** Refusals that a page tells itself; others get a page of their own. */
function toldHere(error: unknown): error is Problem {
  const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "already-done"];
  return error instanceof Problem && kinds.includes(error.kind);
}

/** A link shown this once; where it left by mail, the page of the request. */
function handOver(c: Request, server: Server, { request, token }: Issued): Response | Promise<Response> {
  const { code } = c.var.body;
  // What was queued leaves at once; where the mail server is slow, nobody waits for it.
  void server.jobs?.wake();
  if (token === null) return c.redirect(done(address.request(code, request.id), "notice-request-sent"), 303);
  const origin = server.config.publicAddress ?? new URL(c.req.url).origin;
  const link = origin + address.answer(code, token);
  return show(c, <LinkPage {...{ context: contextOf(c, server), body: code, request, link }} />);
}

async function formPage(
  c: Request,
  server: Server,
  cell: Cell,
  typed: Wording,
  problem: Problem | null,
): Promise<Response> {
  const { actor, body } = c.var;
  const asked = await askableRow(server.services, body.code, actor, cell);
  const mails = canMail(letterheadOf(server), body.code);
  const mail = body.demonstration ? "demonstration" : mails ? "yes" : "no";
  const context = contextOf(c, server);
  return show(
    c,
    <RequestFormPage {...{ context, body: body.code, asked, typed, problem, mail }} />,
    problem === null ? 200 : 422,
  );
}

async function detailPage(
  c: Request,
  server: Server,
  refused: RequestPageProps["refused"],
): Promise<Response> {
  const { actor, body } = c.var;
  const detail = await requestDetail(server.services, body.code, actor, c.req.param("request") ?? "");
  const mailed =
    detail.request.email !== null && !body.demonstration && canMail(letterheadOf(server), body.code);
  return show(
    c,
    <RequestPage {...{ context: contextOf(c, server), body: body.code, detail, mailed, refused }} />,
    refused === null ? 200 : refused.problem.kind === "invalid-input" ? 422 : 409,
  );
}

/** The request once more, with why nothing was done. */
function again(
  c: Request,
  server: Server,
  error: unknown,
  typed: { readonly reason: string; readonly again: boolean } = { reason: "", again: true },
): Promise<Response> {
  if (!toldHere(error)) throw error;
  return detailPage(c, server, { problem: error, ...typed });
}
