import { may } from "../../application/permissions.ts";
import { Problem } from "../../application/problem.ts";
import { listSurveys, surveyDetail } from "../../application/surveys/list.ts";
import { canInvite } from "../../application/surveys/mail.ts";
import { surveyValues } from "../../application/surveys/values.ts";
import { told } from "../../web/pages/draft/fault-words.ts";
import { SurveyDefinitionPage } from "../../web/pages/surveys/DefinitionPage.tsx";
import type { SurveyTyped } from "../../web/pages/surveys/definition-form.ts";
import { SurveyPage } from "../../web/pages/surveys/SurveyPage.tsx";
import { SurveysPage, type SurveysPageProps } from "../../web/pages/surveys/SurveysPage.tsx";
import { surveyHeadOf } from "../mail/survey-head.ts";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Request, Server } from "../server.ts";

/** Refusals that a page tells itself; others get a page of their own. */
export function toldHere(error: unknown): error is Problem {
  const kinds: readonly Problem["kind"][] = ["invalid-input", "conflict", "already-done"];
  return error instanceof Problem && kinds.includes(error.kind);
}

function statusOf({ kind }: Problem): 409 | 422 {
  return kind === "invalid-input" ? 422 : 409;
}

/** The list with the values; `refused` says which value was not recorded, and why. */
export async function listPage(
  c: Request,
  server: Server,
  refused: SurveysPageProps["refused"],
): Promise<Response> {
  const { actor, body } = c.var;
  const { services } = server;
  const lines = await listSurveys(services, body.code, actor);
  const values = await surveyValues(services, body.code, actor, askedMoment(c)).catch((error: unknown) => {
    if (error instanceof Problem && error.id === "problem-no-plan") return null;
    throw error;
  });
  const page = (
    <SurveysPage
      context={contextOf(c, server, values?.standing ?? null)}
      body={body.code}
      lines={lines}
      values={values}
      mayRun={may(actor, "run-surveys")}
      refused={refused}
    />
  );
  return show(c, page, refused === null ? 200 : statusOf(refused.problem));
}

/** One questionnaire; `addresses` as they were typed, where they were refused. */
export async function detailPage(
  c: Request,
  server: Server,
  problem: Problem | null,
  addresses = "",
): Promise<Response> {
  const { actor, body, words } = c.var;
  const detail = await surveyDetail(server.services, body.code, actor, c.req.param("survey") ?? "");
  const refused = problem === null ? null : told(problem.id, problem.params, words);
  return show(
    c,
    <SurveyPage
      context={contextOf(c, server)}
      body={body.code}
      detail={detail}
      refused={refused}
      invitations={canInvite(surveyHeadOf(server, body.code), body) ? { addresses } : null}
    />,
    problem === null ? 200 : statusOf(problem),
  );
}

/** The form, upon what is typed so far. */
export async function definitionPage(
  c: Request,
  server: Server,
  typed: SurveyTyped,
  seen: number | null,
  problem: Problem | null,
): Promise<Response> {
  const { body } = c.var;
  const standing = await server.services.store.read(body.code, (reader) =>
    server.services.standings.within(reader),
  );
  const indicators = (standing?.compiled.nodes ?? [])
    .flatMap((node) => node.indicators)
    .flatMap(({ key, indicator, asked }) =>
      asked
        .filter(({ accepts }) => accepts[0] === "number")
        .map(({ quantity }) => ({
          value: JSON.stringify([key, quantity]),
          label: `${key} ${quantity ?? indicator.name}`,
        })),
    );
  const page = (
    <SurveyDefinitionPage
      {...{ context: contextOf(c, server), body: body.code, typed, seen, indicators, problem }}
    />
  );
  return show(c, page, problem === null ? 200 : statusOf(problem));
}
