import type { GivenFile } from "../../application/evidence/attach.ts";
import { Problem } from "../../application/problem.ts";
import { type Answering, answerRequest, openRequest } from "../../application/requests/answer.ts";
import { SURVEY_LANGUAGES } from "../../core/survey/survey.ts";
import { address } from "../../web/addresses.ts";
import { AnsweredPage, AnswerPage, NothingPage } from "../../web/pages/answer/AnswerPage.tsx";
import { answerView, blankAnswer } from "../../web/pages/answer/view-model.ts";
import { rateLimit } from "../api/rate-limit.ts";
import { visitorContext } from "../auth/visit.ts";
import { letterheadOf } from "../mail/letterhead.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { type Sent, textIn } from "./form-fields.ts";
import { inLanguage } from "./questionnaire.tsx";

/** Per address: a person opens, answers and looks again; who tries tokens, or sends files without end, is slowed down. */
const ALLOWANCE = { burst: 60, perSecond: 0.5 };

/** The page of a link that asks for one datum. The link is the permission: who opens it is not asked, and not looked at. */
export const answerRoutes: Routes = (pages, server) => {
  const { services } = server;
  pages.use("/answer/*", rateLimit(server, ALLOWANCE));

  pages.get("/answer/:token", (c) => answerPage(c, server, null));

  pages.post("/answer/:token", async (c) => {
    const { body } = c.var;
    const token = c.req.param("token");
    const sent = await c.req.parseBody({ all: true });
    const typed: Answering = {
      value: textIn(sent, "value"),
      observed: textIn(sent, "observed"),
      n: textIn(sent, "n"),
      note: textIn(sent, "note"),
      capacity: textIn(sent, "capacity"),
    };
    try {
      await answerRequest(services, body.code, token, typed, await filesIn(sent), letterheadOf(server));
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      return answerPage(c, server, { typed, problem: error });
    }
    void server.jobs?.wake();
    const language = c.req.query("in") === "en" ? "en" : "it";
    return c.redirect(`${address.answer(body.code, token)}?in=${language}`, 303);
  });
};

/** Files that were chosen; a field left empty is sent as a file without a name. */
async function filesIn(sent: Sent): Promise<readonly GivenFile[]> {
  const files = [sent["files"]].flat().filter((one) => one instanceof File);
  const named = files.filter(({ name, size }) => name !== "" || size > 0);
  return Promise.all(
    named.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

async function answerPage(
  c: Request,
  server: Server,
  refused: { readonly typed: Answering; readonly problem: Problem } | null,
): Promise<Response> {
  const { code } = c.var.body;
  const token = c.req.param("token") ?? "";
  // What one page says of a link must not be found by a search, nor be told to where its links lead.
  c.header("X-Robots-Tag", "noindex, nofollow");
  try {
    const opened = await openRequest(server.services, code, token);
    const view = answerView(opened);
    const problem = refused?.problem ?? null;
    if (opened.state !== "waiting") {
      const context = inLanguage(c, server, contextOf(c, server), SURVEY_LANGUAGES);
      return show(
        c,
        <AnsweredPage {...{ context, body: code, view, problem }} />,
        refused === null ? 200 : 409,
      );
    }
    const context = inLanguage(c, server, await visitorContext(c, server), SURVEY_LANGUAGES);
    const typed = refused?.typed ?? blankAnswer(opened);
    return show(
      c,
      <AnswerPage {...{ context, body: code, token, view, typed, problem }} />,
      problem === null ? 200 : 422,
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== "not-found") throw error;
    const context = inLanguage(c, server, contextOf(c, server), SURVEY_LANGUAGES);
    return show(c, <NothingPage context={context} problem={error} />, 404);
  }
}
