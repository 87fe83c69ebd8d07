import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";

/** Days from the last day to answer on which who has not answered everything is reminded; negative before it. */
export const REMINDER_DAYS = [-7, -2, 1] as const;

/** Days after the last day to answer on which managers are told which units are late. */
export const ESCALATION_DAY = 3;

/** What a message about a round is for. "summary" is the programming office's beside the others' "invitation". */
export type NoticeKind = "invitation" | "summary" | `reminder${number}` | "escalation";

export interface Schedule {
  /** The day on which the round was opened, or its last day to answer was moved. */
  readonly announcedOn: IsoDate;
  readonly due: IsoDate;
}

/**
 * The kinds of message that are right on a day. Of the reminders one at most: it stays right until the next one is, so
 * that a server that was off on the day sends it late rather than never. What would have been due before the round was
 * opened is left out: the invitation says it.
 */
export function kindsOn({ announcedOn, due }: Schedule, today: IsoDate): readonly NoticeKind[] {
  const passed = REMINDER_DAYS.map((days) => ({ days, day: dayFrom(due, days) })).filter(
    ({ day }) => day > announcedOn && day <= today,
  );
  const last = passed.at(-1);
  const escalation = dayFrom(due, ESCALATION_DAY);
  return [
    "invitation",
    "summary",
    ...(last === undefined ? [] : [reminder(last.days)]),
    ...(escalation > announcedOn && escalation <= today ? (["escalation"] as const) : []),
  ];
}

function reminder(days: number): NoticeKind {
  return `reminder${days}`;
}

function dayFrom(due: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(due) + days);
}
