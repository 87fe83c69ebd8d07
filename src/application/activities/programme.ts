import { type Course, coursesOf } from "../../core/activities/course.ts";
import { programmedOf } from "../../core/activities/programmed.ts";
import { type ActivityState, stateOn } from "../../core/activities/state.ts";
import type { IsoDate } from "../../core/period/iso-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { ActivityProgress } from "../../store/records/source.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { may } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";

/** What was said of a thing, with who said it and when. */
export type ActivityReport = ActivityProgress & { readonly record: CycleRecord<"activity"> };

/** A thing programmed as it stands on the day shown. */
export interface ActivityLine extends Course<ActivityReport> {
  readonly node: { readonly id: string; readonly code: string | null; readonly title: string };
  /** Units that answer for it: the owner, else those of the node, or of the milestone's indicator. */
  readonly units: readonly string[];
  /** Nobody reported the milestone as done, but its day was measured: `doneOn` is that day. */
  readonly measured: boolean;
  readonly state: ActivityState;
  readonly mayReport: boolean;
}

export interface Programme {
  readonly standing: Standing;
  /** The day on which states are told. */
  readonly day: IsoDate;
  /** In the plan's order. */
  readonly lines: readonly ActivityLine[];
  /** As reported, measured days apart. */
  readonly courses: readonly Course<ActivityReport>[];
}

/** All that the plan in force programmes, with what is known of it at a moment. */
export async function programmeWithin(
  services: Services,
  reader: Reader,
  actor: Actor,
  asked: Asked,
): Promise<Programme> {
  const standing = await services.standings.required(reader, asked);
  const { moment, compiled, version, evaluation } = standing;
  const records = await reader.records.list("activity");
  const reports = records
    .filter(({ at }) => dayInRome(at) <= moment.knownUpTo)
    .map((record): ActivityReport => ({ ...record.content, record }));
  const courses = coursesOf(programmedOf(compiled, moment.year), reports);
  const nodes = new Map(version.plan.nodes.map((node) => [node.id, node]));
  const day = moment.observedUpTo;
  const lines = courses.flatMap((course): ActivityLine[] => {
    const node = nodes.get(course.programmed.node);
    if (!node) return [];
    const { indicator } = course.programmed;
    const involved =
      indicator === null ? node.units : unitsAnswering(version.plan, version.arrangements, indicator);
    const units = course.owner === null ? involved : [course.owner];
    const value = indicator === null ? undefined : evaluation.indicators.get(indicator)?.worked?.value;
    const known = value?.status === "known" && value.datum.kind === "date" ? value.datum.date : null;
    const measured = course.doneOn === null && known !== null;
    const doneOn = measured ? known : course.doneOn;
    const { id, code, title } = node;
    return [
      {
        ...course,
        doneOn,
        node: { id, code, title },
        units,
        measured,
        state: stateOn({ due: course.due, doneOn }, day),
        mayReport: may(actor, "report-activities", units),
      },
    ];
  });
  return { standing, day, lines, courses };
}

/** The line that an address names. Throws where the plan programmes no such thing. */
export function lineIn({ lines }: Pick<Programme, "lines">, node: string, key: string): ActivityLine {
  const line = lines.find(({ programmed }) => programmed.node === node && programmed.key === key);
  if (!line) throw new Problem("not-found", "activities-unknown", { node, key });
  return line;
}
