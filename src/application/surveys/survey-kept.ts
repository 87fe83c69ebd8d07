import type { IsoDate } from "../../core/period/iso-date.ts";
import { surveyOf } from "../../core/survey/read-survey.ts";
import type { Survey } from "../../core/survey/survey.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { SurveyAdoption } from "../../store/records/source.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/**
 * How a questionnaire stands on a day. "waiting": open, its first day still to come. Past its last day it is closed,
 * whether anybody closed it or not.
 */
export type SurveyState = "prepared" | "waiting" | "open" | "closed";

/** A questionnaire as it was last written. */
export interface KeptSurvey {
  readonly survey: Survey;
  readonly document: Readonly<Record<string, unknown>>;
  readonly state: SurveyState;
  /** Last day on which answers were taken; null while they still may be. */
  readonly closedOn: IsoDate | null;
  /** Number of the record, for who changes it. */
  readonly number: number;
}

export function todayOf({ clock }: Services): IsoDate {
  return dayInRome(clock().toISOString());
}

/** All questionnaires, the latest period first. */
export async function surveysKept(reader: Reader, today: IsoDate): Promise<readonly KeptSurvey[]> {
  const latest = new Map<string, CycleRecord<"survey">>();
  for (const record of await reader.records.list("survey")) latest.set(record.subject, record);
  return [...latest.values()]
    .map((record) => kept(record, today))
    .sort(({ survey: { period: a } }, { survey: { period: b } }) =>
      a.from < b.from ? 1 : a.from > b.from ? -1 : 0,
    );
}

export async function surveyKept(reader: Reader, id: string, today: IsoDate): Promise<KeptSurvey> {
  const record = await reader.records.latest("survey", id);
  if (record === null) throw new Problem("not-found", "surveys-unknown", { survey: id.slice(0, 60) });
  return kept(record, today);
}

function kept(record: CycleRecord<"survey">, today: IsoDate): KeptSurvey {
  const { content, number, at } = record;
  const { survey } = surveyOf(content.document);
  if (survey === null) throw new Error(`a questionnaire was kept that cannot be read: ${record.subject}`);
  const { state, closedOn } = stateOn(content.state, survey, dayInRome(at), today);
  return { survey, document: content.document, state, closedOn, number };
}

function stateOn(
  state: SurveyAdoption["state"],
  { period }: Survey,
  since: IsoDate,
  today: IsoDate,
): Pick<KeptSurvey, "state" | "closedOn"> {
  if (state === "prepared") return { state, closedOn: null };
  if (state === "closed") return { state, closedOn: since < period.to ? since : period.to };
  if (today > period.to) return { state: "closed", closedOn: period.to };
  return { state: today < period.from ? "waiting" : "open", closedOn: null };
}
