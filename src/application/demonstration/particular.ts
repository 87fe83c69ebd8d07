import { dateOfDay, dayNumber } from "../../core/period/iso-date.ts";
import type { Counting } from "./counting.ts";
import { each, inTurn, shared } from "./rows.ts";
import { daysIn, type Step } from "./steps.ts";

/** Datasets on line: those of the years before, and the new ones. */
export const DATASETS: Counting = {
  indicator: "A.2.1.1/1",
  rule: {
    register: "datasets",
    what: "count",
    period: "so-far",
    where: [{ is: "empty", column: "withdrawn" }],
  },
  opening: { since: "2013-12-31", day: "2017-12-31", value: 51 },
  rows: each(({ day, at, unit }) => ({
    date: day,
    unit,
    title: `${inTurn(SUBJECTS, at)}, serie ${Math.floor(at / SUBJECTS.length) + 1} (inventato)`,
    address: `https://dati.example.it/dataset/${at + 1}`,
  })),
};
const SUBJECTS = [
  "Imprese attive per comune",
  "Iscrizioni e cessazioni",
  "Addetti per settore",
  "Imprese giovanili",
  "Imprese femminili",
  "Unità locali",
  "Protesti",
  "Listino dei prezzi",
  "Esportazioni della provincia",
  "Turismo: arrivi e presenze",
];

/** Linear metres: what was there at the end of 2016, and what was discarded since. */
export const ARCHIVE: Counting = {
  indicator: "D.2.1.1/1",
  rule: { register: "archive", what: "sum", column: "metres", period: "so-far" },
  rows: shared(-110, ({ day, at, unit, amount }) => ({
    date: day,
    unit,
    what: `${amount > 0 ? "Consistenza rilevata" : `Scarto n. ${at}, atti oltre il termine`} (inventato)`,
    metres: String(amount),
  })),
};

const DESK = "Sportello firma digitale e identità elettronica";

/** One row a week: the hours of the second half of the time follow from the mean that is to be reached. */
export const OPENING_HOURS: Counting = {
  indicator: "A.2.1.2/1",
  rule: {
    register: "opening-hours",
    what: "mean",
    column: "hours",
    where: [{ is: "one-of", column: "desk", values: [DESK] }],
  },
  rows: (steps, units) => {
    let [weeks, hours] = [0, 0];
    return steps.flatMap((step) => {
      const mondays = mondaysIn(step);
      const all = step.value * (weeks + mondays.length);
      const each = (all - hours) / mondays.length;
      [weeks, hours] = [weeks + mondays.length, all];
      return mondays.map((date) => ({ date, desk: DESK, hours: String(each), unit: units[0] ?? "" }));
    });
  },
};

function mondaysIn({ after, upTo }: Step): string[] {
  const days: string[] = [];
  for (let day = dayNumber(after) + 1; day <= dayNumber(upTo); day += 1)
    if ((day + 3) % 7 === 0 && !dateOfDay(day).endsWith("-01-01")) days.push(dateOfDay(day));
  return days;
}

/** Procedures of a sample closed by each day observed: so many that the share in time is the one measured. */
const CLOSED: Readonly<Record<string, number>> = { "2017-12-31": 125, "2018-06-30": 240, "2018-12-31": 500 };

export const PROCEDURES: Counting = {
  indicator: "D.1/1",
  quantity: "% pratiche RI Lecce evase entro 5 gg",
  rule: {
    register: "procedures",
    what: "share",
    day: "closed",
    part: [{ is: "within", from: "received", to: "closed", days: 5, count: "calendar" }],
  },
  rows: (steps, units) => {
    let [before, inTimeBefore] = [0, 0];
    return steps.flatMap((step, at) => {
      if (steps[at - 1]?.upTo.slice(0, 4) !== step.upTo.slice(0, 4)) [before, inTimeBefore] = [0, 0];
      const closed = CLOSED[step.upTo] ?? 0;
      const inTime = Math.round((closed * step.value) / 100);
      const [more, moreInTime] = [closed - before, inTime - inTimeBefore];
      [before, inTimeBefore] = [closed, inTime];
      return daysIn(step, more).map((day, row) => {
        // The late ones are spread among the others.
        const late =
          Math.floor(((row + 1) * (more - moreInTime)) / more) >
          Math.floor((row * (more - moreInTime)) / more);
        const days = late ? 7 + (row % 9) : row % 6;
        return {
          received: dateOfDay(dayNumber(day) - days),
          closed: day,
          number: `INV-${step.upTo.slice(0, 4)}-${at + 1}-${row + 1}`,
          kind: "Iscrizione o modifica nel Registro imprese (inventata)",
          unit: units[row % units.length] ?? "",
        };
      });
    });
  },
};
