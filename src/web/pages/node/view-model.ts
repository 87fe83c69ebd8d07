import type { Diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import type { Evaluation, IndicatorResult, NodeResult, Result } from "../../../core/evaluation/evaluation.ts";
import { sameResult } from "../../../core/evaluation/same-result.ts";
import type { Forecast, ScoreForecast } from "../../../core/forecast/forecast.ts";
import type { Indicator, Node, Unit } from "../../../core/plan/plan.ts";
import type { AreaMark } from "../../../documents/drawing/drawn-node.ts";
import { outline, type Place } from "../../../documents/drawing/outline.ts";
import { type StateName, stateOf } from "../../components/state/state.ts";
import { type AdoptedPlan, type NodeEvent, nodeHistory, type RecordedEntry } from "./history.ts";
import { nearNames } from "./near-names.ts";

/** What the page of a node is made from. */
export interface NodeData {
  readonly evaluation: Evaluation;
  /** Key of the node in the evaluation: its id. */
  readonly node: string;
  /** Findings about the whole plan; null where they are not for this reader. */
  readonly diagnostics: readonly Diagnostic[] | null;
  /** The last first. */
  readonly versions: readonly AdoptedPlan[];
  /** In order of recording; null where they are not for this reader. */
  readonly entries: readonly RecordedEntry[] | null;
  /** How the year is expected to end; null or absent once it is over. */
  readonly forecast?: Forecast | null;
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly state: StateName;
}

/** Another node as this one's page names it. */
export interface NodeLine {
  readonly key: string;
  readonly node: Node;
  readonly level: string;
  readonly result: NodeResult;
  readonly state: StateName;
  readonly grouping: boolean;
}

export interface NodeView extends NodeLine {
  readonly area: AreaMark | null;
  /** From the root down to the parent. */
  readonly path: readonly NodeLine[];
  readonly year: number;
  readonly indicators: readonly IndicatorRow[];
  readonly children: readonly NodeLine[];
  /** The mean of the children, where the node's own indicators make its score and it says something else. */
  readonly programmed: Result | null;
  /** The score at the year's end. */
  readonly forecast: ScoreForecast | null;
  readonly units: readonly Unit[];
  readonly checks: readonly Diagnostic[];
  readonly history: readonly NodeEvent[];
  readonly before: NodeLine | null;
  readonly after: NodeLine | null;
}

/** Null where the plan has no such node. */
export function nodeView(data: NodeData): NodeView | null {
  const { evaluation } = data;
  const { plan, moment } = evaluation;
  const places = outline(plan);
  const at = places.findIndex(({ key }) => key === data.node);
  const place = places[at];
  const line = place && lineOf(place, evaluation);
  if (!place || !line) return null;
  const { node, result } = line;
  const children = places.filter(({ parent }) => parent === place.key);
  const siblings = places.filter(({ parent }) => parent === place.parent);
  const order = siblings.indexOf(place);
  const lines = (some: readonly (Place | undefined)[]): NodeLine[] =>
    some.flatMap((one) => (one && lineOf(one, evaluation)) ?? []);
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  return {
    ...line,
    area: place.area,
    path: lines(pathTo(place, places)),
    year: moment.year,
    indicators: node.indicators.flatMap((indicator) => {
      const found = evaluation.indicators.get(indicator.id);
      return found ? [{ indicator, result: found, state: stateOf(found, moment) }] : [];
    }),
    children: lines(children),
    programmed: result.programmed && !sameResult(result.programmed, result) ? result.programmed : null,
    forecast: data.forecast?.nodes.get(place.key) ?? null,
    units: node.units.map((code) => units.get(code) ?? { code, name: "", parent: null }),
    checks: (data.diagnostics ?? []).filter(({ subject }) => concerns(subject, node)),
    history: nodeHistory(node, data.versions, data.entries ?? []),
    before: lines([siblings[order - 1]])[0] ?? null,
    after: lines([siblings[order + 1]])[0] ?? null,
  };
}

/** Nodes like the one asked for, where the plan has none of that name. */
export function nearNodes({ evaluation, node }: Pick<NodeData, "evaluation" | "node">): readonly Node[] {
  const { nodes } = evaluation.plan;
  const near = nearNames(
    node,
    nodes.map(({ id }) => id),
  );
  return near.flatMap((id) => nodes.find((one) => one.id === id) ?? []);
}

function lineOf(place: Place, { plan, nodes, moment }: Evaluation): NodeLine | null {
  const node = plan.nodes[place.index];
  const result = nodes.get(place.key);
  if (!node || !result) return null;
  const level = plan.levels.find(({ id }) => id === node.level)?.label ?? node.level;
  return { key: place.key, node, level, result, state: stateOf(result, moment), grouping: place.grouping };
}

function pathTo(place: Place, places: readonly Place[]): Place[] {
  const byKey = new Map(places.map((one) => [one.key, one]));
  const path: Place[] = [];
  for (let at = byKey.get(place.parent ?? ""); at; at = byKey.get(at.parent ?? "")) path.unshift(at);
  return path;
}

function concerns(subject: string | null, { id, indicators }: Node): boolean {
  return subject === id || indicators.some((indicator) => indicator.id === subject);
}
