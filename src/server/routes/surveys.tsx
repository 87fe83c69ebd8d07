import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { surveyDetail } from "../../application/surveys/list.ts";
import { addressesIn, inviteToSurvey } from "../../application/surveys/mail.ts";
import { closeSurvey, openSurvey, prepareSurvey } from "../../application/surveys/prepare.ts";
import { recordSurveyValues } from "../../application/surveys/record-values.ts";
import { removeSurveyWords } from "../../application/surveys/remove-words.ts";
import { issueSurveyTokens } from "../../application/surveys/tokens.ts";
import { SURVEY_LANGUAGES } from "../../core/survey/survey.ts";
import { writePlainCsv } from "../../documents/sheet-workbook/plain-table.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { CodesPage } from "../../web/pages/surveys/CodesPage.tsx";
import { documentOf, NO_QUESTION, type SurveyTyped } from "../../web/pages/surveys/definition-form.ts";
import { typedOf } from "../../web/pages/surveys/definition-typed.ts";
import { QuestionnairePage } from "../../web/pages/surveys/QuestionnairePage.tsx";
import { doneOnce } from "../form-once.ts";
import { surveyHeadOf } from "../mail/survey-head.ts";
import { contextOf, show, today } from "../page.tsx";
import type { Routes } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { seenIn, textIn } from "./form-fields.ts";
import { inLanguage } from "./questionnaire.tsx";
import { surveyTyped } from "./surveys-fields.ts";
import { definitionPage, detailPage, listPage, toldHere } from "./surveys-pages.tsx";

/** Questionari: prepare, open, hand out codes, close, read the results, record what they come to. */
export const surveyRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/surveys", (c) => listPage(c, server, null));

  pages.post("/surveys", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-surveys");
    const sent = await c.req.parseBody({ all: true });
    const typed = surveyTyped(sent);
    const seen = seenIn(sent);
    try {
      const record = await prepareSurvey(services, body.code, actor, { document: documentOf(typed), seen });
      return c.redirect(done(address.survey(body.code, record.subject), "notice-survey-prepared"), 303);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return definitionPage(c, server, typed, seen, error);
    }
  });

  pages.get("/surveys/new", (c) => {
    require(c.var.actor, "run-surveys");
    const day = today(server);
    return definitionPage(c, server, { ...BLANK, from: day, to: day }, null, null);
  });

  pages.post("/surveys/record", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "measure");
    const sent = await c.req.parseBody();
    const [indicator, year] = [textIn(sent, "indicator"), textIn(sent, "year")];
    const asked = {
      year: yearIn(year),
      chosen: [{ indicator, quantity: textIn(sent, "quantity") || null, seen: textIn(sent, "seen") }],
      confirmed: textIn(sent, "confirmed")
        .split(" ")
        .filter((code) => code !== ""),
    };
    try {
      await recordSurveyValues(services, body.code, actor, asked, words);
    } catch (error) {
      if (!toldHere(error) || !may(actor, "see-surveys")) throw error;
      return listPage(c, server, { indicator, problem: error });
    }
    return c.redirect(done(address.surveys(body.code), "notice-survey-recorded"), 303);
  });

  pages.get("/surveys/:survey", (c) => detailPage(c, server, null));

  pages.get("/surveys/:survey/definition", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-surveys");
    const { kept } = await surveyDetail(services, body.code, actor, c.req.param("survey"));
    return definitionPage(c, server, typedOf(kept.survey), kept.number, null);
  });

  pages.get("/surveys/:survey/preview", async (c) => {
    const { actor, body } = c.var;
    const { kept } = await surveyDetail(services, body.code, actor, c.req.param("survey"));
    const { survey } = kept;
    const context = inLanguage(c, server, contextOf(c, server), survey.languages);
    return show(
      c,
      <QuestionnairePage {...{ context, body: body.code, token: null, survey, typed: {}, problem: null }} />,
    );
  });

  for (const [step, move, notice] of [
    ["open", openSurvey, "notice-survey-opened"],
    ["close", closeSurvey, "notice-survey-closed"],
  ] as const)
    pages.post(`/surveys/:survey/${step}`, async (c) => {
      const { actor, body } = c.var;
      require(actor, "run-surveys");
      const survey = c.req.param("survey");
      const seen = seenIn(await c.req.parseBody()) ?? 0;
      try {
        await move(services, body.code, actor, { survey, seen });
      } catch (error) {
        if (!toldHere(error)) throw error;
        return detailPage(c, server, error);
      }
      return c.redirect(done(address.survey(body.code, survey), notice), 303);
    });

  pages.post("/surveys/:survey/words", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-surveys");
    const sent = await c.req.parseBody();
    const survey = c.req.param("survey");
    const asked = { survey, question: textIn(sent, "question"), text: textIn(sent, "text") };
    try {
      await removeSurveyWords(services, body.code, actor, asked);
    } catch (error) {
      if (!toldHere(error)) throw error;
      return detailPage(c, server, error);
    }
    return c.redirect(done(address.survey(body.code, survey), "notice-survey-words-removed"), 303);
  });

  pages.post("/surveys/:survey/invitations", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-surveys");
    const sent = await c.req.parseBody();
    const typed = textIn(sent, "addresses");
    const survey = c.req.param("survey");
    try {
      const only = SURVEY_LANGUAGES.filter((language) => language === textIn(sent, "languages"));
      const languages = only.length === 0 ? null : only;
      const asked = { survey, languages, addresses: addressesIn(typed) };
      await doneOnce(c, services, sent, (once) =>
        inviteToSurvey(once, body.code, actor, asked, surveyHeadOf(server, body.code)),
      );
    } catch (error) {
      if (!toldHere(error)) throw error;
      return detailPage(c, server, error, typed);
    }
    return c.redirect(done(address.survey(body.code, survey), "notice-survey-invited"), 303);
  });

  pages.post("/surveys/:survey/tokens", async (c) => {
    const { actor, body, words } = c.var;
    require(actor, "run-surveys");
    const sent = await c.req.parseBody();
    const count = /^\d{1,6}$/.test(textIn(sent, "count").trim()) ? Number(textIn(sent, "count")) : 0;
    try {
      const asked = { survey: c.req.param("survey"), count };
      const { kept, tokens } = await issueSurveyTokens(services, body.code, actor, asked);
      const origin = server.config.publicAddress ?? new URL(c.req.url).origin;
      const links = tokens.map((token) => origin + address.questionnaire(body.code, token));
      if (textIn(sent, "as") !== "csv") {
        const { survey } = kept;
        const slipWords = survey.languages.map((language) => server.words(language));
        return show(
          c,
          <CodesPage {...{ context: contextOf(c, server), body: body.code, survey, links, slipWords }} />,
        );
      }
      c.header("Content-Type", "text/csv; charset=utf-8");
      c.header("Content-Disposition", `attachment; filename="${kept.survey.id}.csv"`);
      const lines = links.map((link, at) => [String(at + 1), link]);
      return c.body(
        writePlainCsv([words.format("surveys-csv-number"), words.format("surveys-csv-link")], lines),
      );
    } catch (error) {
      if (!toldHere(error)) throw error;
      return detailPage(c, server, error);
    }
  });
};

const BLANK: SurveyTyped = {
  id: "",
  titleIt: "",
  titleEn: "",
  introIt: "",
  introEn: "",
  english: "",
  from: "",
  to: "",
  questions: [{ ...NO_QUESTION, required: "yes" }],
};
