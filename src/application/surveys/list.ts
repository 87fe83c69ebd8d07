import type { Rational } from "../../core/number/rational.ts";
import { ratio } from "../../core/number/rational.ts";
import { resultsOf, type SurveyResults } from "../../core/survey/results.ts";
import { carriedBack } from "../../core/survey/survey.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import { type KeptSurvey, surveyKept, surveysKept, todayOf } from "./survey-kept.ts";
import { targetOf } from "./target.ts";

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
  /** Of questions that feed an indicator, on the scale of the question: a mean is set against it. */
  readonly targets: ReadonlyMap<string, Rational>;
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
    const results = closed ? resultsOf(kept.survey, await reader.surveys.answers(id), line.issued) : null;
    return {
      ...line,
      results,
      targets: closed ? await targetsOf(services, reader, kept) : new Map(),
      mayRun: may(actor, "run-surveys"),
    };
  });
}

async function targetsOf(
  services: Services,
  reader: Reader,
  { survey, closedOn }: KeptSurvey,
): Promise<ReadonlyMap<string, Rational>> {
  const year = Number((closedOn ?? survey.period.to).slice(0, 4));
  const standing = await services.standings.covering(reader, { year });
  const targets = new Map<string, Rational>();
  if (standing?.moment.year !== year || standing.placesGone) return targets;
  for (const question of survey.questions) {
    if (question.kind !== "scale" || question.feeds === null) continue;
    const target = targetOf(standing, question.feeds.indicator);
    if (target !== null) targets.set(question.id, carriedBack(target, question));
  }
  return targets;
}

async function lineOf(reader: Reader, kept: KeptSurvey): Promise<SurveyLine> {
  const { issued, used } = await reader.surveys.tokens(kept.survey.id);
  return { kept, issued, answered: used, rate: issued === 0 ? null : ratio(used, issued) };
}
