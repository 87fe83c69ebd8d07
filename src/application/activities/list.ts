import type { ActivityState, Counts } from "../../core/activities/state.ts";
import { countsOf } from "../../core/activities/state.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Actor } from "../actor.ts";
import { withUnitsBelow } from "../answers-for.ts";
import { require } from "../guard.ts";
import { may } from "../permissions.ts";
import type { Services } from "../services.ts";
import type { Asked } from "../standing.ts";
import { type ActivityLine, lineIn, type Programme, programmeWithin } from "./programme.ts";
import { type ActivityValueLine, valuesOf } from "./values.ts";

/** Which lines to show; null for all. */
export interface ActivityFilter {
  /** The node, with all that is beneath it. */
  readonly node: string | null;
  /** The unit, with those under it. */
  readonly unit: string | null;
  readonly state: ActivityState | null;
}

export interface ActivityList extends Programme {
  readonly shown: readonly ActivityLine[];
  /** Of all that the plan programmes. */
  readonly counts: Counts;
  /** Of the nodes shown. */
  readonly values: readonly ActivityValueLine[];
}

/** What the plan programmes, as it stands at the moment asked for. */
export async function listActivities(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
  filter: ActivityFilter,
): Promise<ActivityList> {
  require(actor, "see-activities");
  return services.store.read(body, async (reader) => {
    const programme = await programmeWithin(services, reader, actor, asked);
    const { lines, standing } = programme;
    const { plan } = standing.version;
    const within = filter.node === null ? null : nodesBelow(plan, filter.node);
    return {
      ...programme,
      shown: filtered(lines, filter, plan),
      counts: countsOf(lines.map(({ state }) => state)),
      values: valuesOf(programme, actor).filter(({ node }) => within?.has(node) ?? true),
    };
  });
}

function filtered(
  lines: readonly ActivityLine[],
  { node, unit, state }: ActivityFilter,
  plan: Programme["standing"]["version"]["plan"],
): readonly ActivityLine[] {
  const nodes = node === null ? null : nodesBelow(plan, node);
  const units = unit === null ? null : new Set(withUnitsBelow(plan, [unit]));
  return lines.filter(
    (line) =>
      (nodes === null || nodes.has(line.node.id)) &&
      (units === null || line.units.some((one) => units.has(one))) &&
      (state === null || line.state === state),
  );
}

/** A node with all beneath it; parents come before their children. */
function nodesBelow({ nodes }: Programme["standing"]["version"]["plan"], node: string): ReadonlySet<string> {
  const found = new Set([node]);
  for (const { id, parent } of nodes) if (parent !== null && found.has(parent)) found.add(id);
  return found;
}

/** For the dashboard: what is late, the longest first, and what is done. */
export async function lateActivities(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
): Promise<{ readonly late: readonly ActivityLine[]; readonly done: readonly ActivityLine[] }> {
  require(actor, "see-activities");
  const { lines } = await services.store.read(body, (reader) =>
    programmeWithin(services, reader, actor, asked),
  );
  const late = lines.flatMap((line) => (line.state === "late" && line.due ? [{ line, due: line.due }] : []));
  late.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    late: late.map(({ line }) => line),
    done: lines.filter(({ state }) => state === "done" || state === "done-late"),
  };
}

export interface ActivityDetail extends Programme {
  readonly line: ActivityLine;
  /** All that was ever said in this place, the last first: of other texts too, where the plan was amended. */
  readonly history: readonly CycleRecord<"activity">[];
  /** Whether names of authors may be told. */
  readonly named: boolean;
}

export async function activityDetail(
  services: Services,
  body: string,
  actor: Actor,
  { node, key, asked }: { readonly node: string; readonly key: string; readonly asked: Asked },
): Promise<ActivityDetail> {
  require(actor, "see-activities");
  return services.store.read(body, async (reader) => {
    const programme = await programmeWithin(services, reader, actor, asked);
    const line = lineIn(programme, node, key);
    const here = await reader.records.list("activity", { subject: subjectOf(node, key) });
    const { report } = line;
    const moved = report && report.key !== key ? [report.record] : [];
    const history = [...here, ...moved].sort((a, b) => b.number - a.number);
    return { ...programme, line, history, named: may(actor, "see-entries") };
  });
}

export function subjectOf(node: string, key: string): string {
  return `${node}/${key}`;
}
