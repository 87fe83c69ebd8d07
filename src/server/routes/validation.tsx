import { require } from "../../application/guard.ts";
import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { proofBundle } from "../../application/proof/proof-bundle.ts";
import { reportFile } from "../../application/reports/file.ts";
import { closeValidation } from "../../application/validation/close.ts";
import { validationDesk, validationYears } from "../../application/validation/desk.ts";
import { drawValidationSample, proposedSeed } from "../../application/validation/draw.ts";
import { validationReport } from "../../application/validation/report.ts";
import { clashesOf } from "../../application/validation/separation.ts";
import { giveVerdict } from "../../application/validation/verdict.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import { address } from "../../web/addresses.ts";
import { done } from "../../web/pages/draft/addresses.ts";
import { OUTCOMES } from "../../web/pages/validation/CloseForm.tsx";
import { DeskPage, type DeskPageProps } from "../../web/pages/validation/DeskPage.tsx";
import { VerdictPage, type VerdictPageProps } from "../../web/pages/validation/VerdictPage.tsx";
import { YearsPage } from "../../web/pages/validation/YearsPage.tsx";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { yearIn } from "../year-in.ts";
import { seenIn, textIn } from "./form-fields.ts";
import { settingFor } from "./node.tsx";
import { zipAnswer } from "./proof.ts";
import { fileAnswer } from "./reports.tsx";
import { correctionIn, filesIn, numberIn, typedVerdict } from "./validation-fields.ts";

/** Validazione: the evaluator's desk, year by year, and each indicator of the sample. */
export const validationRoutes: Routes = (pages, server) => {
  const { services } = server;

  pages.get("/validation", async (c) => {
    const { actor, body } = c.var;
    const states = await validationYears(services, body.code, actor);
    return show(c, <YearsPage context={contextOf(c, server)} body={body.code} states={states} />);
  });

  pages.get("/validation/:year", (c) => deskPage(c, server, null));

  pages.post("/validation/:year/sample", async (c) => {
    const { actor, body } = c.var;
    const year = yearAsked(c);
    const sent = await c.req.parseBody();
    const text = (name: string) => textIn(sent, name).trim();
    const typed = {
      ...{ seed: text("seed"), size: text("size"), share: text("share"), reason: text("reason") },
      byArea: text("by-area") === "yes",
    };
    const [size, share, seen] = [numberIn(typed.size), numberIn(typed.share), seenIn(sent)];
    try {
      await drawValidationSample(services, body.code, actor, { ...typed, year, size, share, seen });
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return deskPage(c, server, { form: "draw", typed, problem: error });
    }
    return c.redirect(done(address.validationOf(body.code, year), "notice-sample-drawn"), 303);
  });

  pages.post("/validation/:year/close", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-validation");
    const year = yearAsked(c);
    const sent = await c.req.parseBody();
    const typed = { outcome: textIn(sent, "outcome"), remarks: textIn(sent, "remarks") };
    const outcome = OUTCOMES.find((one) => one === typed.outcome);
    try {
      if (outcome === undefined)
        throw new Problem("invalid-input", "validation-not-closed", { count: 1 }, [
          { at: "outcome", message: "validation-outcome-needed", params: {} },
        ]);
      await closeValidation(services, body.code, actor, { ...typed, year, outcome });
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "invalid-input") throw error;
      return deskPage(c, server, { form: "close", typed, problem: error });
    }
    return c.redirect(done(address.validationOf(body.code, year), "notice-validation-closed"), 303);
  });

  pages.get("/validation/:year/proof.zip", async (c) => {
    const { actor, body } = c.var;
    const { standing, year } = await validationDesk(services, body.code, actor, yearAsked(c));
    const bytes = await proofBundle(services, body.code, standing.references);
    return zipAnswer(c, { name: `prova-${body.code}-${year}.zip`, bytes });
  });

  for (const format of ["docx", "pdf"] as const)
    pages.get(`/validation/:year/document.${format}`, async (c) => {
      const { actor, body, words } = c.var;
      const state = await validationDesk(services, body.code, actor, yearAsked(c));
      const file = await reportFile(validationReport(state, body.name, words), format);
      return fileAnswer(c, file, `validation-${state.year}.${format}`);
    });

  pages.get("/validation/:year/:node/:position", (c) => verdictPage(c, server, null));

  pages.post("/validation/:year/:node/:position", async (c) => {
    const { actor, body } = c.var;
    require(actor, "run-validation");
    const sent = await c.req.parseBody({ all: true });
    const typed = typedVerdict(sent);
    const [year, indicator] = [yearAsked(c), indicatorIn(c)];
    try {
      const verdict = (["confirmed", "corrected", "not-verifiable"] as const).find(
        (one) => one === typed.verdict,
      );
      if (verdict === undefined)
        throw new Problem("invalid-input", "validation-no-verdict", { count: 1 }, [
          { at: "verdict", message: "validation-verdict-needed", params: {} },
        ]);
      const correction = verdict === "corrected" ? correctionIn(typed) : null;
      const given = { year, indicator, verdict, correction, reason: typed.reason, seen: seenIn(sent) };
      await giveVerdict(services, body.code, actor, { ...given, files: await filesIn(sent) });
    } catch (error) {
      if (!(error instanceof Problem) || (error.status !== 422 && error.kind !== "separation-of-duties"))
        throw error;
      return verdictPage(c, server, { typed, problem: error });
    }
    return c.redirect(done(address.verdict(body.code, year, indicator), "notice-verdict-given"), 303);
  });
};

function yearAsked(c: Request): number {
  const year = yearIn(c.req.param("year"));
  if (year === undefined) throw new Problem("not-found", "problem-not-found");
  return year;
}

function indicatorIn(c: Request): string {
  return `${c.req.param("node")}/${c.req.param("position")}`;
}

async function deskPage(c: Request, server: Server, refused: DeskPageProps["refused"]): Promise<Response> {
  const { actor, body } = c.var;
  const state = await validationDesk(server.services, body.code, actor, yearAsked(c));
  const page = (
    <DeskPage
      context={contextOf(c, server)}
      body={body.code}
      state={state}
      closedOn={state.outcome && dayInRome(state.outcome.at)}
      mayRun={may(actor, "run-validation")}
      mayOverride={may(actor, "override-score")}
      seed={proposedSeed()}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : 422);
}

async function verdictPage(
  c: Request,
  server: Server,
  refused: VerdictPageProps["refused"],
): Promise<Response> {
  const { actor, body } = c.var;
  const state = await validationDesk(server.services, body.code, actor, yearAsked(c));
  const item = state.items.find(({ indicator }) => indicator.id === indicatorIn(c));
  if (item === undefined)
    throw new Problem("not-found", "validation-not-in-sample", { indicator: indicatorIn(c) });
  const context = contextOf(c, server);
  const page = (
    <VerdictPage
      context={context}
      setting={settingFor(c, state.standing, context)}
      body={body.code}
      state={state}
      item={item}
      mayRun={may(actor, "run-validation")}
      clash={clashesOf(item, state.standing.version, actor)}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : 422);
}
