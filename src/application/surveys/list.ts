import type { Rational } from "../../core/number/rational.ts";
import { ratio } from "../../core/number/rational.ts";
import { resultsOf, type SurveyResults } from "../../core/survey/results.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import { type KeptSurvey, surveyKept, surveysKept, todayOf } from "./survey-kept.ts";

/** A questionnaire in the list. */
export interface SurveyLine {
  readonly kept: KeptSurvey;
  readonly issued: number;
  readonly answered: number;
  /** Null where no token was issued. */
  readonly rate: Rational | null;
}

export interface SurveyDetail extends SurveyLine {
  /** Only of a closed questionnaire: results that grew under one's eyes would show each answer as it came. */
  readonly results: SurveyResults | null;
  readonly mayRun: boolean;
}

export async function listSurveys(
  services: Services,
  body: string,
  actor: Actor,
): Promise<readonly SurveyLine[]> {
  require(actor, "see-surveys");
  return services.store.read(body, async (reader) => {
    const lines: SurveyLine[] = [];
    for (const kept of await surveysKept(reader, todayOf(services))) lines.push(await lineOf(reader, kept));
    return lines;
  });
}

export async function surveyDetail(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<SurveyDetail> {
  require(actor, "see-surveys");
  return services.store.read(body, async (reader) => {
    const kept = await surveyKept(reader, id, todayOf(services));
    const line = await lineOf(reader, kept);
    const closed = kept.state === "closed";
    const answers = closed ? (await reader.surveys.answers(id)).map((one) => one.answers) : [];
    return {
      ...line,
      results: closed ? resultsOf(kept.survey, answers, line.issued) : null,
      mayRun: may(actor, "run-surveys"),
    };
  });
}

async function lineOf(reader: Reader, kept: KeptSurvey): Promise<SurveyLine> {
  const { issued, used } = await reader.surveys.tokens(kept.survey.id);
  return { kept, issued, answered: used, rate: issued === 0 ? null : ratio(used, issued) };
}
