import type { Answering, Opened } from "../../../application/requests/answer.ts";
import { type DataRequest, dayOf, lastDay, type RequestState } from "../../../application/requests/state.ts";
import { type Question, usualDay } from "../../../core/measurement/entry/question.ts";
import type { IsoDate } from "../../../core/period/iso-date.ts";

/** How a datum is typed: a line, a day, a yes or a no. */
export type ValueField = "line" | "date" | "yes-no";

/** What somebody who was asked for a datum sees; nothing of the plan but what is asked. */
export interface AnswerView {
  readonly question: string;
  readonly message: string;
  readonly by: string;
  readonly until: IsoDate;
  /** What the datum is for; null where the plan asks for it no longer. */
  readonly serves: { readonly indicator: string; readonly year: number } | null;
  readonly field: ValueField;
  readonly measure: Question["measure"];
  /** Whether the value is a mean, whose answers are counted. */
  readonly counts: boolean;
  readonly refusedFor: string | null;
  readonly state: RequestState;
  readonly answer: DataRequest["answer"];
  /** The day on which the office took the answer or did not. */
  readonly settledOn: IsoDate | null;
  readonly reason: string | null;
}

export function answerView({ request, state, asked, refusedFor }: Opened): AnswerView {
  const question = asked?.row.question ?? null;
  return {
    question: request.asked.question,
    message: request.asked.message,
    by: request.createdBy.name,
    until: lastDay(request),
    serves: asked && { indicator: asked.row.indicator.name, year: request.asked.year },
    field: fieldOf(question),
    measure: question?.measure ?? "unknown",
    counts: question !== null && question.asked.joining === "mean" && question.asked.quantity !== null,
    refusedFor,
    state,
    answer: request.answer,
    settledOn: request.settledAt === null ? null : dayOf(request.settledAt),
    reason: request.reason,
  };
}

/** A form not filled in yet: the day of observation is today, or the year's last day. */
export function blankAnswer({ asked }: Opened): Answering {
  const observed = asked === null ? "" : usualDay(asked.row.cell.year, asked.sheet.today);
  return { value: "", observed, n: "", note: "", capacity: "" };
}

function fieldOf(question: Question | null): ValueField {
  const [wanted] = question?.asked.accepts ?? [];
  return wanted === "date" ? "date" : wanted === "boolean" ? "yes-no" : "line";
}
