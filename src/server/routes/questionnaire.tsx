import { Problem } from "../../application/problem.ts";
import { answerSurvey, openedBy } from "../../application/surveys/answer.ts";
import { SURVEY_LANGUAGES, type Survey, type SurveyLanguage } from "../../core/survey/survey.ts";
import { address } from "../../web/addresses.ts";
import type { PageContext } from "../../web/page-context.ts";
import { QuestionnairePage, SurveyToldPage } from "../../web/pages/surveys/QuestionnairePage.tsx";
import { typedText, visitorContext } from "../auth/visit.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";

/** The page of a token of a questionnaire. Who opens it is not asked, and not looked at. */
export const questionnaireRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/survey/thanks", (c) => {
    const context = inLanguage(c, server, contextOf(c, server), SURVEY_LANGUAGES);
    const { words } = context;
    const texts = [words.format("survey-thanks-text"), words.format("survey-thanks-close")];
    return show(c, <SurveyToldPage context={context} title={words.format("survey-thanks")} texts={texts} />);
  });

  pages.get("/survey/:token", async (c) => {
    try {
      const survey = await openedBy(services, c.var.body.code, c.req.param("token"));
      return await page(c, server, survey, {}, null);
    } catch (error) {
      return told(c, server, error);
    }
  });

  pages.post("/survey/:token", async (c) => {
    const { body } = c.var;
    const token = c.req.param("token");
    const sent = Object.fromEntries(
      Object.entries(await typedText(c)).flatMap(([name, text]) =>
        name.startsWith("q.") ? [[name.slice(2), text]] : [],
      ),
    );
    try {
      const survey = await openedBy(services, body.code, token);
      try {
        await answerSurvey(services, body.code, token, sent);
      } catch (error) {
        if (error instanceof Problem && error.kind === "invalid-input")
          return await page(c, server, survey, sent, error);
        throw error;
      }
      const { words } = inLanguage(c, server, contextOf(c, server), survey.languages);
      return c.redirect(`${address.questionnaire(body.code, "thanks")}?in=${words.language}`, 303);
    } catch (error) {
      return told(c, server, error);
    }
  });
};

/** The language that the address asks for, else the browser's, else the first of those that the page is in. */
export function inLanguage(
  c: Request,
  server: Server,
  context: PageContext,
  languages: readonly SurveyLanguage[],
): PageContext {
  const wanted = [c.req.query("in"), c.var.words.language];
  const [language = languages[0]] = wanted.flatMap((one) => languages.filter((known) => known === one));
  const words = server.words(language ?? "it");
  c.header("Content-Language", words.language);
  return { ...context, words };
}

async function page(
  c: Request,
  server: Server,
  survey: Survey,
  typed: Readonly<Record<string, string>>,
  problem: Problem | null,
): Promise<Response> {
  const context = inLanguage(c, server, await visitorContext(c, server), survey.languages);
  const { code } = c.var.body;
  const token = c.req.param("token") ?? "";
  return show(
    c,
    <QuestionnairePage {...{ context, body: code, token, survey, typed, problem }} />,
    problem === null ? 200 : 422,
  );
}

function told(c: Request, server: Server, error: unknown): Response | Promise<Response> {
  if (!(error instanceof Problem) || !["not-found", "already-done"].includes(error.kind)) throw error;
  const context = inLanguage(c, server, contextOf(c, server), SURVEY_LANGUAGES);
  const { words } = context;
  const title = words.format(error.id, error.params);
  const texts = [words.format(error.id, error.params, "remedy")];
  return show(
    c,
    <SurveyToldPage context={context} title={title} texts={texts} />,
    error.kind === "not-found" ? 404 : 409,
  );
}
