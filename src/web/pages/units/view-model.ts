import type { Evaluation, NodeResult } from "../../../core/evaluation/evaluation.ts";
import type { Node, Unit } from "../../../core/plan/plan.ts";
import { type StateName, stateOf } from "../../components/state/state.ts";
import { nearNames } from "../node/near-names.ts";
import { type Duties, dutiesByUnit } from "./duties.ts";
import { hierarchy } from "./hierarchy.ts";

export interface UnitsData {
  readonly evaluation: Evaluation;
  /** Codes of the units that answer for an indicator. */
  readonly answering: (indicator: string) => readonly string[];
}

/** A unit, how it is doing, and what it answers for. */
export interface UnitLine {
  readonly unit: Unit;
  /** 0 for one under no other. */
  readonly depth: number;
  /** Null where the unit is involved in no node: there is nothing to score it on. */
  readonly standing: { readonly result: NodeResult; readonly state: StateName } | null;
  /** Nodes in which it is involved. */
  readonly nodes: number;
  readonly duties: Duties;
}

export interface UnitNode {
  readonly node: Node;
  readonly level: string;
  readonly result: NodeResult;
  readonly state: StateName;
}

export interface UnitView extends UnitLine {
  /** The units that it is part of, the widest first. */
  readonly path: readonly Unit[];
  readonly children: readonly UnitLine[];
  readonly involved: readonly UnitNode[];
}

/** Every unit of the plan, each after the one that it is part of. */
export function unitsView({ evaluation, answering }: UnitsData): readonly UnitLine[] {
  const { plan, units, moment } = evaluation;
  const duties = dutiesByUnit(evaluation, answering);
  const involvements = new Map<string, number>();
  for (const code of plan.nodes.flatMap((node) => node.units))
    involvements.set(code, (involvements.get(code) ?? 0) + 1);
  return hierarchy(plan.units).map(({ unit, depth }) => {
    const nodes = involvements.get(unit.code) ?? 0;
    const result = nodes === 0 ? undefined : units.get(unit.code);
    return {
      unit,
      depth,
      standing: result ? { result, state: stateOf(result, moment) } : null,
      nodes,
      duties: duties(unit.code),
    };
  });
}

/** Null where the plan has no such unit. */
export function unitView(data: UnitsData, code: string): UnitView | null {
  const { plan, nodes, moment } = data.evaluation;
  const lines = unitsView(data);
  const line = lines.find(({ unit }) => unit.code === code);
  if (!line) return null;
  const levels = new Map(plan.levels.map(({ id, label }) => [id, label]));
  return {
    ...line,
    path: pathTo(line.unit, plan.units),
    children: lines.filter(({ unit }) => unit.parent === code && unit !== line.unit),
    involved: plan.nodes.flatMap((node) => {
      const result = nodes.get(node.id);
      if (!node.units.includes(code) || !result) return [];
      return [{ node, level: levels.get(node.level) ?? node.level, result, state: stateOf(result, moment) }];
    }),
  };
}

/** Units with a code like the one asked for. */
export function nearUnits({ plan }: Evaluation, code: string): readonly Unit[] {
  const near = nearNames(
    code,
    plan.units.map((unit) => unit.code),
  );
  return near.flatMap((one) => plan.units.find((unit) => unit.code === one) ?? []);
}

function pathTo(unit: Unit, units: readonly Unit[]): Unit[] {
  const path: Unit[] = [];
  for (let at = above(unit, units); at && !path.includes(at) && at !== unit; at = above(at, units))
    path.unshift(at);
  return path;
}

function above({ parent }: Unit, units: readonly Unit[]): Unit | undefined {
  return parent === null ? undefined : units.find(({ code }) => code === parent);
}
