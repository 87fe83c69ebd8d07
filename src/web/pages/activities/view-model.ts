import type { ActivityFilter, ActivityList } from "../../../application/activities/list.ts";
import type { Problem } from "../../../application/problem.ts";
import { ACTIVITY_STATES, type Counts, countsOf } from "../../../core/activities/state.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { type GanttView, ganttOf } from "./gantt.ts";

/** The things of a root of the plan, on the line of the year. */
export interface GanttPart {
  readonly id: string;
  readonly label: string;
  readonly counts: Counts;
  readonly view: GanttView;
}

export interface ActivitiesView {
  readonly list: ActivityList;
  readonly year: number;
  /** A drawing for each part of the plan. */
  readonly parts: readonly GanttPart[];
  readonly filter: ActivityFilter;
  readonly nodes: readonly Choice[];
  readonly units: readonly Choice[];
}

/** Why a value was not recorded, and what can be confirmed for it. */
export interface RecordRefused {
  readonly indicator: string;
  readonly text: string;
  readonly reasons: readonly string[];
  /** Codes of the warnings. */
  readonly confirm: readonly string[];
}

/** The filter that an address asks for; what means nothing is left out. */
export function activityFilter(query: URLSearchParams): ActivityFilter {
  const given = (name: string) => {
    const value = query.get(name) ?? "";
    return value === "" ? null : value;
  };
  const state = ACTIVITY_STATES.find((one) => one === query.get("state")) ?? null;
  return { node: given("node"), unit: given("unit"), state };
}

export function activitiesView(list: ActivityList, filter: ActivityFilter): ActivitiesView {
  const { lines, shown, day, standing } = list;
  const { plan } = standing.version;
  const parents = new Map(plan.nodes.map(({ id, parent }) => [id, parent]));
  const holding = new Set<string>();
  for (const { node } of lines)
    for (let id: string | null = node.id; id !== null; id = parents.get(id) ?? null) holding.add(id);
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : rootOf(parent);
  };
  const involved = new Set(lines.flatMap(({ units }) => units));
  return {
    list,
    year: standing.moment.year,
    parts: plan.nodes
      .filter(({ parent }) => parent === null)
      .flatMap(({ id, code, title }): GanttPart[] => {
        const lines = shown.filter(({ node }) => rootOf(node.id) === id);
        if (lines.length === 0) return [];
        const counts = countsOf(lines.map(({ state }) => state));
        const label = code === null ? title : `${code} ${title}`;
        return [{ id, label, counts, view: ganttOf(lines, standing.moment.year, day) }];
      }),
    filter,
    nodes: plan.nodes
      .filter(({ id }) => holding.has(id))
      .map(({ id, code, title }) => ({ value: id, label: code === null ? title : `${code} ${title}` })),
    units: plan.units
      .filter(({ code }) => involved.has(code))
      .map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  };
}

export function recordRefused(indicator: string, problem: Problem, words: Catalogue): RecordRefused {
  return {
    indicator,
    text: words.format(problem.id, problem.params),
    reasons: problem.faults.map(({ message, params }) => {
      const said = words.format(message, params);
      return words.has(message, "remedy") ? `${said} ${words.format(message, params, "remedy")}` : said;
    }),
    confirm: problem.faults.flatMap(({ message }) => (message.startsWith("activities-") ? [] : [message])),
  };
}
