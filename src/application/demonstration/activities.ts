import type { Measurement } from "../../core/measurement/measurement.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { ActivityLine } from "../activities/programme.ts";
import { programmeWithin } from "../activities/programme.ts";
import { recordActivityValues, type ValueToRecord, valueText } from "../activities/record-values.ts";
import { type ProgressInput, reportAll } from "../activities/report-progress.ts";
import { valuesOf } from "../activities/values.ts";
import type { Actor } from "../actor.ts";
import type { Services } from "../services.ts";
import { END, observedBy, on } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { invented, italianWords } from "./invented.ts";
import { daysIn, stepsByYear } from "./steps.ts";

const YEAR = 2018;
const DONE = "Totale attività realizzate";
/** Days for what is still to be done: some have passed by the year's end, some are to come. */
const DUE: readonly IsoDate[] = ["2018-11-30", "2019-01-31", "2018-12-14", "2018-10-31", "2019-02-28"];

/** Whether a measurement of the example is a count of activities done, or the day of a milestone. */
export function isReported({ quantity, value }: Measurement): boolean {
  return quantity === DONE || value.kind === "date";
}

/** Reports on the plan's activities and milestones what the example measures of them. */
export async function reportActivities(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  cast: Cast,
): Promise<void> {
  const then = on(services, END);
  const lines = await services.store.read(body, async (reader) => {
    const programme = await programmeWithin(then, reader, cast.office, { year: YEAR, asOf: END });
    return programme.lines.filter(({ report }) => report === null);
  });
  const reports = new Map<Actor, ProgressInput[]>([
    [cast.head, []],
    [cast.office, []],
  ]);
  for (const { line, doneOn, at } of doneIn(lines, rows.filter(isReported))) {
    const actor = line.units.some((unit) => cast.headed.includes(unit)) ? cast.head : cast.office;
    reports.get(actor)?.push(progress(line, doneOn, at, actor === cast.head ? cast.headed : line.units));
  }
  for (const [actor, inputs] of reports) if (inputs.length > 0) await reportAll(then, body, actor, inputs);
}

interface Done {
  readonly line: ActivityLine;
  /** Null for what is still to be done. */
  readonly doneOn: IsoDate | null;
  /** Place among those of the node that are done, or that are not. */
  readonly at: number;
}

/** The first activities of each node are done, as many as were counted by each day; a milestone on the day measured. */
function doneIn(lines: readonly ActivityLine[], rows: readonly Measurement[]): readonly Done[] {
  return [...new Set(rows.map(({ indicator }) => indicator))].flatMap((indicator): Done[] => {
    const own = rows.filter((row) => row.indicator === indicator);
    const reached = own.at(-1)?.value;
    if (reached?.kind === "date")
      return lines
        .filter(({ programmed }) => programmed.indicator === indicator)
        .map((line) => ({ line, doneOn: reached.date, at: 0 }));
    const days = stepsByYear(own).flatMap((step) => daysIn(lateIn(step), step.change));
    return lines
      .filter(({ node, programmed }) => programmed.indicator === null && indicator.startsWith(`${node.id}/`))
      .map((line, at) => ({ line, doneOn: days[at] ?? null, at: at < days.length ? at : at - days.length }));
  });
}

/** The last month and a half of a step: things are finished when somebody is about to ask. */
function lateIn({ after, upTo }: { readonly after: IsoDate; readonly upTo: IsoDate }) {
  const begin = dateOfDay(dayNumber(upTo) - 45);
  return { after: begin > after ? begin : after, upTo };
}

function progress(
  { node, programmed, units }: ActivityLine,
  doneOn: IsoDate | null,
  at: number,
  among: readonly string[],
): ProgressInput {
  const from = doneOn === null ? "2018-09-03" : dateOfDay(dayNumber(doneOn) - 40 - at * 12);
  const starts = from < "2018-01-08" ? "2018-01-08" : from;
  // One in three is done some days late.
  const place = at + node.title.length + programmed.position;
  const due =
    doneOn === null ? DUE[place % DUE.length] : dateOfDay(dayNumber(doneOn) + (at % 3 === 2 ? -6 : 8));
  return {
    node: node.id,
    key: programmed.key,
    owner: units.find((unit) => among.includes(unit)) ?? "",
    starts,
    due: programmed.due === null ? (due ?? "") : "",
    doneOn: doneOn ?? "",
    note: "Andamento inventato a scopo dimostrativo.",
    evidence: [],
    files: [],
    seen: null,
  };
}

/** Records what the activities come to on a day. */
export async function recordReported(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  stop: IsoDate,
  cast: Cast,
): Promise<readonly LedgerEntry[]> {
  const fresh = new Set(observedBy(stop, rows.filter(isReported)).map(({ indicator }) => indicator));
  if (fresh.size === 0) return [];
  const then = on(services, END);
  const asked = { year: YEAR, asOf: stop };
  const values = await services.store.read(body, async (reader) =>
    valuesOf(await programmeWithin(then, reader, cast.office, asked), cast.office),
  );
  const written: LedgerEntry[] = [];
  for (const actor of [cast.head, cast.office]) {
    const items = values.flatMap(({ indicator, quantity, value }): ValueToRecord[] =>
      fresh.has(indicator) && value !== null && cast.answering(indicator) === actor
        ? [{ indicator, quantity, shown: valueText(value), confirmed: [] }]
        : [],
    );
    if (items.length === 0) continue;
    const source = invented(italianWords().format("activities-source")).it;
    written.push(...(await recordActivityValues(then, body, actor, asked, items, source)));
  }
  return written;
}
