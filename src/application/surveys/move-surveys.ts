import type { Places } from "../../core/measurement/places.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import type { SurveyAdoption } from "../../store/records/source.ts";
import type { Writer } from "../../store/store.ts";
import { type KeptSurvey, surveysKept } from "./survey-kept.ts";

/**
 * Takes along with their indicators what questionnaires measure, open and closed ones too: nothing else of them changes.
 * A question whose indicator has gone for another measures nothing any more.
 */
export async function moveSurveys(writer: Writer, places: Places, today: IsoDate): Promise<void> {
  for (const kept of await surveysKept(writer, today)) {
    const document = movedIn(kept, places);
    if (document === null) continue;
    const last = await writer.records.latest("survey", kept.survey.id);
    if (last === null) continue;
    const { state } = last.content;
    await writer.records.add(
      "survey",
      kept.survey.id,
      { document: closing(document, kept, state), state },
      last.number,
    );
  }
}

/** Null where nothing changes. */
function movedIn(
  { survey, document }: KeptSurvey,
  { moved, taken }: Places,
): SurveyAdoption["document"] | null {
  const to = new Map([...moved].map(([is, was]) => [was, is] as const));
  let changed = false;
  const written = Array.isArray(document["questions"]) ? (document["questions"] as readonly unknown[]) : [];
  const questions = survey.questions.map((question, at) => {
    const as = written[at];
    if (question.kind !== "scale" || question.feeds === null) return as;
    const { indicator, quantity, scale } = question.feeds;
    const next = to.get(indicator);
    if (next === undefined && !taken.has(indicator)) return as;
    changed = true;
    const feeds = next === undefined ? null : { indicator: next, quantity, scale };
    return { ...(as as Readonly<Record<string, unknown>>), feeds };
  });
  return changed ? { ...document, questions } : null;
}

/** One closed before its last day stays closed on the day on which it was: the day is that of its last record. */
function closing(
  document: SurveyAdoption["document"],
  { survey: { period }, closedOn }: KeptSurvey,
  state: SurveyAdoption["state"],
): SurveyAdoption["document"] {
  if (state !== "closed" || closedOn === null || closedOn >= period.to || closedOn < period.from)
    return document;
  return { ...document, period: { from: period.from, to: closedOn } };
}
